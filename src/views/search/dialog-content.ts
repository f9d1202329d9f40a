/** What stands in the dialog of the search. One of the parts with a state is shown at a time. */
import { articleMessages } from '#messages/en/article.ts';
import { searchMessages } from '#messages/en/search.ts';
import { siteMessages } from '#messages/en/site.ts';
import type { SearchPages } from './search-pages.ts';

/** @param id Start of the ids; unique on the page. */
export function dialogContent(id: string, { help, glossary, all }: SearchPages): string {
  const say = searchMessages();
  const { whenToGetHelp } = articleMessages();
  return `
  <div class="search-field">
    <label class="label" for="${id}-field">${say.field}</label>
    <input id="${id}-field" type="text" role="searchbox" enterkeyhint="search" autocomplete="off"
      autocapitalize="none" maxlength="120" data-part="field" aria-describedby="${id}-keys">
    <p class="small search-keys" id="${id}-keys">${say.keys}</p>
  </div>
  <p class="small search-status" role="status" data-part="status"></p>
  <p class="search-help" data-part="help" hidden><a href="${help}#emergency"
    >${whenToGetHelp} <span class="where">${say.emergency}</span></a></p>
  <div data-state="found" hidden>
    <ol class="search-results" data-part="results"></ol>
    <button class="btn" type="button" data-part="more" hidden>${say.more}</button>
  </div>
  <div class="search-state" data-state="empty">
    <p>${say.looksThrough}</p>
    <ul class="search-examples">${say.examples
      .map(
        (word) =>
          `<li><a class="btn" href="${all}#q=${word}" data-query="${word}">${word}</a></li>`,
      )
      .join('')}</ul>
  </div>
  <div class="search-state" data-state="none" hidden>
    <p>${say.checkSpelling}</p>
    <ul class="search-examples">
      <li><a class="btn" href="${glossary}">${siteMessages().links.glossary}</a></li>
      <li><a class="btn" href="${help}">${whenToGetHelp}</a></li>
      <li><a class="btn" href="${all}">${say.allChapters}</a></li>
    </ul>
  </div>
  <div class="search-state" data-state="failed" hidden>
    <p>${say.pagesStillOpen}</p>
    <ul class="search-examples">
      <li><button class="btn go" type="button" data-part="again">${say.again}</button></li>
      <li><a class="btn" href="${all}">${say.allChapters}</a></li>
    </ul>
  </div>`;
}
