/** Simulated s per step of the model in every run. */
export const STEP_LENGTH = 1e-3;
