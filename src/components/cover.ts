/**
 * How the cover's foot differs from a held curl at first, as state text: the lightest curl of a long
 * leg, held until it is tired. That a tired muscle's reflex answers harder is an assumption; chapter 6
 * says so. A reflex much stronger than this would go on beating in a foot that has let go. With this
 * seed the line first ends where the toe of the picture is.
 */
export const COVER_SETTINGS =
  'conductionDelay:50,reflexGain:0.1,reciprocalInhibition:0.5,effort:3,coContraction:1,' +
  'aftereffectGain:4,fatigueExcitability:1.8,fatigue:85,seed:20';
