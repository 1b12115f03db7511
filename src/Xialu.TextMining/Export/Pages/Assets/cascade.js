// Targets of one indicator and year, from the nation down to the county.

function cascadeView() {
  const all = rowsOf("cascade");
  const keyOf = row => JSON.stringify([row.indicatorId, row.measure, row.year]);
  const groups = groupBy(all, keyOf);
  const open = row => showSource(`${row.place}　${row.year}`, [{ ...row, title: `${row.name} ${numbered(row.value, row.valueMax, row.unit)} · ${shown("measure", row.measure)}` }]);
  const chart = chartIn(find("cascade-chart"), open);
  const rowsTable = tableOf(find("cascade-table"), "cascade", { rows: [], source: open, seen: ["name", "measure", "year", "level", "place", "value", "valueMax", "unit", "parentPlace", "parentValue", "gap", "step", "chain"] });
  const depth = rows => distinct(rows.map(r => r.level)).length;
  choice(find("cascade-choice"), [...groups].sort((a, b) => depth(b[1]) - depth(a[1]) || b[1].length - a[1].length)
    .map(([key, rows]) => ({ value: key, label: `${mostFrequent(rows.map(r => r.name))} · ${word(`measure.${rows[0].measure}`)} · ${rows[0].year}`, count: rows.length })), draw);
  draw();

  function draw() {
    const live = groups.get(find("cascade-choice").value) ?? [];
    chart.show(() => cascadeOption(live), `${find("cascade-choice").selectedOptions[0]?.textContent ?? ""}：${live.map(r => `${r.place} ${numbered(r.value, r.valueMax, r.unit)}`).join("，")}`);
    rowsTable.set(live);
  }
}

function cascadeOption(rows) {
  const present = levels.filter(level => rows.some(r => r.level === level));
  const values = rows.map(r => r.value);
  // A nation's billions and a county's do not fit on one plain scale.
  const logarithmic = Math.min(...values) > 0 && Math.max(...values) > 50 * Math.min(...values);
  const at = row => [word(`level.${row.level}`), row.value];
  const upper = row => rows.find(o => o.place === row.parentPlace);
  const named = innerWidth > 820 ? 3 : 1;
  // Governments of one level with one value share a point to the eye, so the first of them is labelled for all.
  const sharing = row => rows.filter(o => o.level === row.level && o.value === row.value);
  const label = row => `${sharing(row).slice(0, named).map(o => o.place).join("、")}${sharing(row).length > named ? word("compare.andmore", sharing(row).length) : ""} ${row.value}`;
  const point = row => ({ value: at(row), row, name: row.place, tip: `${row.place}　${numbered(row.value, row.valueMax, row.unit)}${row.parentPlace ? `\n${row.parentPlace} ${row.parentValue}${row.unit}　${shown("step", row.step)}` : ""}` });
  return {
    grid: { left: 12, right: innerWidth > 820 ? 150 : 96, top: 40, bottom: 16, containLabel: true },
    xAxis: axis("category", { data: present.map(level => word(`level.${level}`)), axisLabel: { color: css("--ink") } }),
    yAxis: axis(logarithmic ? "log" : "value", { name: `${rows[0]?.unit ?? ""}${logarithmic ? ` · ${word("compare.loglevel")}` : ""}`, scale: true }),
    series: [
      { type: "lines", coordinateSystem: "cartesian2d", silent: true, lineStyle: { color: css("--soft"), width: 1, opacity: .6, curveness: 0 }, data: rows.filter(upper).map(row => ({ coords: [at(upper(row)), at(row)] })) },
      { type: "scatter", symbolSize: 12, color: css("--indicators"), data: rows.map(point), label: { show: true, position: "right", formatter: ({ data: item }) => sharing(item.row)[0].place === item.row.place ? label(item.row) : "", color: css("--ink"), textBorderColor: css("--paper"), textBorderWidth: 3 }, labelLayout: { hideOverlap: true }, z: 3 },
    ],
  };
}
