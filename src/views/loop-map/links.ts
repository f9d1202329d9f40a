/** The links of the loop that can be cut: each is a setting of the model that has an "off". */
import { batch } from '@preact/signals-core';
import type { Run } from '#experiment/run.ts';
import { type ParameterName, PARAMETERS } from '#model/parameters.ts';

export const LINKS = ['nerve', 'reflex', 'inhibition', 'command'] as const;
export type Link = (typeof LINKS)[number];

/** The parameters that make a link, and what each is when it is cut, in its SI unit. */
const OFF: Readonly<Record<Link, Readonly<Partial<Record<ParameterName, number>>>>> = {
  nerve: { deafferentation: 1 },
  reflex: { reflexGain: 0 },
  inhibition: { reciprocalInhibition: 0 },
  command: {
    effort: 0,
    coContraction: 0,
    centralAmplitude: 0,
    longLoopGain: 0,
    visualGain: 0,
    moveAngle: 0,
  },
};

/** Whether a link is cut now; reads the signals of its parameters. */
export function isCut(run: Run, link: Link): boolean {
  return settingsOf(link).every(([name, off]) => run.parameters[name].value === off);
}

export interface Scissors {
  /** Cuts the link, or joins it again as it was. */
  readonly toggle: (link: Link) => void;
}

/** Cuts and joins links of `run`, and remembers what they were before, until the run starts over. */
export function createScissors(run: Run): Scissors {
  const before = new Map<ParameterName, number>();
  let { history } = run;

  function cut(link: Link): void {
    for (const [name, off] of settingsOf(link)) {
      before.set(name, run.parameters[name].peek());
      run.parameters[name].value = off;
    }
  }

  function join(link: Link): void {
    const settings = settingsOf(link);
    const whole = [run.opened.peek(), run.original].find(({ parameters }) =>
      settings.some(([name, off]) => parameters[name] !== off),
    );
    for (const [name] of settings) {
      const atFirst = whole?.parameters[name] ?? PARAMETERS[name].default;
      run.parameters[name].value = before.get(name) ?? atFirst;
      before.delete(name);
    }
  }

  return {
    toggle(link) {
      if (run.history !== history) before.clear();
      history = run.history;
      batch(() => {
        if (isCut(run, link)) join(link);
        else cut(link);
      });
    },
  };
}

function settingsOf(link: Link): readonly (readonly [ParameterName, number])[] {
  return Object.entries(OFF[link]) as [ParameterName, number][];
}
