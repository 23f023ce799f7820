// Keys and a filter for the review page. The page is whole without it.
(() => {
  "use strict";
  const rows = [...document.querySelectorAll("tr.seg")];
  const [tools, filter, show, found, shortcuts] =
    ["tools", "filter", "show", "found", "shortcuts"].map((id) => document.getElementById(id));
  if (!rows.length) return;
  tools.hidden = false;
  for (const row of rows) row.tabIndex = -1;

  const kinds = {
    empty: (row) => row.dataset.state === "empty",
    open: (row) => row.dataset.state === "empty" || row.dataset.state === "unconfirmed",
    terms: (row) => row.querySelector(".terms"),
    notes: (row) => row.querySelector(".note"),
  };
  const folded = (text) => text.toLocaleLowerCase();
  let texts;

  const apply = () => {
    texts ??= rows.map((row) => folded(row.textContent));
    const wanted = folded(filter.value.trim());
    const fits = kinds[show.value] ?? (() => true);
    let count = 0;
    rows.forEach((row, index) => {
      row.hidden = !(texts[index].includes(wanted) && fits(row));
      if (!row.hidden) count += 1;
    });
    for (const unit of document.querySelectorAll("tbody")) {
      unit.hidden = !!unit.querySelector(".seg") && !unit.querySelector(".seg:not([hidden])");
    }
    found.textContent = wanted || show.value ? `${count} of ${rows.length} segments` : "";
  };
  let waiting;
  const applySoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  };
  filter.addEventListener("input", applySoon);
  show.addEventListener("change", apply);

  // Where reading stands: the segment with the focus, or the one the focus left last.
  let current = -1;
  document.addEventListener("focusin", (event) => {
    const row = event.target.closest("tr.seg");
    if (row) current = rows.indexOf(row);
  });
  const go = (step) => {
    let next = current + step;
    while (rows[next]?.hidden) next += step;
    if (!rows[next]) return;
    rows[next].focus({ preventScroll: true });
    rows[next].scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && event.target === filter) {
      filter.value = "";
      apply();
      (rows[current] && !rows[current].hidden ? rows[current] : rows.find((row) => !row.hidden))?.focus();
      return;
    }
    if (event.target.matches("input:not([type=checkbox]), select, textarea")) return;
    const inTable = event.target.closest("tr.seg");
    const step = { j: 1, k: -1 }[event.key] ?? (inTable ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined);
    const isArrow = event.key.startsWith("Arrow");
    if (step && (isArrow || shortcuts.checked)) {
      event.preventDefault();
      go(step);
    } else if (event.key === "/" && shortcuts.checked) {
      event.preventDefault();
      filter.focus();
      filter.select();
    }
  });

  // Paper cannot be clicked open.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
})();
