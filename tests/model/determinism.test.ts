import { describe, expect, it } from 'vitest';
import type { NeuromuscularModel, Observation } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS, type ParameterName } from '#model/parameters.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';
import { look, presetModel, record } from './recording.ts';

const PRESET_IDS = Object.keys(PRESETS) as PresetId[];
const SECONDS = 3;

const angleOf = (model: NeuromuscularModel): Float64Array => record(model, SECONDS);

/** What can be seen at every step of several models that take their steps in turn. */
function inTurn(models: readonly NeuromuscularModel[]): readonly (readonly Observation[])[] {
  const seen: Observation[][] = models.map(() => []);
  for (let step = 0; step < SECONDS * 1000; step++) {
    for (const [index, model] of models.entries()) {
      model.step();
      seen[index]!.push(look(model));
    }
  }
  return seen;
}

describe('the same settings and seed', () => {
  it.each(PRESET_IDS)('give the same run of %s, and another seed another', (id) => {
    const angle = angleOf(presetModel(id, {}, 7));
    expect(angleOf(presetModel(id, {}, 7))).toEqual(angle);
    expect(angleOf(presetModel(id, {}, 8))).not.toEqual(angle);
  });

  it('give the same run beside another model as alone', () => {
    const [alone] = inTurn([presetModel('essential')]);
    const [beside] = inTurn([presetModel('essential'), presetModel('clonus', {}, 3)]);
    expect(beside).toEqual(alone);
  });

  it('give the same run whether it is looked at or not', () => {
    const watched = presetModel('enhanced');
    const unwatched = presetModel('enhanced');
    record(watched, SECONDS);
    for (let step = 0; step < SECONDS * 1000; step++) unwatched.step();
    expect(look(unwatched)).toEqual(look(watched));
  });

  it('give the same run when a parameter is set to what it is', () => {
    const model = presetModel('fatigue');
    const settings = { ...DEFAULT_PARAMETERS, ...PRESETS.fatigue.parameters };
    for (const name of Object.keys(settings) as ParameterName[])
      model.setParameter(name, settings[name]);
    model.setCondition(PRESETS.fatigue.condition);
    expect(angleOf(model)).toEqual(angleOf(presetModel('fatigue')));
  });

  it('give the same run when the same changes come at the same steps', () => {
    const changed = (): Float64Array => {
      const model = presetModel('physiological');
      record(model, 0.4);
      model.setParameter('unitCount', 37);
      model.setParameter('effort', 0.3);
      model.flick(0.2);
      record(model, 0.3);
      model.setCondition('move');
      model.setParameter('unitCount', Infinity);
      record(model, 0.3);
      model.setParameter('unitCount', 480);
      model.push(1);
      return angleOf(model);
    };
    expect(changed()).toEqual(changed());
  });
});
