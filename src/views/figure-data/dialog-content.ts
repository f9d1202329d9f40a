/** What the dialog of a figure's files holds. */
import { LONGEST_SPAN } from '#experiment/export/file-limits.ts';
import { HISTORY_SPAN, SAMPLE_RATE } from '#experiment/history.ts';

/** @param group Start of ids and names; unique on the page. */
export const content = (group: string): string => `
  <p>Nothing leaves your device. Files are made here, and a file that you open is read here.</p>
  <section aria-labelledby="${group}-numbers">
    <h3 id="${group}-numbers">Numbers</h3>
    <fieldset class="choices">
      <legend>How many</legend>
      <div class="options">
        <label class="choice"><input type="radio" name="${group}-rate" value="shown" data-part="rate" checked
          ><span>As shown</span></label>
        <label class="choice"><input type="radio" name="${group}-rate" value="full" data-part="rate"
          aria-describedby="${group}-past"><span>Full rate</span></label>
      </div>
      <p class="small" data-part="rate-words"></p>
      <p class="small" id="${group}-past" data-part="no-past" hidden></p>
    </fieldset>
    <fieldset class="choices" data-part="spans" hidden>
      <legend>Which part</legend>
      <div class="options">
        <label class="choice"><input type="radio" name="${group}-span" value="last" data-part="span" checked
          ><span>The last seconds</span></label>
        <label class="choice"><input type="radio" name="${group}-span" value="start" data-part="span"
          ><span>From the start</span></label>
        <label class="choice" data-part="recorded-choice" hidden><input type="radio" name="${group}-span"
          value="recording" data-part="span"><span>The recording</span></label>
      </div>
      <p class="span-seconds" data-part="seconds-line"><label for="${group}-seconds">Seconds, up to ${LONGEST_SPAN}</label>
        <input id="${group}-seconds" type="number" min="1" max="${LONGEST_SPAN}" step="1" value="${HISTORY_SPAN}"
          inputmode="numeric" data-part="seconds"></p>
      <p class="small" data-part="span-words"></p>
    </fieldset>
    <div class="row">
      <button class="btn go" type="button" data-part="save-numbers">Save CSV</button>
      <button class="btn" type="button" data-part="cancel" hidden>Cancel</button>
      <progress max="1" value="0" aria-label="Part of the run that has been taken again" data-part="progress"
        hidden></progress>
    </div>
  </section>
  <section aria-labelledby="${group}-picture">
    <h3 id="${group}-picture">Picture</h3>
    <p class="pick" data-part="blocks-line"><label for="${group}-block">What</label>
      <select id="${group}-block" data-part="block"></select></p>
    <div class="row">
      <button class="btn" type="button" data-part="save-picture" value="png">Save PNG</button>
      <button class="btn" type="button" data-part="save-picture" value="svg">Save SVG</button>
    </div>
  </section>
  <section aria-labelledby="${group}-state">
    <h3 id="${group}-state">Settings</h3>
    <div class="row"><button class="btn" type="button" data-part="save-state">Save JSON</button></div>
  </section>
  <section aria-labelledby="${group}-open">
    <h3 id="${group}-open">Open a file</h3>
    <p id="${group}-forms">A file that was saved here shows its figure again. A recording of your own foot is
      drawn dotted over the model’s line: a table with a row of headings, one column “time (s)” and one
      “ankle angle (°)” or “ankle angle (rad)”, ${SAMPLE_RATE} or so rows a second. Commas, semicolons and tabs
      are understood.</p>
    <div class="drop" data-part="drop">
      <label for="${group}-file">Choose a file, or drop one here</label>
      <input id="${group}-file" type="file" accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        aria-describedby="${group}-forms" data-part="choose-file">
    </div>
    <div class="row" data-part="kept" hidden>
      <span data-part="kept-words"></span>
      <button class="btn" type="button" data-part="put-away">Put away</button>
    </div>
  </section>
  <p class="said" role="status" data-part="status"></p>`;
