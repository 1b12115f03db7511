// One record chosen: its fields, its place in the text, and the hints that show while pointing.
let chosen = -1;

function showDetail(record, also) {
  const [head, value] = summary(effective(record));
  const decided = decisionOf(record);
  const fields = Object.entries(effective(record).fields).filter(([name]) => !/start$|end$/i.test(name) && !(decided?.fields && name.startsWith("base")))
    .map(([name, v]) => [word(`field.${name}`), shown(name, v), decided?.fields && name in decided.fields ? shown(name, record.fields[name] ?? null) : null])
    .filter(([, v, old]) => (v !== "" && v !== "—") || old);
  fields.push([word("ui.position"), `${record.start}–${record.end}`, null]);
  if (decided?.note) fields.push([word("review.note"), decided.note, null]);
  find("detail").replaceChildren(
    make("h2", {}, make("span", { class: `glyph ${record.type}`, title: word(`type.${record.type}`) }, word(`glyph.${record.type}`)), `${head}　${value}`),
    correctable.includes(record.type) ? decisionBar(record) : "",
    quotation(record) ?? "",
    make("dl", {}, ...fields.map(([name, v, old]) => make("div", { class: v.length > 12 || old ? "wide" : null },
      make("dt", {}, name), make("dd", {}, old ? make("del", {}, old) : null, old ? " " : null, v)))),
    also.length === 0 ? "" : make("p", { class: "also" }, word("ui.alsohere"), ...also.map(other =>
      make("button", { type: "button", onclick: () => choose(other.index, { scroll: false }) }, `${word(`type.${other.type}`)}：${summary(other)[0]}`))));
}

// The sentence, with the record set off; a long one is cut around it.
function quotation(record) {
  const sentence = sentences[record.sentence];
  if (!sentence || record.start > sentence.end) return null;
  const reach = 120;
  const from = Math.max(sentence.start, record.start - reach), to = Math.max(record.end, Math.min(sentence.end, record.end + reach));
  return make("blockquote", { lang: "zh-CN" }, from > sentence.start ? "…" : "", text.slice(from, record.start),
    make("mark", {}, text.slice(record.start, record.end)), text.slice(record.end, to), to < sentence.end ? "…" : "");
}

const marksOf = index => find("text").querySelectorAll(`.m[data-r="${index}"]`);
const recordsAround = node => {
  const found = [];
  for (let mark = node.closest(".m"); mark; mark = mark.parentElement.closest(".m")) found.push(Number(mark.dataset.r));
  return [...new Set(found)].filter(index => visible.has(index));
};

// Chooses a record: in the list, in the text (scrolled to unless told otherwise) and in the detail.
function choose(index, { scroll = true, list = true, brief = false } = {}) {
  for (const old of document.querySelectorAll(".chosen")) old.classList.remove("chosen");
  if (chosen >= 0) rows[chosen].setAttribute("aria-selected", "false");
  chosen = index;
  const record = records[index];
  const marks = [...marksOf(index)];
  const main = marks.find(m => !m.matches(".definition, .marker")) ?? marks[0];
  marks.forEach(mark => mark.classList.add("chosen"));
  find("text").querySelectorAll(`.sentence[data-s="${record.sentence}"]`).forEach(s => s.classList.add("chosen"));
  rows[index].setAttribute("aria-selected", "true");
  find("records").setAttribute("aria-activedescendant", rows[index].id);
  showDetail(record, main ? recordsAround(main).concat(inside(main)).filter(i => i !== index).map(i => records[i]) : []);
  find("panel").classList.toggle("brief", brief);
  if (brief) openSheet(true);
  // Last, for the detail above may leave the list less room.
  if (list && !rows[index].hidden) rows[index].scrollIntoView({ block: "nearest" });
  if (scroll && main) reveal(main);
}

const inside = mark => [...new Set([...mark.querySelectorAll(".m")].map(m => Number(m.dataset.r)))].filter(i => visible.has(i));

function reveal(element) {
  const fold = element.closest("details");
  if (fold) fold.open = true;
  element.scrollIntoView({ block: "center" });
}

function openSheet(open) {
  find("panel").classList.toggle("open", open);
  find("sheet").setAttribute("aria-expanded", open);
}

function showHint(mark) {
  const around = recordsAround(mark).map(index => records[index]);
  const notes = around.filter(r => r.type === "slogans" && r.fields.footnote !== null).map(r => noteByNumber.get(r.fields.footnote)).filter(n => n);
  const lines = [...new Set([...around, ...notes])];
  if (lines.length === 0) return;
  const hint = find("hint");
  hint.replaceChildren(...lines.map(record => {
    const [head, value, more] = summary(record);
    return make("p", {}, make("strong", {}, `${word(`type.${record.type}`)}　${head} ${value}`), make("br"), more);
  }));
  hint.hidden = false;
  const place = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const below = place.bottom + 8 + hint.offsetHeight < innerHeight;
  hint.style.left = `${Math.max(12, Math.min(place.left, innerWidth - hint.offsetWidth - 12))}px`;
  hint.style.top = `${Math.max(8, below ? place.bottom + 6 : place.top - hint.offsetHeight - 6)}px`;
}

function watchHints() {
  let timer = 0;
  const later = (action, ms) => { clearTimeout(timer); timer = setTimeout(action, ms); };
  const hide = () => { find("hint").hidden = true; };
  find("text").addEventListener("pointerover", event => {
    const mark = event.pointerType === "mouse" ? event.target.closest(".m:not(.off)") : null;
    if (mark) later(() => showHint(mark), 150); else later(hide, 200);
  });
  find("text").addEventListener("pointerleave", () => later(hide, 200));
  find("hint").addEventListener("pointerenter", () => clearTimeout(timer));
  find("hint").addEventListener("pointerleave", () => later(hide, 200));
  find("text").addEventListener("scroll", hide, { passive: true });
}
