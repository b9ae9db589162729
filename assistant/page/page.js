// Joins the table of facts, the draft and the article: choosing a fact marks its evidence, a fix
// is typed into the draft. How marks are painted is in marks.js.
//
// The server's answer about a card is its `.panel`: the text it checked (data-text), marks in
// code points (data-marks) and a row for each fact. The text in the box may have moved on since;
// then marks outside the part that changed are shifted, the others wait for the next answer.
(() => {
  "use strict";

  const { TAIL, flatten, paint, shift, units } = newsroomMarks;

  const pressed = new Map(); // card -> verdicts whose rows are shown
  const chosen = new Map(); // card -> start and end of the fact chosen

  const area = (name) => document.querySelector(`#${CSS.escape(name)} textarea`);
  const panelOf = (name) => document.querySelector(`.panel[data-card="${CSS.escape(name)}"]`);
  const list = (element, name) => JSON.parse(element.dataset[name] || "[]");

  // ---- the cards ---------------------------------------------------------------------------

  function paintCard(name) {
    const box = area(name);
    if (!box) return;
    const panel = panelOf(name);
    if (!panel || !box.value) return void paint(box, []);
    const unit = units(panel.dataset.text);
    const move = shift(panel.dataset.text, box.value);
    const spans = [];
    const [from, to] = chosen.get(name) || [];
    const row = panel.querySelector(`tr[data-start="${from}"][data-end="${to}"]`)?.dataset.row;
    for (const [start, end, verdict, fact] of list(panel, "marks")) {
      const now = move(unit(start), unit(end));
      const extra = String(fact) === row ? " chosen" : "";
      if (now) spans.push([...now, `v-${verdict}${extra}`]);
    }
    paint(box, flatten(spans));
    meter(panel, box);
  }

  function meter(panel, box) {
    const bar = panel.querySelector(".meter");
    if (!bar) return;
    const limit = Number(bar.dataset.limit);
    const length = [...box.value].length;
    const over = length - limit;
    bar.classList.toggle("over", over > 0);
    bar.querySelector("i").style.width = `${Math.min(100, (100 * length) / limit)}%`;
    bar.querySelector(".figure").textContent =
      `${length} of ${limit} characters` + (over > 0 ? `, ${over} too many` : "");
  }

  // ---- evidence in the article -------------------------------------------------------------

  // a tab's box is made when the tab is first opened: it is there some frames later
  function opened(name, then, frames = 60) {
    const box = area(name);
    if (box && box.clientHeight) then(box);
    else if (frames) requestAnimationFrame(() => opened(name, then, frames - 1));
  }

  function showEvidence(places, name) {
    for (const box of document.querySelectorAll(".source textarea")) paint(box, []);
    if (!places.length) return;
    const number = places[0][0];
    const tab = document.querySelectorAll("#sources [role=tab]")[number];
    if (tab && tab.getAttribute("aria-selected") !== "true") {
      tab.click();
      return opened(`source-${number}`, () => mark(places, name, number));
    }
    mark(places, name, number);
  }

  function mark(places, name, number) {
    for (const which of new Set(places.map((place) => place[0]))) {
      const box = area(`source-${which}`);
      if (!box) continue;
      const unit = units(box.value);
      const spans = [];
      for (const [source, start, end, words] of places) {
        if (source !== which) continue;
        let at = unit(start);
        // the article may have been edited since: the words are looked for
        if (words !== undefined && box.value.slice(at, unit(end)) !== words) {
          at = box.value.indexOf(words);
          if (at < 0) continue;
          spans.push([at, at + words.length, name]);
        } else spans.push([at, unit(end), name]);
      }
      spans.sort((a, b) => a[0] - b[0]);
      const layer = paint(box, flatten(spans));
      const first = layer.querySelector("mark");
      if (first && which === number) {
        const top = first.offsetTop + first.offsetHeight / 2 - box.clientHeight / 2;
        box.scrollTo({ top, behavior: calm() ? "auto" : "smooth" });
      }
    }
  }

  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  function choose(row) {
    unchoose();
    row.classList.add("chosen");
    if (row.hidden) {
      // chosen in the text while its verdict is filtered out: shown until another is chosen
      row.hidden = false;
      row.closest("table").hidden = false;
    }
    const name = row.closest(".panel")?.dataset.card;
    if (name) {
      chosen.set(name, [row.dataset.start, row.dataset.end]);
      paintCard(name);
    }
    const evidence = list(row, "evidence");
    if (name && !evidence.length) select(name, row);
    showEvidence(evidence, `v-${row.dataset.verdict || "unchecked"} evidence`);
  }

  // without evidence there is the place in the draft alone
  function select(name, row) {
    const panel = panelOf(name);
    const box = area(name);
    const unit = units(panel.dataset.text);
    const now = shift(panel.dataset.text, box.value)(
      unit(Number(row.dataset.start)),
      unit(Number(row.dataset.end)),
    );
    if (!now || document.activeElement === box) return;
    box.focus({ preventScroll: true });
    box.setSelectionRange(...now);
  }

  // the innermost fact at the caret is the chosen one
  function chooseAtCaret(box) {
    const name = box.closest(".draft").id;
    const panel = panelOf(name);
    if (!panel || box.selectionStart !== box.selectionEnd) return;
    const unit = units(panel.dataset.text);
    const move = shift(panel.dataset.text, box.value);
    const at = box.selectionStart;
    let best = null;
    let size = Infinity;
    for (const row of panel.querySelectorAll("tr[data-row]")) {
      const now = move(unit(Number(row.dataset.start)), unit(Number(row.dataset.end)));
      if (now && now[0] <= at && at <= now[1] && now[1] - now[0] < size) {
        best = row;
        size = now[1] - now[0];
      }
    }
    if (!best) return chooseWord(name, box, at);
    if (!best.classList.contains("chosen")) choose(best);
  }

  // a word that is no fact: the place in the article that the writer took it from
  function chooseWord(name, box, at) {
    const about = document.querySelector(`#${CSS.escape(name)}-about .about`);
    if (!about) return;
    const word = /[\p{L}\p{N}]/u;
    let [start, end] = [at, at];
    while (start > 0 && word.test(box.value[start - 1])) start--;
    while (end < box.value.length && word.test(box.value[end])) end++;
    if (start === end) return;
    const unit = units(about.dataset.text);
    const move = shift(about.dataset.text, box.value);
    const found = [];
    for (const [from, to, source] of list(about, "places")) {
      const now = move(unit(from), unit(to));
      if (!now || now[1] <= start || end <= now[0]) continue;
      // counted in code points, as the place is; a piece is copied letter by letter
      const ahead = [...box.value.slice(now[0], Math.max(start, now[0]))].length;
      const length = [...box.value.slice(Math.max(start, now[0]), Math.min(end, now[1]))].length;
      found.push([0, source + ahead, source + ahead + length]);
    }
    unchoose();
    showEvidence(found, "evidence origin");
  }

  function unchoose() {
    for (const other of document.querySelectorAll("[data-row].chosen")) {
      other.classList.remove("chosen");
      const panel = other.closest(".panel");
      if (panel) applyFilter(panel);
    }
    for (const card of [...chosen.keys()]) {
      chosen.delete(card);
      paintCard(card);
    }
  }

  // ---- fixes -------------------------------------------------------------------------------

  // typed, so that the browser's undo takes it back and the page hears of it
  function type(box, start, end, words) {
    box.focus({ preventScroll: true });
    box.setSelectionRange(start, end);
    if (!document.execCommand("insertText", false, words)) {
      box.setRangeText(words, start, end, "end");
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function fix(panel, buttons) {
    const box = area(panel.dataset.card);
    const unit = units(panel.dataset.text);
    const move = shift(panel.dataset.text, box.value);
    const edits = [];
    for (const button of buttons) {
      const row = button.closest("[data-row]");
      const now = move(unit(Number(row.dataset.start)), unit(Number(row.dataset.end)));
      if (now) edits.push([...now, button.dataset.fix]);
    }
    edits.sort((a, b) => b[0] - a[0]);
    let limit = Infinity;
    for (const [start, end, words] of edits) {
      if (end > limit) continue; // inside one that is replaced already
      type(box, start, end, words);
      limit = start;
    }
  }

  // ---- what is pressed and typed -----------------------------------------------------------

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button");
    const panel = event.target.closest?.(".panel");
    if (panel && button) {
      if (button.dataset.filter) return filter(panel, button);
      if (button.dataset.fix !== undefined) return fix(panel, [button]);
      if ("fixAll" in button.dataset) {
        return fix(panel, panel.querySelectorAll("[data-row]:not(.v-unsupported) [data-fix]"));
      }
      if (button.dataset.copy) return void copy(button);
    }
    const row = event.target.closest?.("[data-row]");
    if (row) choose(row);
    else if (event.target.matches?.(".draft textarea")) chooseAtCaret(event.target);
  });

  document.addEventListener("keyup", (event) => {
    if (event.target.matches?.(".draft textarea") && /^(Arrow|Home|End)/.test(event.key)) {
      chooseAtCaret(event.target);
    }
  });

  // F8 goes to the next doubtful fact, Shift+F8 to the one before, as in an editor of code
  function step(forward) {
    const rows = [...document.querySelectorAll("tr[data-row]:not([hidden])")].filter(
      (row) => row.offsetParent && !row.matches(".v-supported, .v-derived"),
    );
    if (!rows.length) return;
    const at = rows.findIndex((row) => row.classList.contains("chosen"));
    const next = forward ? at + 1 : (at < 0 ? rows.length : at) - 1;
    const row = rows[(next + rows.length) % rows.length];
    choose(row);
    row.querySelector("[data-pick]").focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "F8") {
      event.preventDefault();
      step(!event.shiftKey);
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const go = document.querySelector("#go");
      if (go && go.offsetParent) go.click();
    }
  });

  // an article that was pasted whole is read from the top
  document.addEventListener("paste", (event) => {
    const box = event.target;
    if (!box.matches?.(".source textarea")) return;
    if (box.selectionEnd - box.selectionStart < box.value.length) return;
    setTimeout(() => {
      box.setSelectionRange(0, 0);
      box.scrollTop = 0;
    });
  });

  document.addEventListener("input", (event) => {
    if (event.target.matches?.(".draft textarea")) paintCard(event.target.closest(".draft").id);
    if (event.target.matches?.(".source textarea")) paint(event.target, []);
  });

  function filter(panel, button) {
    const on = button.getAttribute("aria-pressed") !== "true";
    const shown = shownIn(panel);
    if (on) shown.add(button.dataset.filter);
    else shown.delete(button.dataset.filter);
    applyFilter(panel);
  }

  function shownIn(panel) {
    const name = panel.dataset.card;
    if (!pressed.has(name)) {
      pressed.set(name, new Set(["contradicted", "unsupported", "approximate"]));
    }
    return pressed.get(name);
  }

  function applyFilter(panel) {
    const shown = shownIn(panel);
    for (const button of panel.querySelectorAll("[data-filter]")) {
      button.setAttribute("aria-pressed", String(shown.has(button.dataset.filter)));
    }
    for (const row of panel.querySelectorAll("tr[data-row]")) {
      row.hidden = !shown.has(row.dataset.verdict);
    }
    const table = panel.querySelector("table");
    if (table) table.hidden = !table.querySelector("tr[data-row]:not([hidden])");
  }

  async function copy(button) {
    const box = area(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(box.value);
    } catch {
      box.select();
      document.execCommand("copy");
    }
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  }

  // a file made here, of text that the server returned and did not keep
  function download(name, type, text) {
    if (!text) return "";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return "";
  }
  window.newsroom = { download };

  // ---- work under way ----------------------------------------------------------------------

  let since = null; // when the work on the screen began
  setInterval(() => {
    const shown = [...document.querySelectorAll(".working .seconds")].find((e) => e.offsetParent);
    if (!shown) {
      since = null;
      return;
    }
    since ??= Date.now();
    const seconds = Math.floor((Date.now() - since) / 1000);
    if (seconds) shown.textContent = `${seconds} s`;
  }, 500);

  // ---- an answer that does not come --------------------------------------------------------

  const LATE = 3000; // milliseconds after the last change of a text
  const changed = new Map(); // card -> its text, and since when that is its text
  setInterval(() => {
    for (const panel of document.querySelectorAll(".panel[data-card]")) {
      const name = panel.dataset.card;
      const text = area(name)?.value ?? "";
      if (changed.get(name)?.[0] !== text) changed.set(name, [text, Date.now()]);
      // a NUL and half a character do not survive the way to the server and back
      const sent = text.replace(/[\0\p{Surrogate}]/gu, "\ufffd");
      const due = text.trim() && sent !== panel.dataset.text;
      const late = due && Date.now() - changed.get(name)[1] > LATE;
      const note = panel.querySelector(":scope > .late");
      if (!late) note?.remove();
      else if (!note) {
        const said = document.createElement("p");
        said.className = "problem late";
        said.setAttribute("role", "alert");
        said.textContent =
          "The text has changed since this was checked, and there is no answer yet.";
        panel.prepend(said);
      }
    }
  }, 500);

  // ---- answers of the server ---------------------------------------------------------------

  function settle() {
    for (const panel of document.querySelectorAll(".panel:not([data-ready])")) {
      panel.dataset.ready = "";
      applyFilter(panel);
      paintCard(panel.dataset.card);
      const [start, end] = chosen.get(panel.dataset.card) || [];
      for (const row of panel.querySelectorAll("[data-row]")) {
        if (row.dataset.start !== start || row.dataset.end !== end) continue;
        row.classList.add("chosen");
        row.hidden = false;
        if (row.closest("table")) row.closest("table").hidden = false;
      }
    }
  }

  // marks that no longer belong to the text in a box
  function wipe() {
    for (const layer of document.querySelectorAll(".layer")) {
      const sheet = layer.firstChild;
      const box = layer.parentElement.querySelector("textarea");
      if (!sheet.firstChild || sheet.textContent === box.value + TAIL) continue;
      const card = box.closest(".draft");
      if (card) paintCard(card.id);
      else paint(box, []);
    }
  }

  new MutationObserver(() => {
    settle();
    wipe();
  }).observe(document, { childList: true, subtree: true });
})();
