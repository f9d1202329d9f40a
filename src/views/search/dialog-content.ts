/** What stands in the dialog of the search. One of the parts with a state is shown at a time. */
import { sitePath } from '#components/site-path.ts';

/** Words to begin with, each found in more than one chapter. */
const EXAMPLES = ['clonus', 'tiredness', 'caffeine', 'delay'];

/** @param id Start of the ids; unique on the page. */
export function dialogContent(id: string): string {
  const help = sitePath('/get-help/');
  const page = sitePath('/search/');
  return `
  <div class="search-field">
    <label class="label" for="${id}-field">Words to look for</label>
    <input id="${id}-field" type="text" role="searchbox" enterkeyhint="search" autocomplete="off"
      autocapitalize="none" maxlength="120" data-part="field" aria-describedby="${id}-keys">
    <p class="small search-keys" id="${id}-keys">Arrow keys move through the results, Enter opens one,
      Escape closes.</p>
  </div>
  <p class="small search-status" role="status" data-part="status"></p>
  <p class="search-help" data-part="help" hidden><a href="${help}#emergency"
    >When to get help <span class="where">Emergency signs, and whom to call</span></a></p>
  <div data-state="found" hidden>
    <ol class="search-results" data-part="results"></ol>
    <button class="btn" type="button" data-part="more" hidden>Show more</button>
  </div>
  <div class="search-state" data-state="empty">
    <p>The search looks through the eight chapters and their figures, the page on when to get help, the
      glossary, the kinds of tremor and the page about the model.</p>
    <ul class="search-examples">${EXAMPLES.map(
      (word) => `<li><a class="btn" href="${page}#q=${word}" data-query="${word}">${word}</a></li>`,
    ).join('')}</ul>
  </div>
  <div class="search-state" data-state="none" hidden>
    <p>Check the spelling, or try a shorter or a more common word. These pages may hold what you look for:</p>
    <ul class="search-examples">
      <li><a class="btn" href="${sitePath('/glossary/')}">Glossary</a></li>
      <li><a class="btn" href="${help}">When to get help</a></li>
      <li><a class="btn" href="${page}">All chapters</a></li>
    </ul>
  </div>
  <div class="search-state" data-state="failed" hidden>
    <p>The pages themselves still open, as far as this device can reach them. Without a connection the
      search has nothing to look through.</p>
    <ul class="search-examples">
      <li><button class="btn go" type="button" data-part="again">Try again</button></li>
      <li><a class="btn" href="${page}">All chapters</a></li>
    </ul>
  </div>`;
}
