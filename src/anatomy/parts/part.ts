/**
 * What is known of each part of the foot: names for readers and for anatomists, and where that comes from.
 *
 * Loaded by the build of the page and by the browser: imports no build code.
 */
import type { JointName } from '../rig.ts';
import type { MuscleId, MuscleSide } from './muscle-sides.ts';
import type { BoneId, FasciaId, NerveId } from './part-ids.ts';

export const PART_KINDS = ['bone', 'muscle', 'nerve', 'fascia', 'retinaculum'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/**
 * How well a statement is founded: `textbook` for standard anatomy with a source named, `common` for
 * standard anatomy that was not looked up, `illustrative` for what was chosen for the drawing.
 */
export type Confidence = 'textbook' | 'common' | 'illustrative';

interface PartFacts {
  /** English anatomical name in kebab-case, as in links: `flexor-hallucis-longus`. Never changes. */
  readonly id: string;
  /** Plain name, sentence case: “Long flexor of the big toe”. */
  readonly name: string;
  /** Name in English anatomy books, sentence case: “Flexor hallucis longus”. */
  readonly term: string;
  /** Latin name: “Musculus flexor hallucis longus”. */
  readonly latin: string;
  /** One or two short sentences for any reader: where it is, and what it is for. */
  readonly description: string;
  /** Where the facts come from: what is cited, in words a reader can look up. */
  readonly source: string;
  readonly confidence: Confidence;
}

export interface BonePart extends PartFacts {
  readonly id: BoneId;
  readonly kind: 'bone';
}

/** What a muscle does at one joint when it shortens. */
export interface MuscleAction {
  readonly joint: JointName;
  /** 1 where it turns the joint towards flexion, plantarflexion or inversion; −1 for the opposite. */
  readonly sense: 1 | -1;
}

export interface MusclePart extends PartFacts {
  readonly id: MuscleId;
  readonly kind: 'muscle';
  readonly origin: string;
  readonly insertion: string;
  /** Nerve and spinal roots, as words: “Tibial nerve, S1–S2”. */
  readonly innervation: string;
  /** The {@link NervePart} that reaches it in this model, or the nearest trunk of it. */
  readonly nerve: NerveId;
  /** What it does, in plain words: “Bends the big toe, and helps to point the foot.” */
  readonly action: string;
  /** The same, joint by joint; the sign of its change in length is tested against these. */
  readonly actions: readonly MuscleAction[];
  /** Whose command it follows in the model of the experiment; undefined where it has no part in it. */
  readonly side: MuscleSide;
}

/** A muscle as it is written down: its side stands in `muscle-sides.ts`. */
export type MuscleFacts = Omit<MusclePart, 'side'>;

export interface NervePart extends PartFacts {
  readonly id: NerveId;
  readonly kind: 'nerve';
  /** What it carries and where to. */
  readonly supplies: string;
}

export interface FasciaPart extends PartFacts {
  readonly id: FasciaId;
  readonly kind: 'fascia' | 'retinaculum';
}

export type Part = BonePart | MusclePart | NervePart | FasciaPart;
