/** The links that a run can be shared by. */
import { linkInWords } from '#experiment/link-words.ts';
import type { Recording } from '#experiment/past.ts';
import { shareMessages } from '#messages/en/share.ts';
import type { Run } from '#experiment/run.ts';
import { addressOf, changesFitLink, type Place, timeFitsLink } from '#experiment/run-address.ts';
import { LONGEST_TIME } from '#experiment/run-link.ts';

export interface SharedLink {
  /** Absolute address. */
  readonly address: string;
  /** What it opens to, in one line of words. */
  readonly words: string;
}

export interface SharedLinks {
  /** The settings of now, in a run that begins afresh. */
  readonly fromStart: SharedLink;
  /** The run as it stands; undefined where no link can hold it. */
  readonly fromNow: SharedLink | undefined;
  /** Why there is none from now; empty where there is one. */
  readonly reason: string;
}

/** The links of `run` at this moment. */
export function sharedLinks(run: Run, place: Place): SharedLinks {
  const say = shareMessages();
  const linkTo = (recording: Recording): SharedLink => ({
    address: addressOf(recording, place),
    words: linkInWords(recording),
  });
  const fromStart = linkTo({ start: run.state.peek(), changes: [], steps: 0 });
  const { past, stepsTaken: steps } = run;
  if (steps === 0 && past?.changes.length === 0)
    return {
      fromStart,
      fromNow: undefined,
      reason: say.notPlayed,
    };
  if (past === undefined || !changesFitLink(past))
    return {
      fromStart,
      fromNow: undefined,
      reason: say.tooManyChanges,
    };
  if (!timeFitsLink(steps))
    return {
      fromStart,
      fromNow: undefined,
      reason: say.tooLong(LONGEST_TIME / 60),
    };
  return { fromStart, fromNow: linkTo({ ...past, steps }), reason: '' };
}
