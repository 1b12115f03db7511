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

function step(by) {
  const order = [...visible];
  if (order.length === 0) return;
  const at = order.indexOf(chosen);
  choose(order[at < 0 ? 0 : Math.min(Math.max(at + by, 0), order.length - 1)]);
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
  if (event.key in moves) step(moves[event.key]);
  else if (event.key === "Enter" && chosen >= 0) choose(chosen);
  else return;
  event.preventDefault();
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
setText(find("text"));
for (const fold of find("text").querySelectorAll("details"))
  fold.querySelector("summary").textContent = word("ui.noise", fold.childElementCount - 1);
buildFilters();
find("records").append(...rows);
applyFilters();
find("detail").append(make("p", { class: "soft" }, word("ui.choose")));
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
watchHints();
addEventListener("hashchange", goToHash);
goToHash();
