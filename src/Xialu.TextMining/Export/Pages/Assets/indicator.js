// Indicators by place and year: results joined by a line, targets as diamonds beside it.
function indicatorView() {
  const panel = rowsOf("panel");
  const keyOf = row => JSON.stringify([row.indicatorId, row.measure, row.series ?? ""]);
  const groups = groupBy(panel, keyOf);
  const names = new Map();
  for (const [key, rows] of groups) names.set(key, mostFrequent(rows.map(r => r.name)));
  const keys = [...groups.keys()].sort((a, b) => groups.get(b).length - groups.get(a).length || a.localeCompare(b, "en"));
  const open = row => showSource(`${row.place}　${row.year}`, [{ ...row, title: titleOf(row) }]);
  const chart = chartIn(find("indicator-chart"), open);
  const rowsTable = tableOf(find("indicator-table"), "panel", { rows: [], seen: ["place", "year", "name", "measure", "status", "value", "valueMax", "unit", "bound", "basis", "quantity", "report"], source: open });
  const picked = new Set();

  const kind = () => document.querySelector("input[name=indicator-kind]:checked").value;
  const rows = () => groups.get(find("indicator-choice").value) ?? [];

  choice(find("indicator-choice"), keys.map(key => ({ value: key, label: `${names.get(key)} · ${word(`measure.${JSON.parse(key)[1]}`)}`, count: groups.get(key).length })), chooseIndicator);
  document.querySelectorAll("input[name=indicator-kind]").forEach(radio => radio.addEventListener("change", draw));
  find("indicator-targets").onchange = draw;
  find("indicator-far").onchange = draw;
  find("places-all").onclick = () => pick(() => true);
  find("places-none").onclick = () => pick(() => false);
  find("places-search").oninput = () => {
    const sought = find("places-search").value.trim();
    for (const label of find("places").children) label.hidden = !label.textContent.includes(sought);
  };
  chooseIndicator();

  // The places with most figures are shown first, and no more than can be told apart.
  function chooseIndicator() {
    const byPlace = [...groupBy(rows(), r => r.place)].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], "zh-CN"));
    picked.clear();
    byPlace.slice(0, 8).forEach(([place]) => picked.add(place));
    find("places").replaceChildren(...inOrder(byPlace.map(([, members]) => members[0])).map(place => make("label", {}, make("input", {
      type: "checkbox", value: place, checked: picked.has(place), onchange: event => {
        if (event.target.checked) picked.add(place); else picked.delete(place);
        draw();
      },
    }), ` ${place}`)));
    draw();
  }

  function pick(wanted) {
    for (const box of find("places").querySelectorAll("label:not([hidden]) input")) {
      box.checked = wanted(box.value);
      if (box.checked) picked.add(box.value); else picked.delete(box.value);
    }
    draw();
  }

  function draw() {
    const live = rows().filter(r => picked.has(r.place) && (find("indicator-targets").checked || r.status !== "target")).sort((a, b) => a.year - b.year);
    const name = find("indicator-choice").selectedOptions[0]?.textContent ?? "";
    const bars = kind() === "bar";
    find("places-count").textContent = word("compare.placesof", picked.size, find("places").childElementCount);
    rowsTable.set(live);
    const near = withoutFar(live), far = live.length - near.length;
    find("indicator-far").parentElement.hidden = far === 0;
    find("far-count").textContent = word("compare.far", far);
    chart.show(() => indicatorOption(find("indicator-far").checked ? live : near, inOrder(live), bars), word("compare.charted", name, picked.size, live.length));
  }
}

// Without what lies so far off (three times the middle half's width, Tukey 1977) that the rest would shrink to a line.
function withoutFar(rows) {
  const values = rows.map(r => r.value).sort((a, b) => a - b), at = share => values[Math.round((values.length - 1) * share)];
  const room = 3 * (at(.75) - at(.25));
  return room > 0 ? rows.filter(r => r.value >= at(.25) - room && r.value <= at(.75) + room) : rows;
}

const titleOf = row => `${row.name} ${row.quantity} · ${shown("measure", row.measure)} · ${shown("status", row.status)}`;

function mostFrequent(values) {
  const counts = groupBy(values, v => v);
  return [...counts].sort((a, b) => b[1].length - a[1].length || a[0].length - b[0].length)[0][0];
}

function indicatorOption(rows, places, bars) {
  const point = row => ({
    value: [String(row.year), row.value], row, tip: `${row.place} ${row.year}\n${titleOf(row)}`,
    itemStyle: row.status === "estimate" ? { color: css("--paper"), borderWidth: 2, borderColor: palette()[places.indexOf(row.place) % 8] } : {},
  });
  const of = (place, wanted) => rows.filter(r => r.place === place && wanted(r));
  const series = places.flatMap((place, i) => {
    const color = palette()[i % 8];
    const results = of(place, r => r.status !== "target");
    // A year may have an estimate and, a year later, the result; the line goes through the result.
    const settled = results.filter(r => r.status === "actual" || !results.some(o => o.year === r.year && o.status === "actual"));
    // Through a year with two results goes no line, since which of them it should take is not known.
    const single = settled.filter(r => !settled.some(o => o !== r && o.year === r.year));
    const shape = { name: place, color, symbol: symbols[i % symbols.length], symbolSize: 9 };
    return [
      ...bars ? [{ ...shape, type: "bar", data: settled.map(point), barMaxWidth: 36 }] : [
        { ...shape, type: "line", data: withGaps(single).map(row => typeof row === "string" ? [row, null] : point(row)), lineStyle: { type: dashes[Math.floor(i / 8) % 3], width: 2 } },
        { ...shape, type: "scatter", data: settled.filter(r => !single.includes(r)).map(point) },
      ],
      { name: place, type: "scatter", data: of(place, r => r.status === "target").map(point), color, symbol: "diamond", symbolSize: 12, z: 5, itemStyle: { color: css("--paper"), borderColor: color, borderWidth: 2 } },
    ];
  });
  return {
    legend: legend(places),
    aria: bars ? patterns : {},
    xAxis: axis("category", { data: yearsOf(rows) }),
    yAxis: axis("value", { name: rows[0]?.unit ?? "", scale: !bars }),
    series,
  };
}
