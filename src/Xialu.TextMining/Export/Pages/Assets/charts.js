// What all charts share. Colours come from the style sheet; every series has a shape and a dash of its own as well.
const symbols = ["circle", "rect", "triangle", "path://M0,0L12,0L6,11Z", "roundRect", "path://M4,0h4v4h4v4h-4v4h-4v-4h-4v-4h4z", "path://M3,0L9,0L12,6L9,12L3,12L0,6Z", "path://M6,0L8,4L12,4L9,7L10,12L6,9L2,12L3,7L0,4L4,4Z"];
const dashes = ["solid", "dashed", "dotted"];
const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const charts = [];

// Puts a chart into an element: option() is asked anew when the colours change; open(item) is called with the data of a point.
function chartIn(element, open) {
  const chart = echarts.init(element, null, { renderer: "canvas" });
  let option = null, summary = "";
  const draw = () => {
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", summary);
    chart.setOption({ ...common(), ...option() }, { notMerge: true });
  };
  chart.on("click", ({ data: item }) => { if (item?.row) open(item.row); });
  new ResizeObserver(() => chart.resize()).observe(element);
  const entry = { chart, draw: () => option && draw(), show(next, label) { option = next; summary = label; draw(); } };
  charts.push(entry);
  return entry;
}

// Hatching for areas, as shapes are for points.
const patterns = { enabled: true, label: { enabled: false }, decal: { show: true } };
const palette = () => Array.from({ length: 8 }, (_, i) => css(`--series-${i}`));

function common() {
  return {
    animation: false,
    color: palette(),
    textStyle: { fontFamily: css("--sans"), color: css("--ink") },
    grid: { left: 12, right: 28, top: 68, bottom: 16, containLabel: true },
    // Drawn on the canvas: a tooltip of HTML would need styles that the page's policy forbids.
    tooltip: { trigger: "item", renderMode: "richText", backgroundColor: css("--paper"), borderColor: css("--line"), textStyle: { color: css("--ink"), fontSize: 13 }, formatter: ({ data: item, name }) => item?.tip ?? name },
  };
}

const axis = (type, more = {}) => ({
  type, axisLine: { lineStyle: { color: css("--line") } }, axisLabel: { color: css("--soft") }, nameTextStyle: { color: css("--soft"), align: "left" },
  splitLine: { show: type !== "category", lineStyle: { color: css("--line"), opacity: .6 } }, axisTick: { show: false }, nameGap: 14, ...more,
});

const legend = names => ({ type: "scroll", top: 4, left: 8, right: 8, itemGap: 16, data: names, textStyle: { color: css("--ink") }, pageTextStyle: { color: css("--soft") }, inactiveColor: css("--line") });

// Every year from the first to the last, so that a gap in the reports is one in the chart.
function yearsOf(rows) {
  const years = rows.map(r => r.year), first = Math.min(...years);
  return years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
}

// Rows by year, with the year in the place of rows where one is missing, so that no line runs over it.
function withGaps(rows) {
  return rows.flatMap((row, i) => i > 0 && row.year > rows[i - 1].year + 1 ? [String(rows[i - 1].year + 1), row] : [row]);
}

// Places, or names of other kinds, from the nation down, each once; rows tell place and, where known, level, code and year.
const levels = ["national", "province", "city", "county"];
const inOrder = (rows, nameOf = r => r.place) => distinct([...rows].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)
  || (a.code ?? "").localeCompare(b.code ?? "", "en") || a.place.localeCompare(b.place, "zh-CN") || a.year - b.year).map(nameOf));

// Selects over some values: each has its own words and the number of rows behind it.
function choice(select, options, onchange) {
  const before = select.value;
  select.replaceChildren(...options.map(({ value, label, count }) => make("option", { value }, count === undefined ? label : `${label}（${count}）`)));
  if (options.some(o => o.value === before)) select.value = before;
  if (onchange) select.onchange = onchange;
}

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => charts.forEach(entry => entry.draw()));
addEventListener("beforeprint", () => charts.forEach(entry => entry.chart.resize({ width: Math.min(entry.chart.getWidth(), 680) })));
addEventListener("afterprint", () => charts.forEach(entry => entry.chart.resize()));
