/* The body map and the list beside it: one answer, shown twice. Only the list is sent. */
(() => {
  "use strict";

  const map = document.querySelector("[data-body]");
  const name = map.dataset.body;
  const areas = [...map.querySelectorAll("[role=checkbox]")];
  const said = map.querySelector(".body__said");
  const tick = (place) => document.querySelector(`input[name="${name}"][value="${place}"]`);
  const sides = (place) => [...document.getElementsByName(`${name}-${place}`)];

  const stateOf = (place, side) => {
    if (!tick(place).checked) return "false";
    const chosen = sides(place).find((radio) => radio.checked)?.value;
    if (!side || chosen === side || chosen === "both") return "true";
    return chosen ? "false" : "mixed";
  };

  const wordsOf = (box) => {
    const side = sides(box.value).find((radio) => radio.checked);
    return [box, side].filter(Boolean).map((input) => input.labels[0].textContent).join(": ");
  };

  const show = () => {
    for (const area of areas) {
      area.dataset.state = stateOf(area.dataset.place, area.dataset.side);
      area.setAttribute("aria-checked", area.dataset.state);
    }
    const chosen = [...document.getElementsByName(name)].filter((box) => box.checked);
    said.replaceChildren(...chosen.map((box) => {
      const words = document.createElement("span");
      words.textContent = wordsOf(box);
      return words;
    }));
  };

  const choose = ({ place, side }) => {
    const box = tick(place);
    if (side) {
      const chosen = new Set(["left", "right"].filter((one) => stateOf(place, one) === "true"));
      if (!chosen.delete(side)) chosen.add(side);
      const value = chosen.size > 1 ? "both" : [...chosen][0];
      for (const radio of sides(place)) radio.checked = radio.value === value;
      box.checked = chosen.size > 0;
    } else {
      box.checked = !box.checked;
    }
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };

  // One stop for each figure; from there the arrow keys go to the nearest area in their direction, Home and End
  // to the figure's first and last. Enter ticks as the space bar does: an area looks like a button, and sends nothing.
  const stopAt = (area) => {
    for (const other of area.ownerSVGElement.querySelectorAll("[role=checkbox]")) other.tabIndex = other === area ? 0 : -1;
  };
  const middle = (area) => {
    const box = area.querySelector(".body__place").getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const beside = (from) => areas.filter((area) => area.ownerSVGElement === from.ownerSVGElement);
  const nearest = (from, [dx, dy]) => {
    const [x, y] = middle(from);
    const reached = beside(from).map((area) => {
      const [toX, toY] = middle(area);
      const along = (toX - x) * dx + (toY - y) * dy;
      return { area, along, cost: along + 2 * Math.abs((toX - x) * dy + (toY - y) * dx) };
    });
    return reached.filter(({ along }) => along > 4).sort((a, b) => a.cost - b.cost)[0]?.area;
  };

  map.addEventListener("click", ({ target }) => {
    const area = target.closest("[role=checkbox]");
    const button = target.closest("[data-show]");
    if (area) choose(area.dataset);
    if (!button) return;
    map.dataset.view = button.dataset.show;
    for (const other of map.querySelectorAll("[data-show]")) other.setAttribute("aria-pressed", other === button);
  });
  map.addEventListener("keydown", (event) => {
    const area = event.target.closest("[role=checkbox]");
    if (!area || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " " || event.key === "Enter") event.repeat || choose(area.dataset);
    else if (STEPS[event.key]) nearest(area, STEPS[event.key])?.focus();
    else if (event.key === "Home") beside(area)[0].focus();
    else if (event.key === "End") beside(area).pop().focus();
    else return;
    event.preventDefault();
  });
  map.addEventListener("focusin", ({ target }) => { if (target.getAttribute("role") === "checkbox") stopAt(target); });
  document.addEventListener("change", show);
  addEventListener("pageshow", show);

  for (const figure of map.querySelectorAll("svg")) stopAt(figure.querySelector("[role=checkbox]"));
  map.hidden = false;
  show();
})();
