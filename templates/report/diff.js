"use strict";
(() => {
  const filters = document.getElementById("filters");
  if (!filters) return;
  const search = document.getElementById("search");
  const side = document.getElementById("side");
  const operation = document.getElementById("operation");
  const count = document.getElementById("count");
  const reset = document.getElementById("reset");
  const none = document.getElementById("none");
  const help = document.getElementById("help");
  const keys = document.getElementById("keys");
  const kinds = [...document.querySelectorAll('input[name="kind"]')];

  const changes = [...document.querySelectorAll(".change")].map((row) => ({
    row,
    details: row.querySelector("details"),
    summary: row.querySelector("summary"),
    kind: row.dataset.kind,
    sides: [row.dataset.side, `${row.dataset.side} ${row.dataset.flow}`],
    operations: new Set(row.dataset.operations.split(" ")),
    text: null, // read when it is first searched
  }));
  const sections = [...document.querySelectorAll("main section")].map((section) => ({
    section,
    tally: section.querySelector(".tally"),
    changes: changes.filter(({ row }) => section.contains(row)),
  }));

  const textOf = (change) => (change.text ??= change.row.textContent.toLowerCase());

  function filter() {
    const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = new Set(kinds.filter((box) => box.checked).map((box) => box.value));
    const number = operation ? operation.value : "";
    let total = 0;
    for (const { section, tally, changes: within } of sections) {
      let shown = 0;
      for (const change of within) {
        const fits =
          wanted.has(change.kind) &&
          (!side.value || change.sides.includes(side.value)) &&
          (!number || change.operations.has(number)) &&
          terms.every((term) => textOf(change).includes(term));
        change.row.hidden = !fits;
        shown += fits;
      }
      tally.textContent = shown;
      section.hidden = !shown;
      total += shown;
    }
    count.textContent = `${total} of ${changes.length} changes`;
    none.hidden = total > 0;
    reset.hidden =
      !terms.length && !side.value && !number && wanted.size === kinds.length;
  }

  function clear() {
    search.value = "";
    side.value = "";
    if (operation) operation.value = "";
    for (const box of kinds) box.checked = true;
    filter();
    search.focus();
  }

  function step(by) {
    const visible = changes.filter(({ row }) => !row.hidden);
    const here = visible.findIndex(({ row }) => row.contains(document.activeElement));
    const next = here < 0 ? (by > 0 ? 0 : visible.length - 1) : here + by;
    visible[Math.min(Math.max(next, 0), visible.length - 1)]?.summary.focus();
  }

  function leave() {
    if (document.activeElement === search) {
      search.value = "";
      filter();
      search.blur();
      return;
    }
    const change = changes.find(({ row }) => row.contains(document.activeElement));
    if (change) {
      change.details.open = false;
      change.summary.focus();
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.key === "Escape") {
      leave();
      return;
    }
    const writes = event.target.matches("input[type=search], select, textarea");
    if (writes || !keys.checked) return;
    const actions = {
      "/": () => search.focus(),
      "?": () => help.showModal(),
      j: () => step(1),
      k: () => step(-1),
    };
    if (Object.hasOwn(actions, event.key)) {
      event.preventDefault();
      actions[event.key]();
    }
  });

  // A link to one change shows it open.
  function follow() {
    const change = changes.find(({ row }) => `#${row.id}` === location.hash);
    if (change) change.details.open = true;
  }

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = changes.filter(({ details }) => !details.open);
    for (const { details } of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const { details } of closed) details.open = false;
  });

  search.addEventListener("input", filter);
  filters.addEventListener("change", filter);
  reset.addEventListener("click", clear);
  document.getElementById("help-open").addEventListener("click", () => help.showModal());
  addEventListener("hashchange", follow);
  filters.hidden = false;
  filter(); // a browser that goes back keeps what was typed
  follow();
})();
