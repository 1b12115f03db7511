// What the reviewer decided, kept in this browser until it is saved as a file that `extract --corrections` reads.
const correctable = Object.keys(data.editable);
const store = `xialu-corrections:${data.report.sha256}`;
const keyOf = ({ kind, start, end }) => `${kind} ${start} ${end}`;
const decisions = new Map(data.corrections.map(c => [keyOf(c), c]));
let unsaved = false;

// The place that says which record it is: of a note its definition, as in the file's format.
function identity({ type, fields: f }) {
  const [start, end] = type === "footnotes" ? [f.definitionStart, f.definitionEnd] : [f.start, f.end];
  return { kind: type, start, end, text: text.slice(start, end) };
}

const decisionOf = record => correctable.includes(record.type) ? decisions.get(keyOf(identity(record))) : undefined;

// The record with the values that were decided in place of those that were found.
const effective = record => ({ ...record, fields: { ...record.fields, ...decisionOf(record)?.fields } });

// The record of an addition: what the reviewer said of it, and its words.
function addedRecord({ kind, start, end, fields }) {
  const blank = Object.fromEntries(data.records[kind].columns.map(column => [column, null]));
  const words = text.slice(start, end);
  return asRecord(kind, { ...blank, components: [], ...fields, start, end, quantity: words, text: words, mark: "added" });
}

const additions = () => [...decisions.values()].filter(c => c.decision === "add"
  && !objects(data.records[c.kind]).some(f => f.start === c.start && f.end === c.end)).map(addedRecord);

// Sets or, given null, takes back the decision about a record.
function decide(record, decision) {
  const which = identity(record);
  if (decision) decisions.set(keyOf(which), { ...which, ...decision });
  else decisions.delete(keyOf(which));
  unsaved = true;
  keep();
}

// A browser may forbid storage to files; then the page only warns before it is left.
function keep() {
  try {
    localStorage.setItem(store, JSON.stringify([...decisions.values()]));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(store) ?? "[]");
    kept.forEach(c => decisions.set(keyOf(c), c));
    unsaved = kept.length > 0;
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof SyntaxError)) throw error;
  }
}

const asFile = () => JSON.stringify({
  format: "xialu-corrections/1",
  report: data.report.report,
  sha256: data.report.sha256,
  records: [...decisions.values()].sort((a, b) => a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind, "en")),
}, null, 1) + "\n";

function saveFile() {
  const url = URL.createObjectURL(new Blob([asFile()], { type: "application/json" }));
  make("a", { href: url, download: `${data.report.report}.corrections.json` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  unsaved = false;
}

// Takes up the decisions of a saved file; gives the reason where it is none for this report.
function takeFile(content) {
  let file;
  try {
    file = JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) return word("review.nofile");
    throw error;
  }
  if (file?.format !== "xialu-corrections/1" || !Array.isArray(file.records)) return word("review.nofile");
  if (file.sha256 !== data.report.sha256) return word("review.otherreport", file.report ?? "");
  file.records.forEach(c => decisions.set(keyOf(c), c));
  keep();
  return null;
}
