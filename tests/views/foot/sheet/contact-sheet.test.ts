import { describe, expect, it } from 'vitest';
import { NAMED_POSES, POSE_NAMES } from '#anatomy/named-poses.ts';
import { VIEW_NAMES } from '#anatomy/named-views.ts';
import { LAYER_PRESET_NAMES, presetOf } from '#views/foot/explorer/layer-presets.ts';
import { SKIN_TONE_NAMES } from '#views/foot/foot-picture.ts';
import { CONTACT_SHEET } from '#views/foot/sheet/contact-sheet.ts';

const pictures = CONTACT_SHEET.map(({ picture }) => picture);

describe('the contact sheet', () => {
  it('shows every named pose, side, tone and way to look into the foot', () => {
    for (const name of POSE_NAMES)
      expect(pictures.some(({ pose }) => pose === NAMED_POSES[name].pose)).toBe(true);
    for (const view of VIEW_NAMES)
      expect(pictures.some(({ orbit }) => orbit.view === view)).toBe(true);
    for (const tone of SKIN_TONE_NAMES)
      expect(pictures.some((picture) => picture.tone === tone)).toBe(true);
    for (const preset of LAYER_PRESET_NAMES)
      expect(pictures.some(({ layers }) => presetOf(layers) === preset)).toBe(true);
  });

  it('names each picture once, as a file can be named', () => {
    const names = CONTACT_SHEET.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });
});
