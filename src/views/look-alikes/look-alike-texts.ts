/** Five ways in which a foot moves by itself, in words. */
import type { LookAlikeKind } from '#experiment/look-alike-scenes.ts';

export interface LookAlike {
  /** As a reader may know it, the field's term in brackets where they differ. */
  readonly name: string;
  /** How it looks. */
  readonly looks: string;
  /** What tells it apart. */
  readonly tells: string;
}

export const LOOK_ALIKES: Readonly<Record<LookAlikeKind, LookAlike>> = {
  tremor: {
    name: 'Tremor',
    looks: 'The foot swings to and fro about a joint.',
    tells:
      'It keeps a rhythm. A sensor on the foot would find most of the movement near one speed; in ' +
      'everyday tremor the peak is broad.',
  },
  clonus: {
    name: 'Beating ankle (clonus)',
    looks: 'The foot beats up and down, very evenly, while the calf is stretched.',
    tells:
      'Put the heel down, and as a rule it stops. Beats that go on, or brisk reflexes beside them, ' +
      'are for a doctor to look into.',
  },
  myoclonus: {
    name: 'Jerks (myoclonus)',
    looks: 'Sudden jerks, as from a shock, usually out of time.',
    tells: 'Each burst of the muscle usually lasts less than a tenth of a second.',
  },
  fasciculation: {
    name: 'Flicker (fasciculation)',
    looks: 'Something flickers inside the muscle. The joint hardly moves.',
    tells:
      'One motor unit fires by itself. Have it seen if it lasts over two weeks, comes in several ' +
      'places, or comes with weakness or stiffness.',
  },
  cramp: {
    name: 'Cramp',
    looks: 'The muscle draws into a hard knot, pulls the foot, and holds it there.',
    tells: 'It has no rhythm, it stays, and it usually hurts.',
  },
};
