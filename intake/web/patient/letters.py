"""E-mails to patients: fixed sentences and a link; never a name, an answer or what the form is about."""

from dataclasses import dataclass

from intake.questionnaire.messages import N_, Message
from intake.web.locale import translate

RESUME_SUBJECT = N_("Your link to go on with your form")
RESUME_BODY: tuple[Message, ...] = (
    N_("You asked us for this link. It leads back to your form:"),
    N_("We will ask for the date of birth first."),
    N_("The link works until %(until)s. If you ask for a new code, this link stops working."),
    N_("If you did not ask for it, you do not need to do anything."),
    N_("Nobody reads replies to this email. If you have a question, call us at %(phone)s."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What stands in a mail."""

    subject: str
    body: str


def resume_letter(link: str, *, until: str, phone: str) -> Words:
    """Write the mail with the link that leads back to a form, in the language of the request."""
    first, *rest = (translate(words) % {"until": until, "phone": phone} for words in RESUME_BODY)
    return Words(subject=translate(RESUME_SUBJECT), body="\n\n".join((first, link, *rest)) + "\n")
