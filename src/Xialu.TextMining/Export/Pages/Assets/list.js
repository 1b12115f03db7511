// The list of records and its filters. What a filter hides is hidden in the list and unmarked in the text.
const rows = records.map(record => {
  const [head, value, more] = summary(record);
  const doubt = record.fields.mark === "review" ? make("span", { class: "doubt" }, `${word("mark.review")} ${record.fields.confidence} · `) : null;
  const start = make("span", { class: "what" }, head);
  return make("li", { id: `r${record.index}`, role: "option", "aria-selected": "false", "data-r": record.index },
    make("span", { class: `glyph ${record.type}`, title: word(`type.${record.type}`), "aria-label": word(`type.${record.type}`) }, word(`glyph.${record.type}`)),
    start, make("span", { class: "value number" }, value), make("span", { class: "more" }, doubt, more));
});
const visible = new Set();
const wantedTypes = new Set(types);
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
  find("search").addEventListener("input", applyFilters);
  find("reset").addEventListener("click", () => {
    types.forEach(type => wantedTypes.add(type));
    find("types").querySelectorAll("button").forEach(b => b.setAttribute("aria-pressed", "true"));
    for (const id of ["by-section", "by-status", "by-confidence", "search"]) find(id).value = "";
    applyFilters();
  });
}

function applyFilters() {
  const section = find("by-section").value, status = find("by-status").value;
  const confident = confidenceTests[find("by-confidence").value];
  const sought = find("search").value.trim().toLowerCase();
  visible.clear();
  for (const record of records) {
    const matches = wantedTypes.has(record.type)
      && (!section || record.section === section)
      && (!status || record.fields.status === status)
      && (!confident || (record.fields.confidence !== undefined && confident(record.fields.confidence)))
      && (!sought || record.haystack.includes(sought));
    if (matches) visible.add(record.index);
    rows[record.index].hidden = !matches;
  }
  for (const mark of find("text").querySelectorAll(".m")) mark.classList.toggle("off", !visible.has(Number(mark.dataset.r)));
  const count = word("ui.shown", visible.size, records.length);
  find("shown").textContent = count;
  find("sheet").textContent = `${word("ui.records")}　${count}`;
  find("none").hidden = visible.size > 0;
}
