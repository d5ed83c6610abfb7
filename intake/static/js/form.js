/* Small comforts; every page works without them. */
(() => {
  "use strict";

  document.querySelector("[data-focus]")?.focus();

  // "None of these" and the others cannot both stand.
  document.addEventListener("change", ({ target }) => {
    const group = target.closest?.("[data-choices]");
    if (!group || target.type !== "checkbox" || !target.checked) return;
    const alone = target.hasAttribute("data-exclusive");
    for (const box of group.querySelectorAll("input[type=checkbox]")) {
      if (box !== target && (alone || box.hasAttribute("data-exclusive"))) box.checked = false;
    }
  });

  // Letters left, seen at once and spoken when the typing pauses.
  for (const area of document.querySelectorAll("textarea[data-count-limit]")) {
    const seen = document.getElementById(`${area.id}-count`);
    const spoken = document.getElementById(`${area.id}-spoken`);
    let pause;
    const count = () => {
      const left = Number(area.dataset.countLimit) - [...area.value].length;
      const words = left < 0 ? seen.dataset.over : seen.dataset.count;
      seen.textContent = words.replace("{n}", Math.abs(left).toLocaleString(document.documentElement.lang));
      seen.classList.toggle("answer__note--over", left < 0);
      clearTimeout(pause);
      pause = setTimeout(() => { if (left < 200) spoken.textContent = seen.textContent; }, 1000);
    };
    area.addEventListener("input", count);
    if (area.value) count();
  }

  // A page that is left by any way but its own button is kept; what is sent or not changed is not.
  const page = document.querySelector("main form[data-keep]");
  let changed = false;
  const keep = () => {
    if (!changed || page.dataset.sent) return;
    changed = false;
    const body = new URLSearchParams(new FormData(page));
    fetch(page.dataset.keep, { method: "POST", body, keepalive: true }).catch(() => { changed = true; });
  };
  if (page) {
    for (const event of ["input", "change"]) page.addEventListener(event, () => { changed = true; });
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(); });
    addEventListener("pagehide", keep);
  }

  // Without a connection the page says so and stays, before the browser puts a page of its own in its place.
  const offline = document.querySelector("[data-offline]");
  const say = (words) => {
    offline.textContent = words;
    offline.hidden = false;
  };
  offline?.closest("form").addEventListener("submit", (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopPropagation();
    say(offline.dataset.offline);
    offline.focus();
  });
  if (offline) {
    addEventListener("offline", () => say(offline.dataset.offline));
    addEventListener("online", () => { if (!offline.hidden) say(offline.dataset.online); });
  }

  // A second tap on the button sends nothing twice; coming back makes it live again.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (Date.now() - Number(form.dataset.sent || 0) < 5000) return event.preventDefault();
    form.dataset.sent = Date.now();
    event.submitter?.setAttribute("aria-disabled", "true");
    setTimeout(() => event.submitter?.removeAttribute("aria-disabled"), 5000);
  });
  addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
    for (const button of document.querySelectorAll("button[aria-disabled]")) button.removeAttribute("aria-disabled");
  });
})();
