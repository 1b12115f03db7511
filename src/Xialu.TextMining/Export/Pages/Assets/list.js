// The list of records and its filters. What a filter hides is hidden in the list and unmarked in the text.
let rows = [];

function rowOf(record) {
  const [head, value, more] = summary(effective(record));
  const decision = decisionOf(record)?.decision;
  const state = decision ?? { accepted: "accept", corrected: "correct", added: "add" }[record.fields.mark];
  const doubt = record.fields.mark === "review" && !decision ? make("span", { class: "doubt" }, `${word("mark.review")} ${record.fields.confidence} · `) : null;
  return make("li", { id: `r${record.index}`, role: "option", "aria-selected": record.index === chosen, class: state, "data-r": record.index },
    make("span", { class: `glyph ${record.type}`, title: word(`type.${record.type}`), "aria-label": word(`type.${record.type}`) }, word(`glyph.${record.type}`)),
    make("span", { class: "what" }, head), make("span", { class: "value number" }, value),
    make("span", { class: "more" }, state ? make("span", { class: "sign" }, `${signs[state]} ${word(`review.${state}`)} · `) : null, doubt, more));
}

function setRows() {
  rows = records.map(rowOf);
  find("records").replaceChildren(...rows);
}

function refreshRow(record) {
  const row = rowOf(record);
  rows[record.index].replaceWith(row);
  rows[record.index] = row;
}

const visible = new Set();
const wantedTypes = new Set(types);
const reviewTests = {
  open: d => d === undefined, decided: d => d !== undefined, accept: d => d === "accept", correct: d => d === "correct", reject: d => d === "reject", add: d => d === "add",
};
const confidenceTests = { review: c => c < 0.7, doubtful: c => c < 0.85, sure: c => c >= 0.92 };

function fillSelect(select, values, wordOf) {
  select.append(make("option", { value: "" }, word("ui.all")), ...values.map(value => make("option", { value }, wordOf(value))));
  select.addEventListener("change", applyFilters);
}

function buildFilters() {
  for (const type of types) {
    const count = records.filter(r => r.type === type).length;
    const toggle = () => {
      if (!wantedTypes.delete(type)) wantedTypes.add(type);
      button.setAttribute("aria-pressed", wantedTypes.has(type));
      applyFilters();
    };
    const button = make("button", { type: "button", "aria-pressed": "true", "data-type": type, onclick: toggle },
      make("span", { class: `glyph ${type}`, "aria-hidden": "true" }, word(`glyph.${type}`)), `${word(`type.${type}`)} ${count}`);
    find("types").append(button);
  }
  const present = values => [...new Set(values)].filter(v => v !== null && v !== undefined);
  fillSelect(find("by-section"), present(sections.map(s => s.kind)).filter(kind => records.some(r => r.section === kind)), v => word(`section.${v}`));
  fillSelect(find("by-status"), ["actual", "estimate", "target"], v => word(`status.${v}`));
  fillSelect(find("by-confidence"), Object.keys(confidenceTests), v => word(`ui.${v}`));
  fillSelect(find("by-review"), Object.keys(reviewTests), v => word(`review.${v}`));
  find("search").addEventListener("input", applyFilters);
  find("reset").addEventListener("click", () => {
    types.forEach(type => wantedTypes.add(type));
    find("types").querySelectorAll("button").forEach(b => b.setAttribute("aria-pressed", "true"));
    for (const id of ["by-section", "by-status", "by-confidence", "by-review", "search"]) find(id).value = "";
    applyFilters();
  });
}

function applyFilters() {
  const section = find("by-section").value, status = find("by-status").value;
  const confident = confidenceTests[find("by-confidence").value];
  const reviewed = reviewTests[find("by-review").value];
  const sought = find("search").value.trim().toLowerCase();
  visible.clear();
  for (const record of records) {
    const matches = wantedTypes.has(record.type)
      && (!section || record.section === section)
      && (!status || record.fields.status === status)
      && (!confident || (record.fields.confidence !== undefined && confident(record.fields.confidence)))
      && (!reviewed || (correctable.includes(record.type) && reviewed(decisionOf(record)?.decision)))
      && (!sought || record.haystack.includes(sought));
    if (matches) visible.add(record.index);
    rows[record.index].hidden = !matches;
  }
  for (const mark of find("text").querySelectorAll(".m")) {
    const index = Number(mark.dataset.r);
    mark.classList.toggle("off", !visible.has(index));
    mark.classList.toggle("rejected", decisionOf(records[index])?.decision === "reject");
  }
  const count = word("ui.shown", visible.size, records.length);
  find("shown").textContent = count;
  find("sheet").textContent = `${word("ui.records")}　${count}`;
  find("none").hidden = visible.size > 0;
}
