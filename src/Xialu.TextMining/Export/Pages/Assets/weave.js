// Sets the text. Spans may overlap in any way: each piece of text lies in one element for every span that covers it,
// and a span that ends inside another is closed and reopened around the rest.
function weave(parent, from, to, spans) {
  const open = [];
  const push = span => {
    const node = span.make();
    (open.at(-1)?.node ?? parent).append(node);
    open.push({ span, node });
  };
  let at = from, next = 0;
  for (;;) {
    const first = open.findIndex(({ span }) => span.end <= at);
    if (first >= 0) open.splice(first).map(({ span }) => span).filter(span => span.end > at).forEach(push);
    for (; next < spans.length && spans[next].start <= at; next++) {
      if (spans[next].end > at) push(spans[next]);
      else if (spans[next].end === spans[next].start) (open.at(-1)?.node ?? parent).append(spans[next].make());
    }
    if (at === to) return;
    const stop = Math.min(to, spans[next]?.start ?? to, ...open.map(({ span }) => span.end));
    (open.at(-1)?.node ?? parent).append(text.slice(at, stop));
    at = stop;
  }
}

const markOf = (record, role) => () => make("span", { class: `m ${record.type} ${record.fields.status ?? ""} ${role}`, "data-r": record.index });
const span = (start, end, make) => ({ start, end, make });

// Every span of every record; a note has up to three.
function recordSpans(record) {
  const f = record.fields;
  if (record.type !== "footnotes") return [span(record.start, record.end, markOf(record, record.start === record.end ? "point" : ""))];
  const spans = [span(f.definitionStart, f.definitionEnd, markOf(record, "definition"))];
  if (f.anchorStart !== null) spans.push(span(f.anchorStart, f.anchorEnd, markOf(record, "anchor")));
  if (f.markerStart !== null) spans.push(span(f.markerStart, f.markerEnd, markOf(record, "marker")));
  return spans;
}

function allSpans(blocks) {
  const styled = (spans, name) => pairs(spans).map(s => span(s.start, s.end, () => make("span", { class: name })));
  const spans = [
    ...sentences.map((s, i) => span(s.start, s.end, () => make("span", { class: "sentence", "data-s": i }))),
    ...styled(data.runIns, "run-in"), ...styled(data.markup, "markup"), ...records.flatMap(recordSpans),
  ];
  // A place where something is missing may lie between two blocks; it is shown at the end of the one before.
  for (const point of spans.filter(s => s.start === s.end && blocks.length > 0)) {
    const block = blocks[Math.max(0, lastAt(blocks, point.start))];
    point.start = point.end = Math.min(Math.max(point.start, block.start), block.end);
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function setText(container) {
  container.replaceChildren();
  const blocks = objects(data.blocks);
  const spans = allSpans(blocks);
  let next = 0, live = [];
  for (const block of blocks) {
    live = live.filter(s => s.end > block.start);
    while (next < spans.length && spans[next].start <= block.end) live.push(spans[next++]);
    const element = blockElement(container, block);
    weave(element, block.start, block.end, live.filter(s => s.start < block.end || s.start === s.end));
  }
  for (const fold of container.querySelectorAll("details")) fold.querySelector("summary").textContent = word("ui.noise", fold.childElementCount - 1);
}

function blockElement(container, block) {
  const element = make(tagOf(block), { id: `at${block.start}`, "data-start": block.start, class: classOf(block) });
  parentOf(container, block).append(element);
  return element;
}

function tagOf({ kind, depth }) {
  if (kind === "heading") return `h${Math.min(depth + 1, 4)}`;
  return { cell: "td", header_cell: "th" }[kind] ?? "p";
}

// The lines above the first part are set in the middle, the greeting's sentences like any other.
const classOf = ({ kind, start, end }) => kind === "paragraph" && end - start < 60 && text[end - 1] !== "。" && sections[lastAt(sections, start)]?.kind === "front" ? "front" : null;

// Cells stand in the row of their line, lines of noise in a fold of their own.
function parentOf(container, block) {
  const last = container.lastElementChild;
  if (block.kind === "noise") {
    if (last?.tagName === "DETAILS") return last;
    return container.appendChild(make("details", {}, make("summary")));
  }
  if (!block.kind.endsWith("cell")) return container;
  const table = last?.tagName === "TABLE" ? last : container.appendChild(make("table"));
  const before = Number(table.lastElementChild?.lastElementChild?.dataset.start ?? -1);
  const sameLine = before >= 0 && !text.slice(before, block.start).includes("\n");
  return sameLine ? table.lastElementChild : table.appendChild(make("tr"));
}
