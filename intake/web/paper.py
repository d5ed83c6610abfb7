"""What every document of the clinic says, who writes, what cannot wait, which page; and how it is given."""

from flask import make_response
from flask.typing import ResponseReturnValue

from intake.documents.sheet import Notice, Sender
from intake.questionnaire.messages import N_
from intake.web.data import settings
from intake.web.locale import language, translate
from intake.web.notice import notice

_CALL_US = N_("Call us: %(number)s")
_PAGE = N_("Page %(page)s of %(pages)s")


def sender() -> Sender:
    """Name the clinic, and how to reach it."""
    clinic = settings().clinic
    return Sender(
        name=clinic.name, lines=(translate(_CALL_US) % {"number": clinic.phone}, clinic.hours_in(language()))
    )


def printed_notice() -> Notice:
    """Write the safety notice without its links."""
    said = notice(settings().clinic)
    return Notice(
        title=said.title,
        before=tuple(sentence.striptags() for sentence in said.before),
        signs=said.signs,
        after=tuple(sentence.striptags() for sentence in said.after),
    )


def page_words() -> str:
    """Return the words that number a page, with the marks {page} and {pages}."""
    return translate(_PAGE) % {"page": "{page}", "pages": "{pages}"}


def pdf(made: bytes, name: str) -> ResponseReturnValue:
    """Answer with a PDF to keep, under a name that says nothing of a patient."""
    response = make_response(made)
    response.mimetype = "application/pdf"
    response.headers["Content-Disposition"] = f"attachment; filename={name}.pdf"
    return response
