// Tables as they come: a list of values a column; rows are made when a table is first asked for.
const made = new Map();
const tableNamed = name => data.tables.find(t => t.name === name);

function rowsOf(name) {
  const source = tableNamed(name);
  if (!source) return [];
  if (!made.has(name)) {
    const columns = source.columns.map(column => [column.name, cellsOf(column)]);
    made.set(name, Array.from({ length: source.count }, (_, i) => Object.fromEntries(columns.map(([key, cells]) => [key, cells[i]]))));
  }
  return made.get(name);
}

// Texts are numbers of data.texts; runs are cells with their counts.
function cellsOf({ type, cells, runs }) {
  const packed = cells ?? [];
  for (let i = 0; runs && i < runs.length; i += 2) for (let times = runs[i + 1]; times > 0; times--) packed.push(runs[i]);
  const read = { text: code => data.texts[code], texts: codes => codes.map(code => data.texts[code]) }[type];
  return read ? packed.map(cell => cell === null ? null : read(cell)) : packed;
}

// Where the words for a field's values stand, if not under the field's own name; a table may have words of its own (slogan-origins.direction.up).
const named = { actualStatus: "status", targetBound: "bound", actualBound: "bound", targetStrength: "strength", target: "state", result: "state", type: "slogan", tie: "kind" };

function shown(name, value, within = "") {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(member => shown(name, member, within)).join("、");
  // Names of the contract are lower-case words; a hash is told by its beginning.
  if (/^[a-z_]+$/.test(value)) return data.labels[`${within}.${name}.${value}`] ?? word(`${named[name] ?? name}.${value}`);
  return /^[0-9a-f]{40,}$/.test(value) ? `${value.slice(0, 10)}…` : String(value);
}

// The columns that name reports, each with the columns that say where in it and what stands there: report, start, end, sentence, or
// targetReport, targetStart, … A column names reports if every one of its values does.
const reportNames = new Set(rowsOf("reports").map(r => r.report));

function placesIn(name) {
  const columns = tableNamed(name).columns, has = key => columns.some(c => c.name === key) ? key : null;
  return columns.filter(({ type, name: column }) => type === "text" && rowsOf(name).some(r => r[column] !== null) && rowsOf(name).every(r => r[column] === null || reportNames.has(r[column])))
    .map(({ name: report }) => {
      const stem = report.replace(/Report$/, ""), own = key => has(report === "report" ? key : stem + key[0].toUpperCase() + key.slice(1));
      return { report, start: own("start"), end: own("end"), value: own("value"), quantity: own("quantity") ?? own("text"), sentence: own("sentence") };
    });
}

const sourcesOf = (places, row) => places.filter(({ report }) => row[report] !== null).map(place => ({
  title: word(`field.${place.report}`), ...Object.fromEntries(Object.entries(place).map(([key, column]) => [key, column === null ? null : row[column]])),
}));

// A table of all columns or of those that are to be seen; the others are in the copy. A row's sources open from its last column.
function tableOf(container, name, { rows = rowsOf(name), seen = null, source = null } = {}) {
  const places = placesIn(name), found = tableNamed(name);
  const positions = new Set(places.flatMap(({ start, end }) => [start, end]));
  const columns = found.columns.map(({ name: column, type, about }) => ({
    name: column, title: word(`field.${column}`), about, number: type === "number" || type === "whole_number", hidden: seen === null ? positions.has(column) : !seen.includes(column),
    shown: value => shown(column, value, name),
  }));
  const reports = new Map(places.map(place => [place.report, place]));
  const cell = (row, column) => reports.has(column) && row[column] !== null ? reportLink(sourcesOf([reports.get(column)], row)[0]) : null;
  const openRow = source ?? (places.some(p => p.start || p.sentence) ? row => showSource([row.place ?? row.report ?? row.text ?? row.name, row.year].filter(part => part !== null && part !== undefined).join("　"), sourcesOf(places, row)) : null);
  const opening = row => make("button", { type: "button", class: "small", onclick: () => openRow(row) }, word("compare.source"));
  return table(container, { columns, rows, cell, about: found.about, filter: word("ui.search"), name: word(`name.${name}`), last: openRow && { title: word("compare.source"), cell: opening } });
}

const groupBy = (rows, keyOf) => {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (groups.has(key)) groups.get(key).push(row); else groups.set(key, [row]);
  }
  return groups;
};
const distinct = values => [...new Set(values)];
const numbered = (value, max, unit) => `${value}${max === null || max === undefined ? "" : `–${max}`}${unit ?? ""}`;
