import { inPageLanguage } from '../page-language.ts';

/** A prediction before the reveal. */
export const predict = {
  kind: 'Predict first. No score; your answer stays on this device.',
  lock: 'Lock it in',
  skip: 'Show me',
  chooseFirst: 'Choose an answer first.',
  moveFirst: 'Move the marker first.',
  drawFirst: 'Draw the line first.',
  showOutcome: 'Show what happens',
  skipDrawing: 'Show me without drawing',
  showAnswer: 'Show the answer',
  whatHappens: 'What happens',
  forget: 'Forget my answers',
  kept: 'Your answer is kept on this device and goes nowhere else.',
  notKept: 'This device does not let the page keep your answer: it stays until you leave.',
  answeredBefore: 'This is what you answered before. It is kept on this device only.',
  model: (words: string) => `The model: ${words}`,
  modelSaid: (words: string) => `The model: ${words}.`,
  you: (words: string) => `You: ${words}`,
  noNumber: 'no such number here',
  notPlaced: 'not placed yet',
  shapes: { grows: 'It grows', stays: 'It stays', fades: 'It fades' },
  clear: 'Clear',
  drawing: 'Drawing',
  now: 'now',
  sketch: (title: string, seconds: number) =>
    `${title}: the last ${seconds} seconds, then ${seconds} seconds to draw.`,
  halvesToDraw: (seconds: number) => `${seconds} seconds so far, ${seconds} to draw`,
  halvesThatFollow: (seconds: number) => `${seconds} seconds so far, ${seconds} that follow`,
  pen: (title: string) => `Pen: draw the ${title.toLowerCase()} with the arrow keys`,
  penAt: (seconds: string, height: string) => `${seconds} s from now, at ${height}`,
  solid: 'Solid: what happens, as the model writes it.',
  dotted: 'Dotted: what you drew.',
  outcome: {
    grows: (from: string, to: string) =>
      `What happens: it grows. ${from} each way before, ${to} at the end.`,
    stays: (from: string, to: string) =>
      `What happens: it stays much the same. ${from} each way before, ${to} at the end.`,
    fades: (from: string, to: string) =>
      `What happens: it fades. ${from} each way before, ${to} at the end.`,
  },
};

export const predictMessages = inPageLanguage('predict', predict);
