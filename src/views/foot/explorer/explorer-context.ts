/** What the pieces of one explorer share. */
import type { Signal } from '@preact/signals-core';
import type { FootPose } from '#anatomy/pose.ts';
import type { Run } from '#experiment/run.ts';
import type { Catalogue } from './catalogue.ts';
import type { ExplorerState } from './explorer-state.ts';

/** A question that the quiz is at. */
export interface QuestionShown {
  /** Distinguishes it from the others. */
  readonly key: string;
  readonly pose: FootPose;
  /** Id of the muscle that pulls. */
  readonly answer: string;
  /** Ids of the muscles to choose from. */
  readonly options: readonly string[];
  /** Whether the answer has been shown. */
  readonly revealed: boolean;
}

export interface Explorer {
  readonly host: HTMLElement;
  readonly lifetime: AbortSignal;
  readonly run: Run;
  readonly catalogue: Catalogue;
  readonly state: Signal<ExplorerState>;
  /** The question that is open; its pose is shown instead of the one chosen. */
  readonly question: Signal<QuestionShown | undefined>;
  /** Takes a part that the reader pointed at; undefined for a place where there is none. */
  readonly pickPart: (id: string | undefined) => void;
  /** Says a sentence to readers who listen. */
  readonly say: (sentence: string) => void;
}

/** Changes the state by `step`. */
export function change(
  { state }: Pick<Explorer, 'state'>,
  step: (state: ExplorerState) => ExplorerState,
): void {
  state.value = step(state.peek());
}
