"""The blank form on paper, with its words in the language of the request."""

from intake.documents.paper_form import PaperWords, paper_form
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.messages import N_
from intake.web.locale import language, translate
from intake.web.paper import page_words, printed_notice, sender

_TITLE = N_("Your back pain form")
_HOW = (
    N_("Please use a pen. There are no wrong answers."),
    N_("Leave a question empty if you cannot answer it. We will ask you at your visit."),
    N_("Nobody reads this form before you give it to us."),
)


def blank_form() -> bytes:
    """Return the current questionnaire as a PDF to fill in by hand; raises PrintError."""
    return paper_form(
        CURRENT,
        lang=language(),
        translate=translate,
        sender=sender(),
        notice=printed_notice(),
        words=_words(),
    )


def _words() -> PaperWords:
    return PaperWords(
        title=translate(_TITLE),
        how=tuple(translate(sentence) for sentence in _HOW),
        name=translate(N_("Name")),
        born=translate(N_("Date of birth")),
        tick_one=translate(N_("Mark one box.")),
        tick_all=translate(N_("Mark all that fit.")),
        day=translate(N_("Day")),
        month=translate(N_("Month")),
        year=translate(N_("Year")),
        if_ticked=_marked(N_("If you marked %(answers)s in question %(number)s:")),
        if_one_ticked=_marked(N_("If you marked one of these in question %(number)s:")),
        if_any_ticked=_marked(N_("If you marked something in question %(number)s:")),
        if_filled_in=_marked(N_("If you filled in question %(number)s:")),
        optional=translate(N_("You can leave this last part out.")),
        ending=translate(
            N_("Thank you. Please give this form to the front desk, or bring it to your visit.")
        ),
        page=page_words(),
    )


def _marked(text: str) -> str:
    """Return a condition with its places as marks."""
    return translate(text) % {"answers": "{answers}", "number": "{number}"}
