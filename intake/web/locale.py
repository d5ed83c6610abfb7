"""Languages: which are offered, which one this request speaks, and the switch."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from flask import Flask, current_app, g, redirect, request, session
from flask.typing import ResponseReturnValue
from flask_babel import force_locale, gettext, ngettext

from config import Config
from environment import ConfigError
from intake.extensions import babel
from intake.languages import FOLDER, SOURCE, lacking, name_of, whole_languages
from intake.questionnaire.notice import safety_texts

_KEY = "language"


@dataclass(frozen=True, slots=True)
class Language:
    """A language with its name in its own words."""

    code: str
    name: str


def init_locale(app: Flask, config: Config) -> None:
    """Choose the language of each request, and offer the switch; raises ConfigError where one is not safe."""
    app.extensions["languages"] = offered(config)
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(FOLDER)
    babel.init_app(app, default_locale=SOURCE, locale_selector=language)
    app.jinja_env.install_gettext_callables(translate, ngettext, newstyle=True)  # type: ignore[attr-defined]  # the extension's own
    app.add_url_rule("/language", "language", switch_language, methods=["POST"])


def offered(config: Config) -> tuple[Language, ...]:
    """List the languages that this clinic offers.

    Raises ConfigError for one without a whole catalogue, for one that lacks a safety text, and in
    production for one in which nobody said when the clinic answers the phone.
    """
    codes = config.languages or whole_languages()
    for code in codes:
        if code not in whole_languages():
            raise ConfigError(f"INTAKE_LANGUAGES names {code}, which has no whole catalogue")
        missing = lacking(code, safety_texts())
        if missing:
            raise ConfigError(f"language {code} has no words of its own for a safety text: {missing[0]}")
        if config.is_production and not config.clinic.has_hours_in(code):
            name = f"INTAKE_CLINIC_HOURS_{code.upper()}"
            raise ConfigError(f"production needs {name}, or INTAKE_LANGUAGES without {code}")
    return tuple(Language(code, name_of(code)) for code in codes)


def languages() -> tuple[Language, ...]:
    """List the languages that are offered."""
    found: tuple[Language, ...] = current_app.extensions["languages"]
    return found


def language() -> str:
    """Return the code of the language that this request speaks."""
    if "spoken" in g:
        return str(g.spoken)
    codes = [language.code for language in languages()]
    wanted = session.get(_KEY)
    if wanted in codes:
        return str(wanted)
    liked = (name.partition("-")[0].lower() for name, quality in request.accept_languages if quality)
    return next((code for code in liked if code in codes), codes[0])


def offered_or_spoken(wanted: str | None) -> str:
    """Return the language that somebody asks for where it is offered, else the one of this request."""
    return next((offer.code for offer in languages() if offer.code == wanted), language())


def speak(wanted: str | None) -> None:
    """Speak a language from now on, where it is offered."""
    if wanted in [language.code for language in languages()]:
        session[_KEY] = wanted


def clear_session() -> None:
    """Forget what the session's cookie holds, but for the language."""
    spoken = session.get(_KEY)
    session.clear()
    speak(spoken)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak one language within a block: what was sent keeps the language that it was sent in."""
    said = g.pop("said", {})
    g.spoken = code
    try:
        with force_locale(code):
            yield
    finally:
        del g.spoken
        g.said = said


def switch_language() -> ResponseReturnValue:
    """Speak another language from now on, and go back to the same place."""
    speak(request.form.get("language"))
    return redirect(local_path(request.form.get("next", "/")), 303)


def choose(code: str) -> None:
    """Speak a language that somebody else chose for this person, unless they chose one themselves."""
    if _KEY not in session:
        speak(code)


def local_path(path: str) -> str:
    """Return a path on this site, the start page for anything else."""
    is_local = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if is_local else "/"


def translate(text: str) -> str:
    """Return a message in the language of this request, looked up once however often it is said."""
    said: dict[str, str] = g.setdefault("said", {})
    if text not in said:
        said[text] = gettext(text)
    return said[text]
