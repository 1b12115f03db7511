// The page put together: head, contents, clicks, keys, links to a place.
function setHead() {
  const r = data.report;
  find("title").textContent = r.title ?? r.report;
  find("about").textContent = [r.place, r.level && word(`level.${r.level}`), r.session, r.deliveredOn,
    r.reviewYear && word("ui.reviews", r.reviewYear), r.planYear && word("ui.plans", r.planYear), word("ui.characters", r.characters)]
    .filter(part => part).join(" · ");
}

// A sample of every mark, each with its word.
function setLegend() {
  const sample = (kind, words) => make("li", {}, make("span", { class: `m ${kind}` }, words));
  find("legend").append(
    ...["actual", "estimate", "target"].map(status => sample(`indicators ${status}`, `${word("type.indicators")}：${word(`status.${status}`)}`)),
    ...types.slice(1).map(type => sample(`${type} anchor`, word(`type.${type}`))));
}

function setContents() {
  const markup = pairs(data.markup);
  const heading = ({ start, end, depth }) => {
    const hidden = markup.filter(m => m.start < end && m.end > start);
    const words = [start, ...hidden.map(m => m.end)].map((from, i) => text.slice(from, hidden[i]?.start ?? end)).join("");
    return make("a", { href: `#${start}`, class: depth > 1 ? "inner" : null }, words.trim());
  };
  const entries = [
    ...sections.filter(s => s.kind !== "chrome").map(s => ({ start: s.start - .5, node: make("a", { href: `#${s.start}`, class: "part" }, word(`section.${s.kind}`)) })),
    ...objects(data.blocks).filter(b => b.kind === "heading" && b.depth <= 2).map(b => ({ start: b.start, node: heading(b) })),
  ];
  find("contents").append(...entries.sort((a, b) => a.start - b.start).map(e => e.node));
}

const order = () => rows.filter(row => !row.hidden).map(row => Number(row.dataset.r));

function step(by) {
  const all = order();
  if (all.length === 0) return;
  const at = all.indexOf(chosen);
  choose(all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]);
}

function onKey(event) {
  if (event.key === "Escape") {
    find("hint").hidden = true;
    openSheet(false);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  if (event.key === "/") {
    event.preventDefault();
    find("search").focus();
  }
}

function onListKey(event) {
  const moves = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key in moves) step(moves[event.key]);
  else if (chosen >= 0 && correctable.includes(records[chosen].type) && "acru".includes(event.key)) decideByKey(event.key);
  else if (event.key === "Enter" && chosen >= 0) choose(chosen);
  else return;
  event.preventDefault();
}

// A decision made by a key goes on to the next record, so that a list is gone through without the mouse.
function decideByKey(key) {
  const record = records[chosen];
  if (key === "c") {
    openForm(record);
    return;
  }
  const all = order(), next = all[all.indexOf(chosen) + 1];
  settle(record, { a: { decision: "accept" }, r: { decision: "reject" }, u: null }[key]);
  if (key !== "u" && next !== undefined) choose(next);
}

function showProgress() {
  const open = records.filter(r => correctable.includes(r.type));
  find("progress").textContent = word("review.progress", open.filter(decisionOf).length, open.length);
  find("save").classList.toggle("unsaved", unsaved);
  find("save").title = unsaved ? word("review.unsaved") : "";
}

// Everything made anew, after a record was added or taken away or a file was taken up.
function rebuild() {
  chosen = -1;
  setRecords(additions());
  setText(find("text"));
  setRows();
  applyFilters();
  showProgress();
  find("detail").replaceChildren(make("p", { class: "soft" }, word("ui.choose")));
}

function insertRecord(record, decision) {
  decide(record, decision);
  rebuild();
  choose(records.find(r => r.type === record.type && r.start === record.start && r.end === record.end).index, { scroll: false });
}

// Words selected in the text can be added as a record that was missed.
function offerMissing() {
  const place = selectedSpan();
  const offer = find("missing");
  offer.hidden = !place;
  if (!place) return;
  offer.replaceChildren(...["indicators", "slogans"].map(type => make("button", { type: "button", onclick: () => {
    offer.hidden = true;
    openForm(missingRecord(type, place), true);
    openSheet(true);
    find("panel").classList.add("brief");
  } }, `${signs.add} ${word(`review.add${type}`)}`)));
  const box = getSelection().getRangeAt(0).getBoundingClientRect();
  offer.style.left = `${Math.max(8, Math.min(box.left, innerWidth - offer.offsetWidth - 8))}px`;
  offer.style.top = `${Math.max(8, box.top - offer.offsetHeight - 8)}px`;
}

async function load() {
  const [file] = find("file").files;
  if (!file) return;
  const problem = takeFile(await file.text());
  find("file").value = "";
  rebuild();
  if (problem) find("detail").replaceChildren(make("p", { class: "problem", role: "alert" }, problem));
}

// #123 or #123-130: the record at that place, or the sentence around it.
function goToHash() {
  const place = /^#(\d+)(?:-(\d+))?$/.exec(location.hash);
  if (!place) return;
  const start = Number(place[1]), end = Number(place[2] ?? -1);
  const record = records.find(r => r.start === start && r.end === end);
  if (record) {
    choose(record.index);
    return;
  }
  const blocks = objects(data.blocks);
  const sentence = find("text").querySelector(`.sentence[data-s="${lastAt(sentences, start)}"]`);
  const block = find(`at${blocks[Math.max(0, lastAt(blocks, start))]?.start}`);
  const target = place[2] && sentence ? sentence : block;
  if (place[2] && sentence) sentence.classList.add("chosen");
  if (target) reveal(target);
}

function onTextClick(event) {
  const around = recordsAround(event.target);
  // A second click on a place with several records goes on to the next of them.
  if (around.length > 0) choose(around[(around.indexOf(chosen) + 1) % around.length], { scroll: false, brief: true });
}

setHead();
setLegend();
setContents();
recall();
setRecords(additions());
buildFilters();
rebuild();
find("known-indicators").append(...Object.entries(data.knownIndicators).map(([id, name]) => make("option", { value: id }, name)));
find("text").addEventListener("click", onTextClick);
find("records").addEventListener("click", event => {
  const row = event.target.closest("li");
  if (row) choose(Number(row.dataset.r), { list: false, brief: matchMedia("(max-width: 820px)").matches });
});
find("records").addEventListener("keydown", onListKey);
document.addEventListener("keydown", onKey);
find("print").addEventListener("click", () => print());
find("sheet").addEventListener("click", () => {
  const open = find("panel").classList.contains("open");
  find("panel").classList.remove("brief");
  openSheet(!open);
});
find("help").addEventListener("click", () => {
  find("guide").hidden = !find("guide").hidden;
  find("help").setAttribute("aria-expanded", !find("guide").hidden);
});
find("save").addEventListener("click", () => {
  saveFile();
  showProgress();
});
find("load").addEventListener("click", () => find("file").click());
find("file").addEventListener("change", load);
document.addEventListener("selectionchange", offerMissing);
addEventListener("beforeunload", event => { if (unsaved) event.preventDefault(); });
watchHints();
addEventListener("hashchange", goToHash);
goToHash();
