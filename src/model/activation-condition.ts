/** What the foot is asked to do. */
export const ACTIVATION_CONDITIONS = ['rest', 'hold', 'move', 'press', 'stand'] as const;

/**
 * - `rest`: no drive at all; the reflex is still there.
 * - `hold`: a posture, free in the air.
 * - `move`: a slow movement there and back, such as a heel raise.
 * - `press`: the same drive against something that hardly gives (isometric).
 * - `stand`: a hold that counts as standing to a rhythm that only comes on standing. The floor and
 *   the weight of the body are not modelled.
 */
export type ActivationCondition = (typeof ACTIVATION_CONDITIONS)[number];
