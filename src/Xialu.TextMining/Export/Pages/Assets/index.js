// The index: a row a report, each leading to its page.
const reports = data.reports;
find("about").textContent = word("index.count", reports.rows.length);
const worded = { level: v => word(`level.${v}`) };
table(find("reports"), {
  columns: reports.columns.filter(name => name !== "page").map(name => ({
    name, title: word(`field.${name}`), number: name !== "title" && reports.rows.some(row => typeof row[reports.columns.indexOf(name)] === "number"),
    shown: worded[name],
  })),
  rows: objects(reports),
  filter: word("index.filter"),
  name: "reports",
  cell: (row, name) => name === "title" ? make("a", { href: row.page }, row.title) : null,
});

const failures = data.failures;
if (failures.rows.length > 0) {
  find("failed").hidden = false;
  table(find("failures"), {
    columns: failures.columns.map(name => ({ name, title: word(`failed.${name}`), shown: name === "kind" ? v => word(`failures.kind.${v}`) : undefined })),
    rows: objects(failures),
    filter: word("index.filterFailures"),
    name: "failures",
  });
}
