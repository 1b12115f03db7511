// When places take slogans up and leave them: one row a slogan, or a place where one slogan is chosen.
const slogansShown = 20;

function slogansView() {
  const all = rowsOf("slogan-changes");
  const placesOf = rows => distinct(rows.filter(r => r.change === "new").map(r => r.place)).length;
  // When most places took it up: the middle of those years.
  const risen = ({ rows }) => rows.filter(r => r.change === "new").map(r => r.toYear).sort((a, b) => a - b).find((_, i, years) => i >= (years.length - 1) / 2) ?? 0;
  const groups = [...groupBy(all, r => r.key)].map(([key, rows]) => ({ key, rows, places: placesOf(rows), text: mostFrequent(rows.map(r => r.text)) }))
    .sort((a, b) => b.places - a.places || b.rows.length - a.rows.length || a.text.localeCompare(b.text, "zh-CN"));
  const origins = new Map(rowsOf("slogan-origins").map(r => [r.key, r])), originPlaces = tableNamed("slogan-origins") ? placesIn("slogan-origins") : [];
  const sourceOf = event => ({ title: `${event.place}　${shown("change", event.change)}　“${event.text}” ×${event.times}`, report: event.change === "new" ? event.toReport : event.fromReport, start: event.start, end: event.end });
  const open = ({ heading, events, origin }) => showSource(heading, origin ? sourcesOf(originPlaces, origin) : events.map(sourceOf));
  const chart = chartIn(find("slogans-chart"), open);
  const rowsTable = tableOf(find("slogans-table"), "slogan-changes", {
    rows: [], seen: ["place", "fromYear", "toYear", "change", "text", "type", "times", "fromReport", "toReport"],
    source: event => open({ heading: `${event.text}　${event.toYear}`, events: [event] }),
  });
  choice(find("slogans-type"), [{ value: "", label: word("ui.all") }, ...distinct(all.map(r => r.type)).map(type => ({ value: type, label: shown("type", type) }))], list);
  find("slogans-search").oninput = list;
  find("slogans-dropped").onchange = list;
  list();

  function list() {
    const sought = find("slogans-search").value.trim(), type = find("slogans-type").value;
    const found = groups.filter(g => !sought || g.text.includes(sought) || g.key.includes(sought))
      .map(g => type ? { ...g, rows: g.rows.filter(r => r.type === type) } : g).filter(g => g.rows.length > 0);
    choice(find("slogans-choice"), [{ value: "", label: word("compare.topslogans", Math.min(slogansShown, found.length), found.length) },
      ...found.slice(0, 300).map(g => ({ value: g.key, label: g.text, count: g.places }))], draw);
    draw();

    function draw() {
      const one = found.find(g => g.key === find("slogans-choice").value);
      const wanted = rows => find("slogans-dropped").checked ? rows : rows.filter(r => r.change === "new");
      const lines = (one
        ? [...groupBy(one.rows, r => r.place)].map(([name, rows]) => ({ name, rows })).sort((a, b) => Math.min(...a.rows.map(r => r.toYear)) - Math.min(...b.rows.map(r => r.toYear)))
        : found.slice(0, slogansShown).sort((a, b) => risen(a) - risen(b)).map(g => ({ name: g.text, rows: g.rows, origin: origins.get(g.key) })))
        .map(line => ({ ...line, rows: wanted(line.rows) }));
      find("slogans-chart").style.height = `${96 + 28 * Math.max(lines.length, 4)}px`;
      chart.show(() => slogansOption(lines), lines.map(({ name, rows }) => `${name}：${rows.map(r => `${r.toYear} ${r.place} ${shown("change", r.change)}`).slice(0, 40).join("，")}`).join("；"));
      rowsTable.set(lines.flatMap(line => line.rows));
    }
  }
}

function slogansOption(lines) {
  const years = yearsOf(lines.flatMap(line => line.rows.map(r => ({ year: r.toYear })).concat(line.origin?.firstYear ? { year: line.origin.firstYear } : [])));
  const cells = lines.flatMap(({ name, rows }) => [...groupBy(rows, r => `${r.toYear} ${r.change}`).values()].map(events => ({ name, events })));
  const most = Math.max(...cells.map(c => c.events.length));
  // A dot fills its year's width at most.
  const widest = Math.min(30, (find("slogans-chart").clientWidth - (innerWidth > 820 ? 290 : 150)) / years.length);
  const points = change => cells.filter(c => c.events[0].change === change).map(({ name, events }) => {
    const year = events[0].toYear, size = Math.max(7, widest * Math.sqrt(events.length / Math.max(most, 9)));
    return {
      value: [String(year), name], row: { heading: `${name}　${year}`, events }, symbolSize: size,
      tip: `${name}　${year}\n${shown("change", change)}：${distinct(events.map(e => e.place)).slice(0, 8).join("、")}${events.length > 8 ? ` ${word("compare.andmore", events.length)}` : ""}`,
      label: { show: events.length > 1 && size > 14, formatter: () => String(events.length), fontSize: 10, color: change === "new" ? css("--paper") : css("--ink") },
    };
  });
  const first = lines.filter(line => line.origin?.firstYear).map(({ name, origin }) => ({
    value: [String(origin.firstYear), name], row: { heading: `${name}　${origin.firstYear}`, origin }, tip: `${name}\n${word("compare.first")}：${origin.firstPlace ?? origin.firstReport} ${origin.firstYear}`,
  }));
  const kind = (name, symbol, data, more) => ({ name: word(name), type: "scatter", symbol, data, ...more });
  return {
    legend: legend(["change.new", ...cells.some(c => c.events[0].change === "dropped") ? ["change.dropped"] : [], ...first.length ? ["compare.first"] : []].map(key => word(key))),
    xAxis: axis("category", { data: years, splitLine: { show: true, lineStyle: { color: css("--line"), opacity: .4 } } }),
    yAxis: axis("category", { data: lines.map(line => line.name), inverse: true, axisLabel: { color: css("--ink"), width: innerWidth > 820 ? 220 : 96, overflow: "truncate" } }),
    series: [
      kind("change.new", "circle", points("new"), { color: css("--series-0") }),
      kind("change.dropped", symbols[3], points("dropped"), { color: css("--paper"), itemStyle: { borderColor: css("--series-5"), borderWidth: 1.5 }, symbolOffset: ["45%", 3], z: 1 }),
      kind("compare.first", symbols[7], first, { color: css("--series-1"), symbolSize: 14, symbolOffset: [-11, 0], z: 4 }),
    ],
  };
}
