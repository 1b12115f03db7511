// The sentence behind a figure, in a pane of its own.
// sources: { title, sentence, report } and, of a figure, { quantity, or value and unit, start, end }; what stands once in its sentence is set off there.
function showSource(heading, sources) {
  const close = make("button", { type: "button", class: "small", onclick: hideSource }, word("ui.close"));
  find("source").replaceChildren(make("div", { class: "source-head" }, make("h2", {}, heading), close), ...sources.flatMap(source => [
    source.title && make("h3", {}, source.title), source.sentence && make("blockquote", { lang: "zh-CN" }, ...quoted(source)), make("p", { class: "soft" }, source.report, reportLink(source, word("compare.open"))),
  ]).filter(part => part));
  find("source").hidden = false;
}

function quoted({ sentence, quantity, value, unit, start, end }) {
  const number = typeof value === "number" ? String(Math.abs(value)) : null;
  for (const sought of [quantity, number && number + (unit ?? ""), number].filter(text => text)) {
    const found = [];
    for (let at = sentence.indexOf(sought); at >= 0; at = sentence.indexOf(sought, at + 1)) if (!/[\d.]/.test(sentence[at - 1] ?? "")) found.push(at);
    if (found.length === 1) return [sentence.slice(0, found[0]), make("mark", {}, sentence.slice(found[0], found[0] + end - start)), sentence.slice(found[0] + end - start)];
  }
  return [sentence];
}

// A link into a report's page; its plain name where there are no pages.
const reportLink = ({ report, start, end }, text = report) => data.pages === null ? (text === report ? report : null)
  : make("a", { href: `${data.pages}${encodeURIComponent(safeName(report))}.html${typeof start !== "number" ? "" : typeof end !== "number" ? `#${start}` : `#${start}-${end}`}` }, text);

// What the library replaces in a file's name.
const safeName = name => name.replace(/[<>:"/\\|?*\u0000-\u001f]/g, "_");

function hideSource() {
  find("source").hidden = true;
}
