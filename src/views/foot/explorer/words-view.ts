/** The picture in words, for readers who do not see it, and the sentence about its size. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { explorerMessages } from '#messages/en/explorer.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { magnificationInWords, pictureInWords } from '../description.ts';
import { drawnPose } from '../drawn-pose.ts';
import { createSwingLimit } from '../swing-limit.ts';
import type { Catalogue } from './catalogue.ts';
import type { Explorer } from './explorer-context.ts';
import type { ExplorerState } from './explorer-state.ts';

export function describePicture(
  { host, lifetime, run, state, question, catalogue }: Explorer,
  kept: ReadonlySignal<boolean>,
): void {
  const canvas = part(host, 'canvas', HTMLCanvasElement);
  const magnified = part(host, 'magnified', HTMLElement);
  // In words the foot is where it is held: the shaking would only make the words flicker.
  const heldAngle = computed(() => run.snapshot.value.restAngle);
  effectUntil(lifetime, () => {
    if (kept.value) return;
    const now = state.value;
    const { pose: chosen, orbit, layers } = now;
    const held = { ankleAngle: heldAngle.value, restAngle: heldAngle.value };
    const open = question.value;
    const pose =
      open?.pose ??
      (chosen === 'experiment'
        ? drawnPose(held, run.condition.value === 'rest' ? 0 : run.parameters.effort.value, 1)
        : explorerMessages().poseDescriptions[chosen]);
    const words = [pictureInWords(orbit, pose, layers), ...partsInWords(now, catalogue)].join(' ');
    if (canvas.getAttribute('aria-label') !== words) canvas.setAttribute('aria-label', words);
  });
  const fits = createSwingLimit(run);
  effectUntil(lifetime, () => {
    const { pose, magnification } = state.value;
    magnified.hidden = pose !== 'experiment' || question.value !== undefined;
    if (magnified.hidden) return;
    const sentence = magnificationInWords(magnification, fits(magnification));
    if (magnified.textContent !== sentence) magnified.textContent = sentence;
  });
}

/** What has been done to single parts, and the cut. */
function partsInWords({ parts, section }: ExplorerState, { find }: Catalogue): string[] {
  const say = explorerMessages();
  const chosen = find(parts.selected)?.name;
  const alone = find(parts.isolated)?.name;
  const { size } = parts.hidden;
  return [
    section ? say.isCutOpen : undefined,
    chosen === undefined ? undefined : say.chosen(chosen),
    alone === undefined ? undefined : say.isShownAlone(alone),
    size === 0 ? undefined : say.areHidden(size),
  ].filter((sentence) => sentence !== undefined);
}
