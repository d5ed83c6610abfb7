"""The safety notice: the same words for everybody, wherever it stands. It names signs, never the person."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from config import Clinic
from intake.questionnaire import notice as said
from intake.questionnaire.messages import Message
from intake.web.locale import language, translate


@dataclass(frozen=True, slots=True)
class Call:
    """A number to ring, with the words of its button."""

    label: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The notice in one language, with the clinic's numbers as links."""

    read_first: str
    title: str
    before: tuple[Markup, ...]
    signs: tuple[str, ...]
    calls: tuple[Call, ...]
    after: tuple[Markup, ...]
    go_on: str


def notice(clinic: Clinic) -> Notice:
    """Write the notice in the language of this request."""
    crisis = [_sentence(said.CRISIS, crisis_line=_link(clinic.crisis_line))] if clinic.has_crisis_line else []
    return Notice(
        read_first=translate(said.READ_FIRST),
        title=translate(said.TITLE),
        before=(
            _sentence(said.NOBODY_READS),
            _sentence(said.CALL_NOW, emergency=_link(clinic.emergency_number)),
        ),
        signs=tuple(translate(sign) for sign in said.SIGNS),
        calls=(
            Call(
                translate(said.CALL) % {"number": clinic.emergency_number}, telephone(clinic.emergency_number)
            ),
        ),
        after=(
            _sentence(said.OTHER_WORRIES, clinic=_link(clinic.phone), opening=clinic.hours_in(language())),
            *crisis,
            _sentence(said.NOT_HELP),
        ),
        go_on=translate(said.GO_ON),
    )


def telephone(number: str) -> str:
    """Return what stands behind `tel:` for a number as people write it."""
    return "".join(sign for sign in number if sign.isdigit() or sign in "+*#")


def _link(number: str) -> Markup:
    dialled = telephone(number)
    return Markup('<a href="tel:{}">{}</a>').format(dialled, number) if dialled else escape(number)


def _sentence(text: Message, **values: object) -> Markup:
    return Markup(translate(text)) % values  # noqa: S704  our own sentence; the values are escaped by %
