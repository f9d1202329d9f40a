/** What the dialog of a figure's files holds. */
import { type figureDataMessages } from '#messages/en/figure-data.ts';
import { LONGEST_SPAN } from '#experiment/export/file-limits.ts';
import { HISTORY_SPAN, SAMPLE_RATE } from '#experiment/history.ts';

/** @param group Start of ids and names; unique on the page. */
export const content = (group: string, say: ReturnType<typeof figureDataMessages>): string => `
  <p>${say.nothingLeaves}</p>
  <section aria-labelledby="${group}-numbers">
    <h3 id="${group}-numbers">${say.numbers}</h3>
    <fieldset class="choices">
      <legend>${say.howMany}</legend>
      <div class="options">
        <label class="choice"><input type="radio" name="${group}-rate" value="shown" data-part="rate" checked
          ><span>${say.asShown}</span></label>
        <label class="choice"><input type="radio" name="${group}-rate" value="full" data-part="rate"
          aria-describedby="${group}-past"><span>${say.fullRate}</span></label>
      </div>
      <p class="small" data-part="rate-words"></p>
      <p class="small" id="${group}-past" data-part="no-past" hidden></p>
    </fieldset>
    <fieldset class="choices" data-part="spans" hidden>
      <legend>${say.whichPart}</legend>
      <div class="options">
        <label class="choice"><input type="radio" name="${group}-span" value="last" data-part="span" checked
          ><span>${say.lastSeconds}</span></label>
        <label class="choice"><input type="radio" name="${group}-span" value="start" data-part="span"
          ><span>${say.fromTheStart}</span></label>
        <label class="choice" data-part="recorded-choice" hidden><input type="radio" name="${group}-span"
          value="recording" data-part="span"><span>${say.theRecording}</span></label>
      </div>
      <p class="span-seconds" data-part="seconds-line"><label for="${group}-seconds">${say.secondsUpTo(LONGEST_SPAN)}</label>
        <input id="${group}-seconds" type="number" min="1" max="${LONGEST_SPAN}" step="1" value="${HISTORY_SPAN}"
          inputmode="numeric" data-part="seconds"></p>
      <p class="small" data-part="span-words"></p>
    </fieldset>
    <div class="row">
      <button class="btn go" type="button" data-part="save-numbers">${say.saveCsv}</button>
      <button class="btn" type="button" data-part="cancel" hidden>${say.cancel}</button>
      <progress max="1" value="0" aria-label="${say.progress}" data-part="progress"
        hidden></progress>
    </div>
  </section>
  <section aria-labelledby="${group}-picture">
    <h3 id="${group}-picture">${say.picture}</h3>
    <p class="pick" data-part="blocks-line"><label for="${group}-block">${say.what}</label>
      <select id="${group}-block" data-part="block"></select></p>
    <div class="row">
      <button class="btn" type="button" data-part="save-picture" value="png">${say.savePng}</button>
      <button class="btn" type="button" data-part="save-picture" value="svg">${say.saveSvg}</button>
    </div>
  </section>
  <section aria-labelledby="${group}-state">
    <h3 id="${group}-state">${say.settings}</h3>
    <div class="row"><button class="btn" type="button" data-part="save-state">${say.saveJson}</button></div>
  </section>
  <section aria-labelledby="${group}-open">
    <h3 id="${group}-open">${say.openAFile}</h3>
    <p id="${group}-forms">${say.forms(SAMPLE_RATE)}</p>
    <div class="drop" data-part="drop">
      <label for="${group}-file">${say.choose}</label>
      <input id="${group}-file" type="file" accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        aria-describedby="${group}-forms" data-part="choose-file">
    </div>
    <div class="row" data-part="kept" hidden>
      <span data-part="kept-words"></span>
      <button class="btn" type="button" data-part="put-away">${say.putAway}</button>
    </div>
  </section>
  <p class="said" role="status" data-part="status"></p>`;
