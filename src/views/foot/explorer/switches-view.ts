/** The buttons round the picture: layers, sides, poses, tone, labels, the cut. */
import { POSE_NAMES } from '#anatomy/named-poses.ts';
import { VIEW_NAMES } from '#anatomy/named-views.ts';
import { explorerMessages } from '#messages/en/explorer.ts';
import { footMessages } from '#messages/en/foot.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { MAGNIFICATIONS } from '../drawn-pose.ts';
import { LAYERS, SKIN_TONE_NAMES, type Visibility } from '../foot-picture.ts';
import { isNamed, orbitAt, zoomed } from '../orbit.ts';
import { change, type Explorer } from './explorer-context.ts';
import { PAGE_DEFAULT, seenFrom, withOrbit, withSection } from './explorer-state.ts';
import { LAYER_PRESET_NAMES, LAYER_PRESETS, presetOf } from './layer-presets.ts';
import { setPressed, whenChosen, whenPressed } from './press.ts';

/**
 * @param showStill Shows another side in the still, for when there is no live picture.
 */
export function mountSwitches(
  explorer: Explorer,
  showStill: (view: (typeof VIEW_NAMES)[number]) => void,
): void {
  mountSides(explorer, showStill);
  mountPoses(explorer);
  mountLayers(explorer);
  mountLooks(explorer);
}

function mountSides(explorer: Explorer, showStill: Parameters<typeof mountSwitches>[1]): void {
  const { host, lifetime, state, say } = explorer;
  const views = whenPressed(host, 'view', lifetime, ({ dataset }) => {
    const view = VIEW_NAMES.find((name) => name === dataset['view']);
    if (!view) return;
    const closes = state.peek().section && view !== 'medial';
    change(explorer, (now) => seenFrom(now, view));
    const description = footMessages().descriptions[view];
    say(closes ? explorerMessages().viewClosesCut(description) : description);
  });
  for (const [name, steps] of [
    ['nearer', 1],
    ['further', -1],
  ] as const) {
    whenPressed(host, name, lifetime, () => {
      change(explorer, (now) => withOrbit(now, zoomed(now.orbit, steps)));
    });
  }
  whenPressed(host, 'reset-view', lifetime, () => {
    const view = state.peek().section ? 'medial' : PAGE_DEFAULT.orbit.view;
    change(explorer, (now) => withOrbit(now, orbitAt(view)));
    say(footMessages().descriptions[view]);
  });
  effectUntil(lifetime, () => {
    const { orbit } = state.value;
    showStill(orbit.view);
    for (const button of views)
      setPressed(button, isNamed(orbit) && button.dataset['view'] === orbit.view);
  });
}

function mountPoses(explorer: Explorer): void {
  const { host, lifetime, state, question, say } = explorer;
  const moving = part(host, 'moving', HTMLElement);
  const poses = whenPressed(host, 'pose', lifetime, ({ dataset }) => {
    const { name } = dataset;
    const named = POSE_NAMES.find((known) => known === name);
    question.value = undefined;
    change(explorer, (now) => ({ ...now, pose: named ?? 'experiment' }));
    const words = explorerMessages();
    say(named ? words.poseDescriptions[named] : words.followsExperiment);
  });
  const magnify = whenChosen(host, 'magnify', lifetime, (value) => {
    const magnification = MAGNIFICATIONS.find((times) => String(times) === value);
    if (magnification) change(explorer, (now) => ({ ...now, magnification }));
  });
  effectUntil(lifetime, () => {
    const { pose, magnification } = state.value;
    for (const button of poses)
      setPressed(button, question.value === undefined && button.dataset['name'] === pose);
    moving.hidden = pose !== 'experiment';
    for (const option of magnify) option.checked = option.value === String(magnification);
  });
}

function mountLayers(explorer: Explorer): void {
  const { host, lifetime, state, say } = explorer;
  // Where the foot stands above all else, single layers come when they are asked for.
  part(host, 'settings', HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
  const presets = whenPressed(host, 'preset', lifetime, ({ dataset }) => {
    const name = LAYER_PRESET_NAMES.find((known) => known === dataset['name']);
    if (!name) return;
    const { layers } = LAYER_PRESETS[name];
    change(explorer, (now) => ({ ...now, layers }));
    say(explorerMessages().presetDescriptions[name]);
  });
  const single = whenChosen(host, 'layer', lifetime, (value, about) => {
    const layer = LAYERS.find((known) => known === about);
    if (!layer) return;
    // The markup offers these three alone.
    const visibility = value as Visibility;
    change(explorer, (now) => ({ ...now, layers: { ...now.layers, [layer]: visibility } }));
  });
  effectUntil(lifetime, () => {
    const { layers } = state.value;
    const preset = presetOf(layers);
    for (const button of presets) setPressed(button, button.dataset['name'] === preset);
    for (const option of single) {
      const layer = LAYERS.find((known) => known === option.dataset['about']);
      option.checked = layer !== undefined && layers[layer] === option.value;
    }
  });
}

function mountLooks(explorer: Explorer): void {
  const { host, lifetime, state, say } = explorer;
  const tones = whenChosen(host, 'tone', lifetime, (value) => {
    const tone = SKIN_TONE_NAMES.find((name) => name === value);
    if (tone) change(explorer, (now) => ({ ...now, tone }));
  });
  const labels = whenPressed(host, 'labels-switch', lifetime, () => {
    change(explorer, (now) => ({ ...now, labels: !now.labels }));
    const words = explorerMessages();
    say(state.peek().labels ? words.namesOn : words.namesOff);
  });
  const section = whenPressed(host, 'section', lifetime, () => {
    change(explorer, (now) => withSection(now, !now.section));
    const words = explorerMessages();
    say(state.peek().section ? words.cutOpen : words.cutClosed);
  });
  effectUntil(lifetime, () => {
    const now = state.value;
    for (const option of tones) option.checked = option.value === now.tone;
    for (const button of labels) setPressed(button, now.labels);
    for (const button of section) setPressed(button, now.section);
  });
}
