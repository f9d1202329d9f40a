import { inPageLanguage } from '../page-language.ts';

/** The map of strength against delay. */
export const stabilityMap = {
  title: 'Will it last?',
  lead: 'how hard the reflex answers, against how late',
  off: 'off',
  keepsSwinging: 'keeps swinging',
  fadesAway: 'fades away',
  beginsToShake: 'begins to shake',
  youAreHere: 'you are here',
  yourPlace: 'Your place on the map',
  note:
    'The line is the edge of shaking in theory, with its rhythms. Single motor units need a stronger reflex ' +
    'than theory’s smooth muscle: between the dotted lines a foot that holds a curl begins to shake. Other ' +
    'settings move that band a little. The map knows the loop alone; a beat put in from the brain shakes the ' +
    'foot anywhere on it.',
  fill: 'Fill the map by simulation',
  fillAgain: 'Fill the map again',
  cancel: 'Cancel',
  clear: 'Clear the dots',
  feet: 'Simulated feet',
  points: (count: number, all: number) => `${count} of ${all} points`,
  offer: (points: number, seconds: number) =>
    `${points} simulated feet of single motor units, each left to itself for ${seconds} s. It takes some ` +
    'seconds, in the background.',
  swingEachWay: 'Swing each way',
  levels: {
    under: (degrees: string) => `under ${degrees}°`,
    to: (degrees: string) => `to ${degrees}°`,
    over: (degrees: string) => `over ${degrees}°`,
  },
  failed: 'This browser could not simulate in the background. What theory says still stands above.',
  former: 'The settings have changed: these dots belong to the former ones.',
  filled: 'Each dot is a simulated foot. The larger the dot, the wider it swings.',
  stopped: 'Stopped. The dots drawn so far stay.',
  noEdge: 'no edge',
  reflexOff: 'reflex off',
  strength: (multiple: string) => `${multiple} × the edge`,
  noneSwings: (delay: string) =>
    `At a delay of ${delay} no reflex, however hard it answers, makes this foot swing by itself.`,
  isOff: (delay: string, rate: string) =>
    `At a delay of ${delay} your reflex is off. A wobble fades. With a strong enough one it would keep swinging, ${rate} times a second.`,
  is: (delay: string, strength: string) => `At a delay of ${delay} your reflex is ${strength}.`,
  fades: (rate: string) =>
    `Theory: a wobble fades. At the edge it would keep swinging, ${rate} times a second.`,
  below: 'Theory: a wobble keeps swinging. The foot of single motor units needs a little more.',
  within:
    'Theory: a wobble keeps swinging. Here the foot of single motor units begins to shake too.',
  above: (rate: string) =>
    'Theory: it keeps swinging, and here the foot of single motor units should too. ' +
    `A wide swing is slower than the ${rate} times a second at the edge.`,
  describedWithoutEdge:
    'Map of how hard the reflex answers against its delay. With these settings nothing on it swings by itself.',
  described: (first: string, last: string) =>
    'Map of how hard the reflex answers against its delay. Below a line a wobble fades; above it, it keeps swinging. ' +
    `The line runs from a gain of ${first}, to ${last}.`,
  at: (gain: string, delay: string, rate: string) =>
    `${gain} at ${delay}, where the foot swings ${rate} times a second`,
  nearestUnclear: (size: string) =>
    `The simulated foot nearest to you swings ${size} each way, with no clear rhythm.`,
  nearest: (size: string, rate: string) =>
    `The simulated foot nearest to you swings ${size} each way, ${rate} times a second.`,
};

export const stabilityMapMessages = inPageLanguage('stabilityMap', stabilityMap);
