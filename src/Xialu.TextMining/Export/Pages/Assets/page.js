// What both pages share: their data, their words, elements without markup.
const data = JSON.parse(document.getElementById("data").textContent);
const objects = table => table.rows.map(row => Object.fromEntries(table.columns.map((column, i) => [column, row[i]])));
const find = id => document.getElementById(id);

function word(key, ...parts) {
  const text = data.labels[key] ?? key.slice(key.indexOf(".") + 1);
  return parts.reduce((filled, part, i) => filled.replace(`{${i}}`, () => part), text);
}

// Makes an element. Text is only ever set as text, so nothing in a report can become markup.
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false && !name.startsWith("aria-")) continue;
    if (name === "class") element.className = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true && !name.startsWith("aria-") ? "" : value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== ""));
  return element;
}
