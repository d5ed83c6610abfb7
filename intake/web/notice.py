"""The safety notice: the same words for everybody, wherever it stands. It names signs, never the person."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from config import Clinic
from intake.questionnaire.messages import N_, Message
from intake.web.locale import translate

TITLE = N_("Some signs cannot wait")
NOBODY_READS = N_("Nobody reads this form while you fill it in.")
CALL_NOW = N_("Call %(emergency)s or go to an emergency room now if you have any of these:")
SIGNS = (
    N_("New trouble with peeing or pooping, or with feeling it"),
    N_("New numbness between your legs, around your private parts or your bottom"),
    N_("New pain, numbness or weakness in both legs"),
    N_("A leg or foot that has newly lost strength"),
    N_("Sudden, very bad pain with feeling faint, sweaty or short of breath"),
    N_("Back or neck pain since a bad accident or high fall"),
    N_("Fever or chills with worse back pain, if your body has a hard time fighting infections"),
)
OTHER_WORRIES = N_("For other worries call us: %(clinic)s, %(hours)s.")
CRISIS = N_("If you think about hurting yourself, call %(crisis_line)s.")
NOT_HELP = N_("Sending this form is not the same as getting help.")
CALL = N_("Call %(number)s")


@dataclass(frozen=True, slots=True)
class Call:
    """A number to ring, with the words of its button."""

    label: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The notice in one language, with the clinic's numbers as links."""

    title: str
    before: tuple[Markup, ...]
    signs: tuple[str, ...]
    calls: tuple[Call, ...]
    after: tuple[Markup, ...]


def notice(clinic: Clinic) -> Notice:
    """Write the notice in the language of this request."""
    crisis = [_sentence(CRISIS, crisis_line=_link(clinic.crisis_line))] if clinic.has_crisis_line else []
    return Notice(
        title=translate(TITLE),
        before=(_sentence(NOBODY_READS), _sentence(CALL_NOW, emergency=_link(clinic.emergency_number))),
        signs=tuple(translate(sign) for sign in SIGNS),
        calls=(
            Call(translate(CALL) % {"number": clinic.emergency_number}, telephone(clinic.emergency_number)),
        ),
        after=(
            _sentence(OTHER_WORRIES, clinic=_link(clinic.phone), hours=clinic.hours),
            *crisis,
            _sentence(NOT_HELP),
        ),
    )


def telephone(number: str) -> str:
    """Return what stands behind `tel:` for a number as people write it."""
    return "".join(sign for sign in number if sign.isdigit() or sign in "+*#")


def _link(number: str) -> Markup:
    dialled = telephone(number)
    return Markup('<a href="tel:{}">{}</a>').format(dialled, number) if dialled else escape(number)


def _sentence(text: Message, **values: object) -> Markup:
    return Markup(translate(text)) % values  # noqa: S704  our own sentence; the values are escaped by %
