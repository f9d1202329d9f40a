/** Says of which runs in the page's link the page has no experiment: they would be dropped without a word. */
import { coreMessages } from '#messages/en/core.ts';
import { runNames } from '#experiment/page-link.ts';
import { excerpt } from '#experiment/notices.ts';

/** Says it under the page's title, now and whenever the link changes, until `lifetime` aborts. */
export function tellOfMissingExperiments(lifetime: AbortSignal): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  // Empty at first: what is told later is then read out.
  place(notice);

  function tell(): void {
    const present = [...document.querySelectorAll<HTMLElement>('x-experiment')].map(
      ({ dataset }) => dataset['name'],
    );
    const missing = runNames(location.hash).filter((name) => !present.includes(name));
    notice.textContent =
      missing.length === 0
        ? ''
        : coreMessages().linkAdjusted(coreMessages().noExperiment(missing.map(excerpt)));
    notice.hidden = missing.length === 0;
  }

  addEventListener('hashchange', tell, { signal: lifetime });
  lifetime.addEventListener('abort', () => {
    notice.remove();
  });
  tell();
}

function place(notice: HTMLElement): void {
  const title = document.querySelector('main h1');
  if (title) title.after(notice);
  else document.body.prepend(notice);
}
