/** The quiz as it is played: one question at a time, answered by a button or on the foot. */
import type { FootPose } from '#anatomy/pose.ts';
import { explorerMessages } from '#messages/en/explorer.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part, parts } from '#views/core/part.ts';
import { change, type Explorer, type QuestionShown } from './explorer-context.ts';
import { withSelected } from './explorer-state.ts';
import { LAYER_PRESETS } from './layer-presets.ts';
import { setPressed, whenPressed } from './press.ts';

/** A question as the page holds it. */
interface AskedQuestion {
  readonly element: HTMLFieldSetElement;
  readonly options: readonly HTMLInputElement[];
  readonly answer: HTMLDetailsElement;
  readonly shown: QuestionShown;
}

export interface Quiz {
  /**
   * Takes a part pointed at on the foot as an answer. Returns whether it was one of the options.
   */
  readonly answerWith: (id: string) => boolean;
}

export function mountQuiz(explorer: Explorer): Quiz {
  const { host, lifetime, question, say } = explorer;
  const asked = parts(host, 'question', HTMLFieldSetElement).map(readQuestion);
  const bar = part(host, 'quiz-bar', HTMLElement);
  const over = part(host, 'quiz-over', HTMLElement);
  const [start] = whenPressed(host, 'quiz-start', lifetime, () => {
    ask(0);
  });
  mountModes(explorer);

  asked.forEach(({ element, options, answer, shown }, place) => {
    whenAnswered(element, options, lifetime, () => {
      reveal(place);
    });
    answer.addEventListener(
      'toggle',
      () => {
        if (answer.open && question.peek()?.key === shown.key) reveal(place);
      },
      { signal: lifetime },
    );
    whenPressed(element, 'quiz-next', lifetime, () => {
      ask(place + 1);
    });
  });

  effectUntil(lifetime, () => {
    const key = question.value?.key;
    for (const { element, shown } of asked) element.hidden = shown.key !== key;
    bar.hidden = key !== undefined;
  });
  return {
    answerWith(id) {
      const open = question.peek();
      if (!open || open.revealed || !open.options.includes(id)) return false;
      const place = asked.findIndex(({ shown }) => shown.key === open.key);
      const option = asked[place]?.options.find(({ value }) => value === id);
      if (!option) return false;
      option.checked = true;
      reveal(place);
      return true;
    },
  };

  function ask(place: number): void {
    const next = asked[place];
    if (!next) {
      question.value = undefined;
      over.hidden = false;
      start?.focus({ preventScroll: true });
      say(explorerMessages().quizOver);
      return;
    }
    over.hidden = true;
    next.answer.open = false;
    for (const option of next.options) [option.checked, option.disabled] = [false, false];
    part(next.element, 'quiz-next-word', HTMLElement).textContent = explorerMessages().skip;
    question.value = next.shown;
    change(explorer, (now) => {
      const free = withSelected(now, undefined, undefined);
      // What pulls must be there to be seen.
      const { layers } = LAYER_PRESETS.muscles;
      return now.layers.muscle === 'hidden' || now.layers.skin === 'solid'
        ? { ...free, layers, parts: { ...free.parts, isolated: undefined, hidden: new Set() } }
        : { ...free, parts: { ...free.parts, isolated: undefined, hidden: new Set() } };
    });
    const [first] = next.options;
    first?.focus({ preventScroll: true });
  }

  function reveal(place: number): void {
    const current = asked[place];
    if (!current || question.peek()?.revealed) return;
    const { options, answer, shown, element } = current;
    question.value = { ...shown, revealed: true };
    answer.open = true;
    for (const option of options) option.disabled = !option.checked;
    const next = part(element, 'quiz-next-word', HTMLElement);
    const words = explorerMessages();
    next.textContent = place === asked.length - 1 ? words.finish : words.next;
    const right = explorer.catalogue.find(shown.answer);
    const chosen = explorer.catalogue.find(options.find(({ checked }) => checked)?.value);
    change(explorer, (now) => withSelected(now, shown.answer, right?.layer));
    const explained = part(answer, 'quiz-action', HTMLElement).textContent;
    const name = right?.name ?? shown.answer;
    const sentence = chosen ? words.youChose(chosen.name, name) : words.answerIs(name);
    say(`${sentence} ${explained}`.replace(/\s+/gu, ' ').trim());
  }
}

/**
 * Calls `answer` once a reader has chosen an option: by a click, Enter or Space. Arrow keys only
 * move from one to the next, though browsers send a click for them too.
 */
function whenAnswered(
  element: HTMLElement,
  options: readonly HTMLInputElement[],
  lifetime: AbortSignal,
  answer: () => void,
): void {
  const listen = { signal: lifetime };
  let movedByKey = false;
  for (const ending of ['keyup', 'pointerdown'] as const) {
    element.addEventListener(
      ending,
      () => {
        movedByKey = false;
      },
      listen,
    );
  }
  for (const option of options) {
    option.addEventListener(
      'keydown',
      (event) => {
        movedByKey = event.key.startsWith('Arrow');
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        option.checked = true;
        answer();
      },
      listen,
    );
    option.addEventListener(
      'click',
      () => {
        if (!movedByKey) answer();
      },
      listen,
    );
  }
}

/** The panel shows the parts or the quiz. Leaving the quiz takes its question away. */
function mountModes({ host, lifetime, question }: Explorer): void {
  const modes = whenPressed(host, 'mode', lifetime, ({ dataset }) => {
    show(dataset['mode'] ?? 'parts');
  });
  const show = (mode: string): void => {
    host.dataset['mode'] = mode;
    for (const button of modes) setPressed(button, button.dataset['mode'] === mode);
    if (mode !== 'quiz') question.value = undefined;
  };
  show('parts');
}

function readQuestion(element: HTMLFieldSetElement, place: number): AskedQuestion {
  const options = parts(element, 'option-of-quiz', HTMLInputElement);
  const written: unknown = JSON.parse(element.dataset['pose'] ?? '{}');
  return {
    element,
    options,
    answer: part(element, 'quiz-answer', HTMLDetailsElement),
    shown: {
      key: `question-${place}`,
      // The build wrote it from a pose.
      pose: written as FootPose,
      answer: element.dataset['answer'] ?? '',
      options: options.map(({ value }) => value),
      revealed: false,
    },
  };
}
