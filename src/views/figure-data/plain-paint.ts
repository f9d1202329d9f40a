/** Colours and fonts as any program that draws SVG understands them. */

/** A colour without transparency, and how much of it covers, from 0 to 1. */
export interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

/**
 * A function that tells a computed colour in red, green and blue: a mixture is computed in terms that
 * only browsers know.
 */
export function plainPaint(): (computed: string) => Paint {
  const known = new Map<string, Paint>();
  return (computed) => {
    const before = known.get(computed);
    if (before) return before;
    const paint = read(computed);
    known.set(computed, paint);
    return paint;
  };
}

function read(computed: string): Paint {
  const { red, green, blue, alpha } =
    /^rgba?\((?<red>\d+)[, ]+(?<green>\d+)[, ]+(?<blue>\d+)(?:[,/ ]+(?<alpha>[\d.]+))?\)$/u.exec(
      computed,
    )?.groups ?? {};
  if (red !== undefined) {
    const colour = `rgb(${red}, ${green ?? ''}, ${blue ?? ''})`;
    return { colour, opacity: alpha === undefined ? 1 : Number(alpha) };
  }
  const asItIs = { colour: computed, opacity: 1 };
  if (computed === 'none' || computed.startsWith('url')) return asItIs;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return asItIs;
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 255] = context.getImageData(0, 0, 1, 1).data;
  return { colour: `rgb(${r}, ${g}, ${b})`, opacity: a / 255 };
}

/** Our faces by their own names: for titles and text, for labels and controls. */
export const PLAIN_NAMES = ['Brygada 1918', 'Atkinson Hyperlegible Next'] as const;

/** The font stack of a computed one: our faces by their own names, then what every system has. */
export function plainFont(computed: string): string {
  const isSerif = computed.includes('Brygada') || /(?<!sans-)serif$/u.test(computed);
  return isSerif
    ? `'${PLAIN_NAMES[0]}', Georgia, serif`
    : `'${PLAIN_NAMES[1]}', Verdana, Arial, sans-serif`;
}
