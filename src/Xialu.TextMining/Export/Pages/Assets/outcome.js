// Plans against outcomes: each target with the result that the next report states for it.
const verdicts = ["met", "missed", "unclear"];
const verdictSymbols = { met: "circle", missed: "triangle", unclear: "circle" };
const verdictColor = i => css(["--relations", "--diagnostics", "--soft"][i]);

function outcomeView() {
  const all = rowsOf("plan-outcome");
  const everyGrowth = "growth";
  const keyOf = row => JSON.stringify([row.indicatorId, row.measure]);
  const groups = groupBy(all, keyOf);
  const open = row => showSource(`${row.place}　${row.year}　${shown("verdict", row.verdict)}`, [
    { title: `${word("compare.target")}：${row.name} ${numbered(row.targetValue, row.targetMax, row.unit)}`, value: row.targetValue, unit: row.unit, sentence: row.targetSentence, report: row.targetReport, start: row.targetStart, end: row.targetEnd },
    { title: `${word("compare.actual")}：${numbered(row.actualValue, row.actualMax, row.unit)} · ${shown("status", row.actualStatus)}`, value: row.actualValue, unit: row.unit, sentence: row.actualSentence, report: row.actualReport, start: row.actualStart, end: row.actualEnd },
  ]);
  const points = chartIn(find("outcome-chart"), open);
  const shares = chartIn(find("outcome-shares"), () => {});
  const rowsTable = tableOf(find("outcome-table"), "plan-outcome", {
    rows: [], source: open,
    seen: ["place", "year", "name", "measure", "unit", "targetValue", "targetMax", "actualValue", "actualMax", "actualStatus", "gap", "verdict"],
  });
  const growth = all.filter(r => r.measure === "growth").length;
  choice(find("outcome-choice"), [{ value: everyGrowth, label: word("compare.allgrowth"), count: growth },
    ...[...groups].sort((a, b) => b[1].length - a[1].length).map(([key, rows]) => ({ value: key, label: `${mostFrequent(rows.map(r => r.name))} · ${word(`measure.${rows[0].measure}`)}`, count: rows.length }))], draw);
  choice(find("outcome-place"), [{ value: "", label: word("ui.all") }, ...distinct(all.map(r => r.place)).sort((a, b) => a.localeCompare(b, "zh-CN")).map(p => ({ value: p, label: p }))], draw);
  choice(find("outcome-verdict"), [{ value: "", label: word("ui.all") }, ...verdicts.map(v => ({ value: v, label: word(`verdict.${v}`) }))], draw);
  if (growth === 0 && groups.size > 0) find("outcome-choice").value = groups.keys().next().value;
  draw();

  function draw() {
    const key = find("outcome-choice").value, place = find("outcome-place").value, verdict = find("outcome-verdict").value;
    const live = all.filter(r => (key === everyGrowth ? r.measure === "growth" : keyOf(r) === key) && (!place || r.place === place) && (!verdict || r.verdict === verdict));
    const label = `${find("outcome-choice").selectedOptions[0].textContent}：${verdicts.map(v => `${word(`verdict.${v}`)} ${live.filter(r => r.verdict === v).length}`).join("，")}`;
    points.show(() => outcomeOption(live), label);
    shares.show(() => sharesOption(live, key === everyGrowth ? "indicatorId" : "place"), label);
    rowsTable.set(live);
  }
}

function outcomeOption(rows) {
  const numbers = rows.flatMap(r => [r.targetValue, r.actualValue]);
  const low = Math.min(0, ...numbers), high = Math.max(0, ...numbers);
  const unit = rows[0]?.unit ?? "";
  return {
    legend: legend(verdicts.map(v => word(`verdict.${v}`))),
    grid: { left: 12, right: 36, top: 68, bottom: 28, containLabel: true },
    xAxis: axis("value", { name: `${word("compare.target")} ${unit}`, nameLocation: "middle", nameGap: 28, scale: true, splitLine: { show: false }, axisLine: { onZero: false, lineStyle: { color: css("--line") } } }),
    yAxis: axis("value", { name: `${word("compare.actual")} ${unit}`, scale: true, axisLine: { onZero: false, lineStyle: { color: css("--line") } } }),
    series: [
      ...verdicts.map((verdict, i) => ({
        name: word(`verdict.${verdict}`), type: "scatter", symbol: verdictSymbols[verdict], symbolSize: 11, color: verdictColor(i), itemStyle: verdict === "unclear" ? { color: css("--paper"), borderColor: verdictColor(i), borderWidth: 2 } : { opacity: .8 },
        data: rows.filter(r => r.verdict === verdict).map(row => ({
          value: [row.targetValue, row.actualValue], row,
          tip: `${row.place} ${row.year}　${row.name}\n${word("compare.target")} ${numbered(row.targetValue, row.targetMax, row.unit)} → ${word("compare.actual")} ${numbered(row.actualValue, row.actualMax, row.unit)}　${shown("verdict", row.verdict)}`,
        })),
      })),
      { type: "line", data: [[low, low], [high, high]], symbol: "none", silent: true, lineStyle: { color: css("--soft"), type: "dashed", width: 1 }, z: 1 },
    ],
  };
}

// How many targets were met, a bar an indicator, or a place where one indicator is chosen.
function sharesOption(rows, by) {
  const groups = [...groupBy(rows, r => r[by]).values()].sort((a, b) => b.length - a.length).slice(0, 12).reverse()
    .map(members => [by === "place" ? members[0].place : mostFrequent(members.map(r => r.name)), members]);
  return {
    legend: legend(verdicts.map(v => word(`verdict.${v}`))),
    aria: patterns,
    xAxis: axis("value", { minInterval: 1 }),
    yAxis: axis("category", { data: groups.map(([name]) => name), axisLabel: { color: css("--ink"), width: 130, overflow: "truncate" } }),
    series: verdicts.map((verdict, i) => ({
      name: word(`verdict.${verdict}`), type: "bar", stack: "all", barMaxWidth: 22, color: verdictColor(i),
      data: groups.map(([name, members]) => {
        const count = members.filter(r => r.verdict === verdict).length;
        return { value: count, tip: `${name}\n${word(`verdict.${verdict}`)} ${count} / ${members.length}` };
      }),
    })),
  };
}
