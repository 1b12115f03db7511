// The records of all kinds in one list, in the order of the text.
const types = ["indicators", "relations", "footnotes", "slogans", "diagnostics"];
const text = data.text;
const pairs = flat => Array.from({ length: flat.length / 2 }, (_, i) => ({ start: flat[2 * i], end: flat[2 * i + 1] }));
const sentences = pairs(data.sentences);
const sections = objects(data.sections);

// Index of the last span that starts at or before a position.
function lastAt(spans, position) {
  let low = 0, high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start <= position) low = middle + 1; else high = middle;
  }
  return low - 1;
}

// A note stands at its term in the body, or else at its definition.
function placeOf(type, fields) {
  if (type !== "footnotes") return { start: fields.start, end: fields.end };
  return fields.anchorStart === null
    ? { start: fields.definitionStart, end: fields.definitionEnd }
    : { start: fields.anchorStart, end: fields.anchorEnd };
}

function asRecord(type, fields) {
  const place = placeOf(type, fields);
  return {
    type, fields, ...place,
    section: sections[lastAt(sections, place.start)]?.kind ?? null,
    sentence: lastAt(sentences, place.start),
    haystack: Object.values(fields).flat().join("\n").toLowerCase(),
  };
}

let records = [];
let noteByNumber = new Map();

// Makes the list anew; others are the records that a reviewer added.
function setRecords(others) {
  records = types.flatMap(type => objects(data.records[type]).map(fields => asRecord(type, fields))).concat(others)
    .sort((a, b) => a.start - b.start || b.end - a.end || types.indexOf(a.type) - types.indexOf(b.type));
  records.forEach((record, index) => { record.index = index; });
  noteByNumber = new Map(records.filter(r => r.type === "footnotes").map(r => [r.fields.number ?? r.fields.term, r]));
}

// The fields whose values are names of the contract, and where their words stand.
const named = {
  status: "status", measure: "measure", direction: "direction", bound: "bound", strength: "strength",
  kind: "kind", severity: "severity", mark: "mark", type: "slogan",
};
const plain = value => value === null ? "" : Array.isArray(value) ? value.join("、") : String(value);
const shown = (name, value) => value !== null && named[name] ? word(`${named[name]}.${value}`) : plain(value);

// What a record is in one line: a head, its value, and the rest.
function summary({ type, fields: f, section }) {
  const part = section ? word(`section.${section}`) : null;
  const line = (...words) => words.filter(w => w && w !== "—").join(" · ");
  switch (type) {
    case "indicators":
      return [f.name, f.quantity, line(shown("status", f.status), f.period, shown("measure", f.measure), shown("direction", f.direction), f.bound === "exact" ? null : shown("bound", f.bound), part)];
    case "relations":
      return [f.name, `${shown("kind", f.kind)} ${f.reference}`, line(shown("status", f.status), f.period, part)];
    case "footnotes":
      return [f.term, f.number === null ? "" : `[${f.number}]`, f.definition];
    case "slogans":
      return [f.text, "", line(shown("type", f.type), f.components.join("、"), part)];
    default:
      return [word(`code.${f.code}`), f.code, f.message];
  }
}
