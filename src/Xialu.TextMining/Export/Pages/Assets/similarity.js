// How like each other reports are: a field of cells, the reports of one place over its years or of one year over its places.
function similarityView() {
  const all = rowsOf("similarity").filter(r => r.place !== null && r.year !== null && r.otherPlace !== null && r.otherYear !== null);
  const borrowed = rowsOf("borrowed-sentences");
  const open = row => showSource(`${row.place} ${row.year} × ${row.otherPlace} ${row.otherYear}`, [
    { title: `${word("field.cosine")} ${row.cosine} · ${word("field.copied")} ${row.copied} · ${word("field.nearlyCopied")} ${row.nearlyCopied} / ${row.sentences}`, report: row.report },
    { report: row.other },
    ...sharedBy(row).slice(0, 20).map(s => ({ ...s, title: `${shown("state", s.state)} · ${s.similarity}` })),
  ]);
  // A sentence is told once, in the later report.
  const sharedBy = row => borrowed.filter(s => s.report === row.report && s.from === row.other || s.report === row.other && s.from === row.report);
  const chart = chartIn(find("similarity-chart"), open);
  const rowsTable = tableOf(find("similarity-table"), "similarity", { rows: [], source: open, seen: ["report", "other", "cosine", "sentences", "copied", "nearlyCopied", "copiedShare", "nearlyCopiedShare"] });
  const scopes = (keyOf, otherOf, mark) => [...groupBy(all.filter(r => keyOf(r) === otherOf(r)), keyOf)].map(([key, rows]) => ({ value: `${mark}${key}`, label: String(key), count: rows.length, rows }));
  const choices = [...scopes(r => r.place, r => r.otherPlace, "p").sort((a, b) => b.count - a.count), ...scopes(r => r.year, r => r.otherYear, "y").sort((a, b) => a.label.localeCompare(b.label, "en"))];
  choice(find("similarity-scope"), choices, draw);
  choice(find("similarity-value"), ["cosine", "copiedShare", "nearlyCopiedShare"].map(value => ({ value, label: word(`field.${value}`) })), draw);
  draw();

  function draw() {
    const chosen = choices.find(c => c.value === find("similarity-scope").value), value = find("similarity-value").value;
    const live = chosen?.rows ?? [];
    const found = new Map(live.flatMap(r => [[r.report, { report: r.report, place: r.place, year: r.year }], [r.other, { report: r.other, place: r.otherPlace, year: r.otherYear }]]));
    const short = ({ place, year }) => chosen?.value[0] === "y" ? place : String(year);
    // Two texts of one place and year are told apart by the names of their files.
    const named = new Map([...found].map(([report, r]) => [report, [...found.values()].some(o => o !== r && short(o) === short(r)) ? `${short(r)} ${report}` : short(r)]));
    const nameOf = report => named.get(report);
    const reports = inOrder([...found.values()], r => nameOf(r.report));
    find("similarity-chart").style.height = `${Math.max(360, 130 + 26 * reports.length)}px`;
    chart.show(() => similarityOption(live, reports, nameOf, value),
      `${chosen?.label ?? ""} · ${word(`field.${value}`)}：${live.map(r => `${nameOf(r.report)} × ${nameOf(r.other)} ${r[value]}`).join("，")}`);
    rowsTable.set(live);
  }
}

function similarityOption(rows, reports, nameOf, value) {
  // A cosine holds both ways, though only one of the two reports may count the other among its nearest.
  const mirrored = value === "cosine" ? rows.filter(r => !rows.some(o => o.report === r.other && o.other === r.report)) : [];
  const cells = [...rows.map(row => ({ row, left: row.report, below: row.other })), ...mirrored.map(row => ({ row, left: row.other, below: row.report }))].filter(({ row }) => row[value] !== null);
  const values = cells.map(({ row }) => row[value]);
  const low = Math.min(...values, value === "cosine" ? 1 : 0), high = Math.max(...values, low + .01);
  const labelled = reports.length * 46 < innerWidth;
  return {
    grid: { left: 12, right: 16, top: 16, bottom: 72, containLabel: true },
    xAxis: axis("category", { data: reports, axisLabel: { color: css("--ink"), rotate: labelled ? 0 : 60 } }),
    yAxis: axis("category", { data: reports, inverse: true, axisLabel: { color: css("--ink") } }),
    visualMap: { min: low, max: high, calculable: true, orient: "horizontal", left: "center", bottom: 4, precision: 2, inRange: { color: [css("--heat-low"), css("--heat-high")] }, textStyle: { color: css("--ink") } },
    series: [{
      type: "heatmap", itemStyle: { borderColor: css("--paper"), borderWidth: 1 },
      data: cells.map(({ row, left, below }) => ({
        value: [nameOf(below), nameOf(left), row[value]], row,
        label: { show: labelled, formatter: () => row[value].toFixed(2), fontSize: 11, color: (row[value] - low) / (high - low) > .5 ? css("--paper") : css("--ink") },
        tip: `${row.place} ${row.year} × ${row.otherPlace} ${row.otherYear}\n${word(`field.${value}`)} ${row[value]}`,
      })),
    }],
  };
}
