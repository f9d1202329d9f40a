/** Lets one kind's line and outline follow its run, on the axes that all kinds share. */
import { galleryMessages } from '#messages/en/gallery.ts';
import type { MountView } from '#views/core/define-view.ts';
import { barWords } from '#views/core/channels.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part, parts } from '#views/core/part.ts';
import { magnificationInWords } from '../description.ts';
import { drawnPose } from '../drawn-pose.ts';
import { lookOf } from '../linked-look.ts';
import { createSwingLimit } from '../swing-limit.ts';
import { bentOutline, readPoints } from './bent-outline.ts';
import { ECHO_PLACES, echoAngle } from './echo.ts';
import { createSwingLine, laneBox, overflowInWords, scaleBar, SPAN } from './swing-line.ts';
import { swingInWords } from './swing-words.ts';

export const mount: MountView = async (host, context) => {
  const { run, lifetime } = context;
  const { magnification } = await lookOf(host);
  const lane = part(host, 'lane', SVGElement);
  const line = part(host, 'line', SVGElement);
  const barText = part(host, 'bar-text', HTMLElement);
  const past = part(host, 'past', HTMLElement);
  const draw = createSwingLine();

  effectUntil(lifetime, () => {
    const { value } = magnification;
    lane.setAttribute('viewBox', laneBox(value));
    barText.textContent = barWords(scaleBar(value), '°');
  });
  let drawn: unknown;
  let told: unknown;
  let largest = 0;
  effectUntil(lifetime, () => {
    const observation = run.snapshot.value;
    if (observation !== drawn) {
      const drawing = draw(run.history);
      line.setAttribute('d', drawing.path);
      largest = drawing.largest;
      drawn = observation;
    }
    const words = overflowInWords(largest, magnification.value);
    if (past.textContent !== words) past.textContent = words;
  });

  const outline = host.querySelector<SVGSVGElement>('[data-points]');
  const pictures = [...host.querySelectorAll('svg[role="img"]')];
  effectUntil(lifetime, () => {
    const observation = run.snapshot.value;
    // Told once it stands still: a number that changes at each frame is no description.
    if (run.playing.value || observation === told) return;
    told = observation;
    const say = galleryMessages();
    const words = swingInWords(run);
    for (const picture of pictures) {
      const label = picture === outline ? say.outline(words) : say.line(SPAN, words);
      picture.setAttribute('aria-label', label);
    }
  });

  if (!outline) return;
  const points = readPoints(outline.dataset['points'] ?? '');
  const swing = Number(outline.dataset['swing']);
  const echoes = parts(host, 'echo', SVGElement);
  const foot = part(host, 'foot', SVGElement);
  const words = part(host, 'magnified', HTMLElement);
  const fits = createSwingLimit(run);
  effectUntil(lifetime, () => {
    const rest = run.snapshot.value.restAngle;
    for (const [index, echo] of echoes.entries()) {
      const angle = echoAngle(rest, swing, ECHO_PLACES[index] ?? 0, magnification.value);
      echo.setAttribute('d', bentOutline(points, angle));
    }
  });
  effectUntil(lifetime, () => {
    const { ankle } = drawnPose(run.snapshot.value, 0, magnification.value);
    foot.setAttribute('d', bentOutline(points, ankle));
  });
  effectUntil(lifetime, () => {
    const text = magnificationInWords(magnification.value, fits(magnification.value));
    if (words.textContent.trim() !== text) words.textContent = text;
  });
};
