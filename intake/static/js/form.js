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
      seen.textContent = words.replace("{n}", Math.abs(left));
      seen.classList.toggle("answer__note--over", left < 0);
      clearTimeout(pause);
      pause = setTimeout(() => { if (left < 200) spoken.textContent = seen.textContent; }, 1000);
    };
    area.addEventListener("input", count);
    if (area.value) count();
  }

  // A page that is left by any way but its own button is kept; what is sent or not changed is not.
  const page = document.querySelector("main form[data-keep]");
  const MOST_KEPT_ALIVE = 60_000; // browsers refuse more, however long the page stays
  let changed = false;
  const keep = () => {
    if (!changed || page.dataset.sent) return;
    changed = false;
    const body = new URLSearchParams(new FormData(page));
    const keepalive = String(body).length < MOST_KEPT_ALIVE;
    fetch(page.dataset.keep, { method: "POST", body, keepalive })
      .then(({ headers }) => { page.elements.as_of.value = headers.get("As-Of") ?? page.elements.as_of.value; })
      .catch(() => { changed = true; });
  };
  if (page) {
    for (const event of ["input", "change"]) page.addEventListener(event, () => { changed = true; });
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(); });
    addEventListener("pagehide", keep);
  }

  // A page is sent once the clinic has answered. Until then it stays as it is and says so, before the browser puts a
  // page of its own in its place; nothing is ever sent without a press of the button.
  const unsent = document.querySelector("[data-unsent]");
  const [PATIENCE, MORE_PATIENCE, AGAIN, FRESH] = [8000, 30_000, 10_000, 1000];
  let patience = PATIENCE;

  const answers = async () => {
    if (!navigator.onLine) return false;
    const asking = new AbortController();
    const late = setTimeout(() => {
      patience = MORE_PATIENCE; // it may only be slow: the next press waits longer
      asking.abort();
    }, patience);
    try {
      const answer = await fetch(unsent.dataset.ready, { cache: "no-store", redirect: "error", signal: asking.signal });
      if (answer.ok) return (await answer.text()) === "ok\n"; // a hotel's sign-in page says something else
      return answer.status < 500; // a proxy that hides this address still leads to the form
    } catch {
      return false;
    } finally {
      clearTimeout(late);
    }
  };

  const sendOnceAnswered = (form) => {
    let [asked, waiting, isAsking, goes] = [undefined, undefined, false, false];

    const say = (words) => {
      unsent.querySelector("[data-why]").textContent = words;
      unsent.classList.toggle("unsent--back", words === unsent.dataset.back);
      unsent.hidden = false;
    };
    const look = async () => {
      clearTimeout(waiting);
      if (!document.hidden && (await answers())) say(unsent.dataset.back);
      else waiting = setTimeout(look, AGAIN);
    };
    const lost = () => {
      say(navigator.onLine ? unsent.dataset.away : unsent.dataset.offline);
      clearTimeout(waiting);
      waiting = setTimeout(look, AGAIN);
    };
    addEventListener("offline", lost);
    addEventListener("online", () => { if (!unsent.hidden) void look(); });

    // Asked as the finger comes down, the answer is there when it lifts.
    form.addEventListener("pointerdown", ({ target }) => {
      if (!target.closest("button[type=submit]")) return;
      asked = answers();
      setTimeout(() => { asked = undefined; }, FRESH);
    });
    form.addEventListener("submit", async (event) => {
      if (goes || (navigator.onLine && !form.requestSubmit)) return;
      event.preventDefault();
      event.stopPropagation();
      if (isAsking) return;
      isAsking = true;
      const button = event.submitter;
      button?.setAttribute("aria-disabled", "true");
      const isThere = await (asked ?? answers());
      button?.removeAttribute("aria-disabled");
      isAsking = false;
      if (!isThere) {
        lost();
        return void unsent.focus();
      }
      goes = true;
      form.requestSubmit(button);
      goes = false;
    });
  };
  if (unsent) sendOnceAnswered(unsent.closest("form"));

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
