import { createObservation, type NeuromuscularModel } from '#model/neuromuscular-model.ts';
import { type Perturbation, perturbationSignal } from './perturbation.ts';

/**
 * What is to be done to `model` before each of its steps, so that it is perturbed as planned.
 *
 * A torque acts on the foot and nothing else holds it. An imposed angle is that of a motor: it holds
 * the foot at its rest angle from the first step on, and turns it from there.
 *
 * @param perturbations All torques or all angles.
 * @param stepsPerSecond The model's.
 * @returns A function of the time at which the step begins, in s of the recording; negative before it.
 */
export function createDisturbance(
  model: NeuromuscularModel,
  perturbations: readonly Perturbation[],
  stepsPerSecond: number,
): (time: number) => void {
  if (perturbations.length === 0) return () => undefined;
  const signal = perturbationSignal(perturbations);
  if (perturbations.some(({ quantity }) => quantity === 'torque')) {
    // It acts throughout the step, so that its value in the middle stands for it.
    return (time) => {
      model.push(signal((Math.round(time * stepsPerSecond) + 0.5) / stepsPerSecond));
    };
  }
  const { restAngle } = observed(model);
  // The model reaches the angle at the end of the step.
  return (time) => {
    const end = (Math.round(time * stepsPerSecond) + 1) / stepsPerSecond;
    model.imposeAngle(restAngle + signal(end));
  };
}

function observed(model: NeuromuscularModel): ReturnType<typeof createObservation> {
  const observation = createObservation();
  model.observe(observation);
  return observation;
}
