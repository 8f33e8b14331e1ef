// Filters the statements, and shows what a statement rests on when it is pointed at, focused or tapped. Nothing here makes markup of text.
"use strict";

const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const list = (value) => (value ? value.split(" ") : []);
const rows = all(".pane tbody tr");

// MARK: Filters

const filters = one("#filters");
const told = {
  speaker: (row) => all(".speaker", row).map((name) => name.textContent),
  agency: (row) => all(".chain .source", row).map((name) => name.textContent),
  kind: (row) => [one(".kind", row).textContent],
};

function offer(field) {
  const values = new Set(rows.flatMap(told[field]));
  const sorted = [...values].sort((a, b) => a.localeCompare(b, "id"));
  one("#" + field).append(...sorted.map((value) => new Option(value, value)));
}

function filter() {
  const asked = Object.keys(told).map((field) => [told[field], one("#" + field).value]).filter(([, value]) => value);
  for (const row of rows) row.hidden = !asked.every(([values, value]) => values(row).includes(value));
  for (const article of all("article")) {
    const shown = new Set(all(".pane tbody tr:not([hidden])", article).map((row) => row.dataset.number));
    article.hidden = asked.length > 0 && shown.size === 0;
    for (const run of all("[data-words]", article)) {
      run.classList.toggle("off", !list(run.dataset.words).some((number) => shown.has(number)));
    }
    for (const link of all(".number", article)) link.hidden = !shown.has(link.dataset.number);
  }
  const count = one("#count");
  count.value = `${rows.filter((row) => !row.hidden).length} ${count.dataset.of} ${rows.length} ${count.dataset.statements}`;
  choose(null);
}

// MARK: One statement

const card = one("#card");
const labels = Object.fromEntries(all("#legend [data-name]").map((item) => [item.dataset.name, item.textContent]));
let chosen = null; // the row whose evidence is shown
let pinned = false; // whether it stays when the pointer leaves

function choose(row, pin = false, withCard = true) {
  if (row !== chosen) {
    if (chosen) light(chosen, false);
    chosen = row;
    if (row) light(row, true);
  }
  fillCard(withCard ? row : null);
  pinned = row !== null && pin;
}

function light(row, on) {
  const article = row.closest("article");
  const number = row.dataset.number;
  row.classList.toggle("chosen", on);
  for (const run of all(`[data-words~="${number}"]`, article)) run.classList.toggle("lit", on);
  let previous = null;
  for (const run of all(`[data-evidence$="-${number}"], [data-evidence*="-${number} "]`, article)) {
    const items = list(run.dataset.evidence).map((item) => item.split("-")).filter(([, of]) => of === number);
    const evidence = items.map(([name]) => labels[name]).join(", ");
    run.classList.toggle("proof", on);
    // One label for evidence that is cut into several runs.
    if (on && evidence !== previous) run.dataset.label = evidence;
    else delete run.dataset.label;
    previous = run.nextElementSibling && run.nextSibling === run.nextElementSibling ? evidence : null;
  }
  const pane = row.closest(".pane");
  if (on && pane.scrollHeight > pane.clientHeight) {
    const top = row.offsetTop - one("thead", pane).offsetHeight;
    if (top < pane.scrollTop || row.offsetTop + row.offsetHeight > pane.scrollTop + pane.clientHeight) pane.scrollTop = top;
  }
}

function fillCard(row) {
  card.hidden = row === null;
  if (!row) return;
  const head = document.createElement("p");
  const link = one("th a", row).cloneNode(true);
  link.removeAttribute("id");
  link.href = "#" + one("th a", row).id;
  head.append(link, " ", one(".kind", row).cloneNode(true), " ", ...all("td:nth-child(2) > *", row).slice(0, 1).map((name) => name.cloneNode(true)));
  one("#shown").replaceChildren(head, ...all(".chain, dl", row).map((part) => part.cloneNode(true)));
}

function rowOf(target) {
  if (!(target instanceof Element) || target.closest("#card")) return null;
  const row = target.closest(".pane tbody tr");
  if (row) return row;
  const run = target.closest(".text [data-words], .text [data-evidence], .text .number");
  if (!run) return null;
  const numbers = [run.dataset.number, ...list(run.dataset.words), ...list(run.dataset.evidence).map((item) => item.split("-")[1])];
  const found = all(".pane tbody tr:not([hidden])", run.closest("article")).filter((row) => numbers.includes(row.dataset.number));
  // A further tap on nested statements goes on to the next.
  found.sort((a, b) => numbers.indexOf(a.dataset.number) - numbers.indexOf(b.dataset.number));
  return found[pinned ? (found.indexOf(chosen) + 1) % found.length : 0] ?? null;
}

document.addEventListener("pointerover", (event) => {
  if (pinned || event.pointerType === "touch" || event.target.closest("#card")) return;
  // The card may lie over the table: it must not come back when it is closed over a row.
  choose(rowOf(event.target), false, !event.target.closest(".pane"));
});
document.addEventListener("focusin", (event) => {
  const row = rowOf(event.target.closest(".number, .pane tbody a"));
  if (row) choose(row, true);
});
document.addEventListener("click", (event) => {
  if (event.target.closest("a, button, summary, select, #card")) return;
  choose(rowOf(event.target), true);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") choose(null);
});
one("#close").addEventListener("click", () => choose(null));

Object.keys(told).forEach(offer);
filters.addEventListener("change", filter);
filters.addEventListener("reset", () => setTimeout(filter));
filters.addEventListener("submit", (event) => event.preventDefault());
filters.hidden = false;
filter();
