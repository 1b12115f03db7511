// Deciding about the chosen record, and the form for its fields.
const signs = { accept: "✓", correct: "✎", reject: "✕", add: "＋" };

function decisionBar(record) {
  const now = decisionOf(record)?.decision;
  const button = (decision, key) => make("button", {
    type: "button", class: `decision ${decision}`, "aria-pressed": now === decision, title: key,
    onclick: () => decision === "correct" ? openForm(record) : settle(record, { decision }),
  }, `${signs[decision]} ${word(`review.${decision}`)}`);
  return make("div", { class: "decisions screen", role: "group", "aria-label": word("ui.decision") },
    ...(now === "add" ? [] : [button("accept", "A"), button("reject", "R")]), button("correct", "C"),
    now ? make("button", { type: "button", class: "plain", title: "U", onclick: () => settle(record, null) }, word("review.undo")) : null);
}

function settle(record, decision) {
  const added = decisionOf(record)?.decision === "add";
  decide(record, decision);
  if (added) {
    rebuild();
    return;
  }
  refreshRow(record);
  showProgress();
  applyFilters();
  choose(record.index, { scroll: false, list: false });
}

// An input for a field, holding the value that was decided or else found.
function inputFor(field, value) {
  const id = `field-${field.name}`;
  if (field.name === "indicatorId") return make("input", { id, name: field.name, value: plain(value), list: "known-indicators", autocomplete: "off" });
  if (field.choices.length > 0)
    return make("select", { id, name: field.name }, ...field.choices.map(choice => make("option", { value: choice, selected: choice === value }, shown(field.name, choice))));
  if (field.type === "texts") return make("textarea", { id, name: field.name, rows: 3 }, (value ?? []).join("\n"));
  return make("input", { id, name: field.name, value: plain(value), inputmode: field.type === "number" ? "decimal" : null, autocomplete: "off" });
}

// What an input says, as the file holds it; undefined where it says nothing that the field can take.
function readInput(field, input) {
  if (field.type === "texts") return input.value.split("\n").map(line => line.trim()).filter(line => line);
  const value = input.value.trim();
  if (value === "") return field.optional ? null : undefined;
  if (field.type === "number") return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
  if (field.name === "indicatorId" && !(value in data.knownIndicators)) return undefined;
  if (field.name === "period" && !/^[12]\d{3}(-[12]\d{3}|-(0[1-9]|1[0-2])|Q[1-4]|H[12])?$/.test(value)) return undefined;
  return value;
}

function openForm(record, missing = false) {
  const before = decisionOf(record);
  const fields = data.editable[record.type];
  const valueOf = name => before?.fields && name in before.fields ? before.fields[name] : record.fields[name] ?? null;
  const inputs = fields.map(field => inputFor(field, valueOf(field.name)));
  const note = make("textarea", { id: "field-note", rows: 2 }, before?.note ?? "");
  const problem = make("p", { class: "problem", role: "alert" });
  const submit = event => {
    event.preventDefault();
    const values = fields.map((field, i) => readInput(field, inputs[i]));
    inputs.forEach((input, i) => input.setAttribute("aria-invalid", values[i] === undefined));
    const wrong = values.indexOf(undefined);
    if (wrong >= 0) {
      problem.textContent = word("review.wrong", word(`field.${fields[wrong].name}`));
      inputs[wrong].focus();
      return;
    }
    const all = Object.fromEntries(fields.map((field, i) => [field.name, values[i]]));
    const decision = missing || before?.decision === "add" ? "add" : "correct";
    const changed = decision === "add" ? all : Object.fromEntries(Object.entries(all).filter(([name, v]) => !same(v, record.fields[name]) || (before?.fields && name in before.fields)));
    const remark = note.value.trim() ? { note: note.value.trim() } : {};
    if (missing) insertRecord(record, { decision, fields: changed, ...remark });
    else settle(record, { decision, fields: changed, ...remark });
  };
  const cancel = () => missing ? find("detail").replaceChildren() : choose(record.index, { scroll: false, list: false });
  const form = make("form", { id: "form", class: "screen", onsubmit: submit },
    make("h2", {}, `${signs[missing ? "add" : "correct"]} ${word(missing ? "review.adding" : "review.correcting", word(`type.${record.type}`))}`),
    make("blockquote", { lang: "zh-CN" }, make("mark", {}, text.slice(record.start, record.end))),
    ...fields.map((field, i) => make("label", { class: field.name === "name" || field.type === "texts" ? "wide" : null },
      word(`field.${field.name}`), field.type === "texts" ? `（${word("review.lists")}）` : null, inputs[i])),
    make("label", { class: "wide" }, word("review.note"), note), problem,
    make("div", { class: "decisions" }, make("button", { type: "submit", class: "decision correct" }, word("review.apply")), make("button", { type: "button", class: "plain", onclick: cancel }, word("review.cancel"))));
  form.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    cancel();
  });
  find("detail").replaceChildren(form);
  inputs[0].focus();
}

const same = (a, b) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

// The words selected in the text, as offsets; null where nothing is.
function selectedSpan() {
  const selection = getSelection();
  if (selection.isCollapsed || !find("text").contains(selection.anchorNode) || !find("text").contains(selection.focusNode)) return null;
  const range = selection.getRangeAt(0);
  const offset = (node, at) => {
    const block = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
    if (!block) return null;
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(node, at);
    return Number(block.dataset.start) + before.toString().length;
  };
  const start = offset(range.startContainer, range.startOffset), end = offset(range.endContainer, range.endOffset);
  return start !== null && end !== null && end > start && !text.slice(start, end).includes("\n") ? { start, end } : null;
}

// A record at the selected words, with what can be guessed from them, for the form to fill.
function missingRecord(type, { start, end }) {
  const words = text.slice(start, end);
  const number = /^(-?\d+(?:\.\d+)?)(.*)$/.exec(words);
  return addedRecord({ kind: type, start, end, fields: type === "slogans" ? { type: "quoted" } : {
    value: number ? Number(number[1]) : null, unit: number ? number[2].trim() : "",
    measure: "level", direction: "none", bound: "exact", status: "actual", strength: "none",
  } });
}
