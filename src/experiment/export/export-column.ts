/** What a column of a file holds. Units and names are those of the figures, and are passed in. */
import type { Channel } from '#experiment/history.ts';

export interface ExportColumn {
  readonly channel: Channel;
  /** As in the heading, without its unit: "ankle angle". */
  readonly name: string;
  /** Unit of the heading and of the numbers. */
  readonly unit: string;
  /** Units of the file per unit of the observation. */
  readonly perUnit: number;
}

/** Heading of the first column of every file. */
export const TIME_HEADING = 'time (s)';

/** What each quantity is, for whoever finds the file without the page; no commas, which would part cells. */
export const CHANNEL_MEANINGS: { readonly [C in Channel]: string } = {
  ankleAngle: 'from neutral; pointing the foot down is positive',
  ankleVelocity: 'pointing the foot down is positive',
  flexorElectromyogram:
    'impulses of all units weighted by their share of the muscle’s strength; mean over the sample',
  extensorElectromyogram:
    'impulses of all units weighted by their share of the muscle’s strength; mean over the sample',
  flexorExcitation: 'what drives the motor units; 100 % is all of them at full rate',
  extensorExcitation: 'what drives the motor units; 100 % is all of them at full rate',
  flexorActivation: 'how active the muscle is; 100 % is full',
  extensorActivation: 'how active the muscle is; 100 % is full',
  flexorForce: 'force of the tendon',
  extensorForce: 'force of the tendon',
  flexorAfferent: 'what the muscle’s spindle fires',
  extensorAfferent: 'what the muscle’s spindle fires',
  centralRhythm: 'what a rhythm of the brain adds to the drive of the flexor',
  flexorDrive: 'the voluntary part of what drives the flexor',
  fatigue: 'how tired the muscles are; 100 % is wholly',
};

/** "ankle angle (°)". */
export function headingOf({ name, unit }: ExportColumn): string {
  return `${name} (${unit})`;
}
