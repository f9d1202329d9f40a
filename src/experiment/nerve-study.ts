/** One nerve on the bench: its state, the two answers, and what has been read off them. No DOM. */
import { computed, type ReadonlySignal, signal, type Signal } from '@preact/signals-core';
import {
  ANKLE_DISTANCE,
  arrivalTimes,
  createMotorNerve,
  evokedResponse,
  type NerveDamage,
  SWEEP,
} from '#model/nerve-conduction.ts';
import { conductionVelocity, onsetLatency } from '#model/nerve-response.ts';

/** Where the nerve is shocked, the site near the muscle first. */
export const SITES = ['ankle', 'knee'] as const;
export type Site = (typeof SITES)[number];
/** Who decides where an answer begins. */
export type Reader = 'machine' | 'you';

/** Shortest, usual and longest way between the two sites, in m; illustrative. */
export const SHORTEST_WAY = 0.2;
export const USUAL_WAY = 0.36;
export const LONGEST_WAY = 0.38;
/** Starts are read to a tenth of a ms, ways to a mm. */
const TIME_GRAIN = 1e-4;
const WAY_GRAIN = 1e-3;
/** Any nerve will do; this one is shown. */
const SEED = 1;
/** A start read by hand, in s, and the answer that it was read off: another answer has yet to be read. */
interface HandMark {
  readonly time: number;
  readonly answer: Float64Array | undefined;
}
const UNREAD: HandMark = { time: 0, answer: undefined };

const HEALTHY: NerveDamage = { myelinLost: 0, fibresLost: 0 };

export interface Study {
  /** Share of the myelin that is lost; from 0 to MOST_MYELIN_LOST. */
  readonly myelinLost: Signal<number>;
  /** Share of the fibres that are lost; from 0 to MOST_FIBRES_LOST. */
  readonly fibresLost: Signal<number>;
  readonly reader: ReadonlySignal<Reader>;
  /** Way along the nerve between the two sites, in m. */
  readonly way: ReadonlySignal<number>;
  /** The muscle's answer to each shock, in V. */
  readonly answers: { readonly [S in Site]: ReadonlySignal<Float64Array> };
  /** The same for a healthy nerve. */
  readonly healthy: { readonly [S in Site]: ReadonlySignal<Float64Array> };
  /** When each working fibre's signal reaches the muscle, in s after the shock, in no order. */
  readonly arrivals: (site: Site) => Float64Array;
  /** When each answer begins, in s after its shock, as read; undefined where it has not been read. */
  readonly starts: { readonly [S in Site]: ReadonlySignal<number | undefined> };
  /** In m/s; undefined until both starts have been read, the knee's after the ankle's. */
  readonly velocity: ReadonlySignal<number | undefined>;
  /** Hands the reading over: the machine reads at once, you have read nothing yet. */
  readonly readBy: (reader: Reader) => void;
  /** Sets a start by hand; what the machine had read of the other stays. @param time In s. */
  readonly mark: (site: Site, time: number) => void;
  /** Moves the shock at the knee. @param way From the one at the ankle, in m. */
  readonly moveKnee: (way: number) => void;
}

/** The most fibres that may be lost: some must be left to answer. */
export const MOST_FIBRES_LOST = 0.95;

export function createStudy(): Study {
  const nerve = createMotorNerve(SEED);
  const myelinLost = signal(0);
  const fibresLost = signal(0);
  const reader = signal<Reader>('machine');
  const way = signal(USUAL_WAY);
  const marks = { ankle: signal(UNREAD), knee: signal(UNREAD) };

  const damage = computed(() => ({ myelinLost: myelinLost.value, fibresLost: fibresLost.value }));
  const distance = {
    ankle: () => ANKLE_DISTANCE,
    knee: () => ANKLE_DISTANCE + way.value,
  };
  const forBoth = <T>(make: (site: Site) => T) => ({ ankle: make('ankle'), knee: make('knee') });
  const answers = forBoth((site) =>
    computed(() => evokedResponse(nerve, damage.value, distance[site]())),
  );
  const healthy = forBoth((site) =>
    computed(() => evokedResponse(nerve, HEALTHY, distance[site]())),
  );
  const starts = forBoth((site) =>
    computed(() => {
      const answer = answers[site].value;
      const mark = marks[site].value;
      if (reader.value === 'you' && mark.answer !== answer) return undefined;
      const read = reader.value === 'you' ? mark.time : onsetLatency(answer);
      return read === undefined || read === 0 ? undefined : rounded(read, TIME_GRAIN);
    }),
  );
  const note = (site: Site, time: number): void => {
    marks[site].value = { time, answer: answers[site].peek() };
  };
  return {
    myelinLost,
    fibresLost,
    reader,
    way,
    answers,
    healthy,
    arrivals: (site) => arrivalTimes(nerve, damage.peek(), distance[site]()),
    starts,
    velocity: computed(() => {
      const { ankle, knee } = starts;
      if (ankle.value === undefined || knee.value === undefined) return undefined;
      return conductionVelocity(way.value, ankle.value, knee.value);
    }),
    readBy(next) {
      if (next === reader.peek()) return;
      for (const site of SITES) marks[site].value = UNREAD;
      reader.value = next;
    },
    mark(site, time) {
      if (reader.peek() === 'machine')
        for (const each of SITES) note(each, starts[each].peek() ?? 0);
      note(site, Math.min(Math.max(time, 0), SWEEP));
      reader.value = 'you';
    },
    moveKnee(next) {
      way.value = rounded(Math.min(Math.max(next, SHORTEST_WAY), LONGEST_WAY), WAY_GRAIN);
    },
  };
}

function rounded(value: number, grain: number): number {
  return Math.round(value / grain) * grain;
}
