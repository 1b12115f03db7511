// A table that sorts by its heads, filters by a word and copies itself as CSV. Long ones are shown a stretch at a time.
// columns: { name, title, about, number, hidden, shown }; cell(row, name) may give an element in place of the text; last: { title, cell(row) };
// about: what the table is. Where columns say what they are about, a list of that stands below.
const stretch = 200;

function table(container, { columns, rows, filter, name, about, cell = () => null, last = null }) {
  const seen = columns.filter(column => !column.hidden);
  const shownOf = (row, column) => row[column.name] === null ? "" : (column.shown ?? String)(row[column.name]);
  const wide = new Set(seen.filter(column => !column.number && rows.slice(0, stretch).some(row => shownOf(row, column).length > 24)));
  const classOf = column => column.number ? "number" : wide.has(column) ? "wide" : null;
  let all = rows, live = rows, order = { column: null, up: true }, limit = stretch;

  const heads = seen.map(column => make("th", { scope: "col", class: classOf(column) },
    make("button", { type: "button", class: "plain", title: column.about, onclick: () => sortBy(column) }, column.title)));
  const body = make("tbody");
  const search = make("input", { type: "search", placeholder: filter, "aria-label": filter, oninput: () => fill() });
  const count = make("span", { class: "soft", role: "status" });
  const copy = make("button", { type: "button", onclick: copyCsv }, word("table.copy"));
  const meanings = columns.filter(column => column.about);
  const more = make("button", { type: "button", class: "more screen", onclick: () => { limit += stretch; show(); } });
  container.replaceChildren(about ? make("p", { class: "soft about" }, about) : "", make("div", { class: "table-tools screen" }, search, copy, count),
    make("div", { class: "table-frame", tabindex: 0, role: "region", "aria-label": name },
      make("table", { class: "data" }, make("thead", {}, make("tr", {}, ...heads, last ? make("th", { scope: "col", class: "screen" }, last.title) : "")), body)), more,
    meanings.length === 0 ? "" : make("details", { class: "meanings" }, make("summary", {}, word("table.columns")),
      make("dl", {}, ...meanings.flatMap(column => [make("dt", {}, column.title, column.title === column.name ? "" : make("code", {}, column.name)), make("dd", {}, column.about)]))));

  function sortBy(column) {
    order = { column, up: order.column === column ? !order.up : !column.number };
    heads.forEach((head, i) => {
      if (seen[i] === column) head.setAttribute("aria-sort", order.up ? "ascending" : "descending");
      else head.removeAttribute("aria-sort");
    });
    fill();
  }

  // Absent values stay at the end, whichever way the rest is turned.
  function compare(a, b) {
    const { column, up } = order;
    const x = a[column.name], y = b[column.name];
    if (x === null || y === null) return (x === null) - (y === null);
    const difference = typeof x === "number" && typeof y === "number" ? x - y : shownOf(a, column).localeCompare(shownOf(b, column), "zh-CN");
    return up ? difference : -difference;
  }

  function fill() {
    const sought = search.value.trim().toLowerCase();
    live = all.filter(row => !sought || columns.some(column => shownOf(row, column).toLowerCase().includes(sought)));
    if (order.column) live.sort(compare);
    limit = stretch;
    show();
  }

  function show() {
    body.replaceChildren(...live.slice(0, limit).map(row => make("tr", {}, ...seen.map(column =>
      make("td", { class: classOf(column) }, cell(row, column.name) ?? shownOf(row, column))), last ? make("td", { class: "screen" }, last.cell(row)) : "")));
    count.textContent = word("table.shown", live.length, all.length);
    more.hidden = live.length <= limit;
    more.textContent = word("table.more", Math.min(stretch, live.length - limit));
  }

  async function copyCsv() {
    const csv = [columns.map(c => c.name), ...live.map(row => columns.map(c => csvCell(row[c.name])))].map(line => line.join(",")).join("\r\n");
    await navigator.clipboard.writeText(csv + "\r\n");
    count.textContent = word("table.copied", live.length);
  }

  fill();
  return { set: next => { all = next; fill(); } };
}

// RFC 4180; a text that a spreadsheet would run as a formula gets an apostrophe in front, a number never does.
function csvCell(value) {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = Array.isArray(value) ? value.join("|") : String(value);
  const guarded = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
