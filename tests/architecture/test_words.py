"""What messages may not say, and what they must, in every language."""

import re
from collections.abc import Mapping

import pytest
from jinja2 import Environment

from intake.forms import mistakes
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.sections import Section
from tests.architecture.forbidden import forbidden
from tests.architecture.messages import LANGUAGES, said
from tests.architecture.tree import ROOT

PUTS_RIGHT: Mapping[str, str] = {
    "en": r"\b(?:Check|Choose|Enter|Fill|Give|Mark|Type|Use|fill this in|call us|give one)\b",
    "es": r"\b(?:Dé|Denos|Elija|Escriba|Llene|Marque|Revise|Use|dé una sola|elija|llámenos|llene)\b",
}
"""How a sentence begins, or goes on, that says what to do."""

MISHEARD: Mapping[str, str] = {
    "es": r"\bdentro de (?:\d|%)|\blas %\(|\b(?:[Aa]ctuar?|[Aa]vise|[Ll]lame|[Vv]aya) ahora\b(?! mismo)",
}
"""In Spanish: in 24 hours' time, a plural article before one o'clock, and a now that can be in a while."""

MISTAKES = [text for name, text in vars(mistakes).items() if name.isupper() and isinstance(text, str)]


@pytest.mark.hazard("H5.3")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_says_what_nobody_may_be_told(language: str) -> None:
    assert [message.text for message in said(language) if forbidden(language).search(message.text)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You are a candidate for this."),
        ("en", "We recommend rest."),
        ("en", "This treatment for you is new."),
        ("en", "Diagnosis of stenosis"),
        ("en", "No red flags"),
        ("en", "Low risk"),
        ("es", "Usted es candidata."),
        ("es", "Le recomendamos reposo."),
        ("es", "Es el mejor para usted."),
        ("es", "Diagnóstico de estenosis"),
        ("es", "Sin señales de alarma"),
        ("es", "Riesgo bajo"),
        ("es", "células madre"),
    ],
)
def test_what_nobody_may_be_told_would_be_found(language: str, text: str) -> None:
    assert forbidden(language).search(text)


@pytest.mark.parametrize("language", MISHEARD)
def test_no_time_can_be_heard_as_another(language: str) -> None:
    assert [message.text for message in said(language) if re.search(MISHEARD[language], message.text)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Puede volver dentro de 24 horas"),
        ("es", "Llame ahora al 911"),
        ("es", "Vaya ahora a una sala de emergencias"),
        ("es", "Tiene hasta las %(time)s"),
    ],
)
def test_a_time_that_can_be_heard_as_another_would_be_found(language: str, text: str) -> None:
    assert re.search(MISHEARD[language], text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mistake_says_how_to_put_it_right(language: str) -> None:
    in_words = [message.text for message in said(language) if "intake/forms/mistakes.py" in message.files]

    assert len(in_words) >= len(MISTAKES)
    assert [text for text in in_words if not re.search(PUTS_RIGHT[language], text)] == []


@pytest.mark.parametrize("section", CURRENT.sections, ids=lambda section: section.id)
def test_every_page_says_why_it_asks(section: Section) -> None:
    assert section.intro


def bare_words(template: str) -> list[str]:
    """List what a template says without asking for a translation: between tags, and in what is read aloud."""
    seen = re.sub(r"{% block (?:body_class|width) %}.*?{% endblock", "{% block x %}{% endblock", template)
    tokens = Environment(autoescape=True).lex(seen)
    html = "".join(value if kind == "data" else " " for _, kind, value in tokens)
    spoken = re.findall(r'\b(?:alt|aria-label|placeholder|title)="([^"]*)"', html)
    between = re.sub(r"<code>.*?</code>|<[^>]*>|<[^>]*$", "\n", html, flags=re.DOTALL).splitlines()
    return [words.strip() for words in (*spoken, *between) if re.search(r"[^\W\d_]{2}", words)]


def test_templates_say_nothing_past_the_translations() -> None:
    templates = sorted((ROOT / "intake" / "templates").rglob("*.html"))

    assert len(templates) > len(CURRENT.sections)
    bare = {path.name: bare_words(path.read_text(encoding="utf-8")) for path in templates}
    assert {name: words for name, words in bare.items() if words} == {}


def test_words_past_the_translations_would_be_found() -> None:
    template = '<p class="x">{{ _("Yes") }} and no</p><nav aria-label="Main"><a title="{{ _("Go") }}">'

    assert bare_words(template) == ["Main", "and no"]
