/**
 * What the cover's foot does at first, as state text: a light curl, held until it is tired. That a
 * tired muscle's reflex answers harder is an assumption; chapter 6 says so.
 */
export const COVER_SETTINGS =
  'held-curl,reflexGain:0.1,fatigueExcitability:2.2,effort:6,fatigue:85';
