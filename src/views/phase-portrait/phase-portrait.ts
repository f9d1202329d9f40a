/** Draws the portrait as the run goes: the newest point leads its path. */
import { forReader } from '#messages/number-text.ts';
import { phasePortraitMessages } from '#messages/en/phase-portrait.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { whetherFollowed } from '#views/core/whether-followed.ts';
import { part, parts } from '#views/core/part.ts';
import { onceASecond } from '#views/core/once-every.ts';
import { percent } from '#views/core/percent.ts';
import { createPortrait, type PortraitDrawing } from './portrait.ts';
import { portraitInWords } from './portrait-words.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const plot = part(host, 'plot', SVGSVGElement);
  const strokes = parts(host, 'stroke', SVGPathElement);
  const keptLine = part(host, 'kept-line', SVGPathElement);
  const newest = part(host, 'newest', SVGCircleElement);
  const keptLabel = part(host, 'kept-label', HTMLElement);
  const words = part(host, 'words', HTMLElement);
  const showScales = scales(host);
  const draw = createPortrait();
  let drawing = draw(run.history, run.snapshot.peek().restAngle);

  const tell = onceASecond(lifetime, () => {
    const text = portraitInWords(drawing);
    if (text === words.textContent) return;
    words.textContent = text;
    plot.setAttribute('aria-label', phasePortraitMessages().described(text));
  });
  const isFollowed = whetherFollowed(host, run, lifetime);
  effectUntil(lifetime, () => {
    if (!isFollowed.value) return;
    const kept = run.kept.value;
    drawing = draw(run.history, run.snapshot.value.restAngle, kept?.ankleAngle);
    for (const [age, stroke] of strokes.entries())
      stroke.setAttribute('d', drawing.strokes[age] ?? '');
    keptLine.setAttribute('d', drawing.keptPath);
    newest.setAttribute('cx', percent(drawing.across));
    newest.setAttribute('cy', percent(drawing.down));
    showScales(drawing);
    tell();
  });
  effectUntil(lifetime, () => {
    const kept = run.kept.value;
    keptLabel.hidden = kept === undefined;
    keptLabel.textContent = kept === undefined ? '' : phasePortraitMessages().dotted(kept.label);
  });
};

/** A function that writes the scale bars of `host` where they changed. */
function scales(host: HTMLElement): (drawing: PortraitDrawing) => void {
  const angleBar = part(host, 'angle-bar', SVGRectElement);
  const angleText = part(host, 'angle-text', SVGTextElement);
  const velocityBar = part(host, 'velocity-bar', SVGRectElement);
  const velocityText = part(host, 'velocity-text', SVGTextElement);
  let angleShown = 0;
  let velocityShown = 0;
  return ({ angleBar: angle, angleBarLength, velocityBar: velocity, velocityBarLength }) => {
    if (angle === angleShown && velocity === velocityShown) return;
    angleShown = angle;
    velocityShown = velocity;
    angleBar.setAttribute('width', percent(angleBarLength));
    angleText.setAttribute('x', percent(angleBarLength));
    angleText.textContent = `${forReader(String(angle))}°`;
    velocityBar.setAttribute('y', percent(1 - velocityBarLength));
    velocityBar.setAttribute('height', percent(velocityBarLength));
    velocityText.setAttribute('y', percent(1 - velocityBarLength));
    velocityText.textContent = `${forReader(String(velocity))}°/s`;
  };
}
