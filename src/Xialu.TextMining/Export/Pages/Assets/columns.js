// Tables as they come: a list of values a column; rows are made when a table is first asked for.
const made = new Map();
const tableNamed = name => data.tables.find(t => t.name === name);

function rowsOf(name) {
  const source = tableNamed(name);
  if (!source) return [];
  if (!made.has(name)) {
    const valuesOf = column => column.codes ? column.codes.map(code => code < 0 ? null : column.texts[code]) : column.values;
    const columns = source.columns.map(column => [column.name, valuesOf(column)]);
    made.set(name, Array.from({ length: source.count }, (_, i) => Object.fromEntries(columns.map(([key, values]) => [key, values[i]]))));
  }
  return made.get(name);
}

// The fields whose values are names of the contract, and where their words stand.
const named = {
  level: "level", part: "part", grouping: "grouping", status: "status", actualStatus: "status", measure: "measure", bound: "bound", targetBound: "bound", actualBound: "bound",
  targetStrength: "strength", strength: "strength", verdict: "verdict", step: "step", severity: "severity",
};

function shown(name, value) {
  if (value === null || value === undefined) return "";
  return named[name] ? word(`${named[name]}.${value}`) : Array.isArray(value) ? value.join("、") : String(value);
}

// A table of all columns or of those that are to be seen; the others are in the copy. A row's source opens from its last column.
function tableOf(container, name, { rows = rowsOf(name), seen = null, source = null } = {}) {
  const columns = tableNamed(name).columns.map(({ name: column, type }) => ({
    name: column, title: word(`field.${column}`), number: type === "number" || type === "whole_number", hidden: seen !== null && !seen.includes(column),
    shown: value => shown(column, value),
  }));
  const opening = row => make("button", { type: "button", class: "small", onclick: () => source(row) }, word("compare.source"));
  return table(container, { columns, rows, filter: word("ui.search"), name: word(`name.${name}`), last: source && { title: word("compare.source"), cell: opening } });
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
