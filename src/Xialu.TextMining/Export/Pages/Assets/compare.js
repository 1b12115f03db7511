// The page put together: a tab for each view that has data, made when it is first shown.
const views = [
  { id: "indicator", needs: "panel", build: indicatorView },
  { id: "outcome", needs: "plan-outcome", build: outcomeView },
  { id: "cascade", needs: "cascade", build: cascadeView },
  { id: "slogans", needs: "slogan-changes", build: slogansView },
  { id: "similarity", needs: "similarity", build: similarityView },
  { id: "attention", needs: "attention", build: attentionView },
  { id: "tables", needs: null, build: tablesView },
].filter(({ needs }) => needs === null || (tableNamed(needs)?.count ?? 0) > 0);

function tablesView() {
  choice(find("table-choice"), data.tables.map(t => ({ value: t.name, label: word(`name.${t.name}`), count: t.count })), show);
  show();

  function show() {
    tableOf(find("any-table"), find("table-choice").value);
  }
}

const tabs = views.map(({ id }) => make("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `view-${id}`, onclick: () => { location.hash = id; } }, word(`compare.${id}`)));

function showView() {
  const chosen = views.find(({ id }) => `#${id}` === location.hash) ?? views[0];
  hideSource();
  views.forEach((view, i) => {
    find(`view-${view.id}`).hidden = view !== chosen;
    tabs[i].setAttribute("aria-selected", view === chosen);
    tabs[i].tabIndex = view === chosen ? 0 : -1;
  });
  if (!chosen.built) chosen.build();
  chosen.built = true;
}

find("views").append(...tabs);
find("views").addEventListener("keydown", event => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  const next = tabs[(tabs.indexOf(event.target) + by + tabs.length) % tabs.length];
  next.focus();
  next.click();
});
document.addEventListener("keydown", event => { if (event.key === "Escape") hideSource(); });
addEventListener("hashchange", showView);
find("index").hidden = data.pages === null;

const compared = rowsOf("reports"), years = compared.map(r => r.planYear).filter(year => year !== null);
find("about").textContent = word("compare.about", compared.length, distinct(compared.map(r => r.place).filter(place => place !== null)).length,
  years.length ? `${Math.min(...years)}–${Math.max(...years)}` : "");
showView();
