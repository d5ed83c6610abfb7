/* Reads a question aloud with a voice that lives on the device: nothing that is read leaves it. */
(() => {
  "use strict";

  const speech = window.speechSynthesis;
  if (!speech) return;
  const language = document.documentElement.lang;
  const buttons = [...document.querySelectorAll("[data-listen]")];
  const PARTS = ".question, .when, .hint, .policy p, .scale__end, .dates label, .choice label, .choice__hint, .choices__or, .part__title";
  let speaking = null;

  const voice = () => {
    const own = speech.getVoices().filter((one) => one.localService && one.lang.split(/[-_]/)[0].toLowerCase() === language);
    return own.find((one) => one.default) ?? own[0];
  };

  const show = (button) => {
    speaking = button;
    for (const other of buttons) {
      other.setAttribute("aria-pressed", other === button);
      other.querySelector("[data-words]").textContent = other === button ? other.dataset.stop : other.dataset.listen;
    }
  };

  const stop = () => {
    show(null);
    speech.cancel();
  };

  const read = (button) => {
    stop();
    const parts = [...button.closest("[data-question]").querySelectorAll(PARTS)].filter((part) => part.checkVisibility?.() ?? true);
    const said = parts.map((part) => {
      const words = new SpeechSynthesisUtterance(part.innerText);
      words.voice = voice();
      words.lang = words.voice.lang;
      words.rate = 0.9;
      return words;
    });
    said[said.length - 1].onend = () => { if (speaking === button) show(null); };
    show(button);
    for (const words of said) speech.speak(words);
  };

  const offer = () => {
    for (const button of buttons) button.hidden = !voice();
  };

  for (const button of buttons) button.addEventListener("click", () => (speaking === button ? stop() : read(button)));
  speech.addEventListener?.("voiceschanged", offer);
  addEventListener("pagehide", stop);
  offer();
})();
