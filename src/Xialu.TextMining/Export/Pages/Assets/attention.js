// How much of a report speaks of a subject, over the years: the subjects of one place, or one subject in several places.
function attentionView() {
  const all = rowsOf("attention").filter(r => r.place !== null && r.year !== null && r.share !== null);
  const everySubject = "";
  const places = [...groupBy(all, r => r.place)].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], "zh-CN")).map(([place]) => place);
  const open = row => showSource(`${row.place}　${row.year}`, [{
    title: `${row.category} ${percent(row.share)}（${row.numerator} / ${row.denominator} ${word(`unit.${row.unit}`)}）`,
    sentence: wordsOf(row).join("、") || word("compare.nothing"), report: row.report,
  }]);
  // The words found stand once for each report, category and part, in the row that counts words.
  const wordsOf = row => all.find(o => o.unit === "words" && o.report === row.report && o.category === row.category && o.part === row.part)?.words ?? [];
  const chart = chartIn(find("attention-chart"), open);
  const rowsTable = tableOf(find("attention-table"), "attention", { rows: [], source: open, seen: ["report", "place", "year", "category", "part", "numerator", "denominator", "share"] });
  const options = (values, room) => values.map(value => ({ value, label: room ? word(`${room}.${value}`) : value }));
  choice(find("attention-subject"), [{ value: everySubject, label: word("compare.everysubject") }, ...options(distinct(all.map(r => r.category)))], draw);
  choice(find("attention-place"), options(places), draw);
  choice(find("attention-part"), options(distinct(all.map(r => r.part)), "part"), draw);
  choice(find("attention-unit"), options(distinct(all.map(r => r.unit)), "unit"), draw);
  draw();

  function draw() {
    const subject = find("attention-subject").value, place = find("attention-place").value;
    find("attention-place").disabled = subject !== everySubject;
    const shownPlaces = places.slice(0, 8);
    const live = all.filter(r => r.part === find("attention-part").value && r.unit === find("attention-unit").value
      && (subject === everySubject ? r.place === place : r.category === subject && shownPlaces.includes(r.place))).sort((a, b) => a.year - b.year);
    const by = subject === everySubject ? "category" : "place";
    chart.show(() => attentionOption(live, by), `${subject || place}：${[...groupBy(live, r => r[by])].map(([name, rows]) => `${name} ${rows.map(r => `${r.year} ${percent(r.share)}`).join(" ")}`).join("，")}`);
    rowsTable.set(live);
  }
}

const percent = share => `${(share * 100).toFixed(2)}%`;

function attentionOption(rows, by) {
  const groups = [...groupBy(rows, r => r[by])];
  return {
    legend: legend(groups.map(([name]) => name)),
    xAxis: axis("category", { data: yearsOf(rows) }),
    yAxis: axis("value", { name: "%", axisLabel: { color: css("--soft"), formatter: value => +(value * 100).toFixed(4) } }),
    series: groups.map(([name, members], i) => ({
      name, type: "line", symbol: symbols[i % symbols.length], symbolSize: 9, lineStyle: { width: 2, type: dashes[Math.floor(i / 8) % 3] },
      data: withGaps(members).map(row => typeof row === "string" ? [row, null] : ({ value: [String(row.year), row.share], row, tip: `${row.place} ${row.year}\n${row.category} ${percent(row.share)}` })),
    })),
  };
}
