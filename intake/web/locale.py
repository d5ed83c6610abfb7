"""Languages: which are offered, which one this request speaks, and the switch."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale
from babel.messages.pofile import read_po
from flask import Flask, g, redirect, request, session
from flask.typing import ResponseReturnValue
from flask_babel import gettext, ngettext

from intake.extensions import babel

_FOLDER = Path(__file__).parent.parent / "translations"
_SOURCE = "en"
_KEY = "language"


@dataclass(frozen=True, slots=True)
class Language:
    """A language with its name in its own words."""

    code: str
    name: str


def init_locale(app: Flask) -> None:
    """Choose the language of each request, and offer the switch."""
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(_FOLDER)
    babel.init_app(app, default_locale=_SOURCE, locale_selector=language)
    app.jinja_env.install_gettext_callables(translate, ngettext, newstyle=True)  # type: ignore[attr-defined]  # the extension's own
    app.add_url_rule("/language", "language", switch_language, methods=["POST"])


@cache
def languages() -> tuple[Language, ...]:
    """List the languages that are complete; half a translation is never offered."""
    codes = [
        _SOURCE,
        *(path.parts[-3] for path in sorted(_FOLDER.glob("*/LC_MESSAGES/messages.po")) if _is_complete(path)),
    ]
    return tuple(Language(code, (Locale.parse(code).display_name or code).capitalize()) for code in codes)


def language() -> str:
    """Return the code of the language that this request speaks."""
    codes = [language.code for language in languages()]
    wanted = session.get(_KEY)
    if wanted in codes:
        return str(wanted)
    return request.accept_languages.best_match(codes) or _SOURCE


def switch_language() -> ResponseReturnValue:
    """Speak another language from now on, and go back to the same place."""
    wanted = request.form.get("language", "")
    if wanted in [language.code for language in languages()]:
        session[_KEY] = wanted
    return redirect(local_path(request.form.get("next", "/")), 303)


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


def _is_complete(path: Path) -> bool:
    with path.open("rb") as file:
        catalogue = read_po(file)
    return all(message.string and not message.fuzzy for message in catalogue if message.id)
