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
