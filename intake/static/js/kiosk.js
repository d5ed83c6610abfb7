/* A form on the clinic's tablet ends when nobody is there; without this script the server ends it all the same. */
(() => {
  "use strict";

  // A page that comes back out of the browser's memory may be another patient's: ask the server.
  addEventListener("pageshow", ({ persisted }) => { if (persisted) location.reload(); });

  const end = document.getElementById("kiosk-end");
  if (!end) return;
  const { stay, start } = end.dataset;
  const [idle, warning] = [end.dataset.idle, end.dataset.warning].map((seconds) => Number(seconds) * 1000);
  const dialog = document.getElementById("still-here");
  const page = document.querySelector("main form[data-keep]");
  const EACH = 30_000; // the server gives a form 150 seconds; the script never lets it come to that
  let nothingSince = Date.now();
  let told = 0;
  let isOver = false;

  const tell = async () => {
    told = Date.now();
    const body = new URLSearchParams(new FormData(end));
    const answer = await fetch(stay, { method: "POST", body }).catch(() => undefined);
    if (answer?.status === 410) location.replace(start);
  };

  // What stands on the page is kept first: a danger sign that was ticked just now still reaches the staff.
  const finish = async () => {
    isOver = true;
    if (page) {
      const body = new URLSearchParams(new FormData(page));
      const kept = fetch(page.dataset.keep, { method: "POST", body }).catch(() => undefined);
      await Promise.race([kept, new Promise((resolve) => { setTimeout(resolve, 3000); })]);
    }
    end.submit();
  };

  // A browser that does not know dialogs shows and hides the same box by its attribute.
  const isAsking = () => dialog?.hasAttribute("open");
  const ask = () => {
    if (dialog.showModal) return dialog.showModal();
    dialog.setAttribute("open", "");
    dialog.querySelector("[data-still-here]").focus();
  };
  const stopAsking = () => (dialog.close ? dialog.close() : dialog.removeAttribute("open"));

  const somebody = () => {
    if (isOver || isAsking()) return;
    nothingSince = Date.now();
  };

  const look = () => {
    if (isOver) return;
    const nothing = Date.now() - nothingSince;
    if (nothing >= idle + warning) return void finish();
    if (dialog && nothing >= idle) {
      dialog.querySelector("[data-seconds]").textContent = Math.ceil((idle + warning - nothing) / 1000);
      if (!isAsking()) ask();
    } else if (dialog && nothingSince > told && Date.now() - told >= EACH) {
      void tell();
    }
  };

  const stillHere = () => {
    stopAsking();
    somebody();
    void tell();
  };
  dialog?.querySelector("[data-still-here]").addEventListener("click", stillHere);
  dialog?.addEventListener("cancel", (event) => {
    event.preventDefault();
    stillHere();
  });
  if (dialog) {
    for (const event of ["pointerdown", "pointermove", "keydown", "input", "scroll", "wheel"]) {
      addEventListener(event, somebody, { passive: true, capture: true });
    }
    void tell();
  }
  setInterval(look, 500);
})();
