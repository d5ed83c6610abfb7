"""What the clinic prints and sends to bring people to the form: a letter, a mail, a poster for the door."""

from dataclasses import dataclass
from datetime import date

from intake.documents.letters import Letter, Poster, PosterPart, letter, poster
from intake.documents.sheet import Scan
from intake.questionnaire.messages import N_, Message
from intake.web.addresses import address_of_link, address_of_start
from intake.web.clock import today
from intake.web.data import settings
from intake.web.locale import language, languages, speaking, translate
from intake.web.paper import printed_notice, sender
from intake.web.qr import qr_svg
from intake.web.summary import day_in_words

_TITLE = N_("Tell us about your back before your visit")
_VISIT = N_("You have a visit with us on %(day)s.")
_ASKED = (
    N_("Please answer some questions before you come. It takes about 10 minutes."),
    N_("Your answers help us get ready for you."),
)
_SCAN = N_("Point your phone’s camera at the square.")
_TAP = N_("Tap the link that shows up, or type the address.")
_TAP_AT_THE_DOOR = N_("Tap the link that shows up.")
_BORN = N_("Give your birth date, then begin.")
_ANSWER = N_("Answer the questions and send them.")
_YOURS = N_("The link is for you alone. It works until the day of your visit.")
_NO_PHONE = N_("No phone or computer? Call us. It will not change your visit.")
_ALT = N_("A code to scan that opens the form")
_DOOR_TITLE = N_("Here for your back?")
_DOOR_LEAD = N_("Tell us about it on your phone while you wait.")
_DOOR_CLOSING = N_("No phone? Please ask at the desk.")
_SUBJECT = N_("%(clinic)s: a form before your visit")
_MAIL: tuple[Message, ...] = (
    N_("%(clinic)s asks you to fill in a form before your visit."),
    N_("Open this link:"),
)
_MAIL_AFTER: tuple[Message, ...] = (
    N_("We ask for your birth date first. The link works until the day of your visit."),
    N_("Questions? Call us: %(phone)s, %(opening)s."),
    N_("If you did not expect this email, you can ignore it."),
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Recipient:
    """Who a letter or a mail goes to, in their language, with their link's secret."""

    name: str
    visit_date: date
    language: str
    secret: str


def invitation_letter(to: Recipient) -> bytes:
    """Print the letter that invites somebody, in their language."""
    address = address_of_link(to.secret)
    with speaking(to.language):
        visit = translate(_VISIT) % {"day": day_in_words(to.visit_date, translate)}
        return letter(
            Letter(
                lang=to.language,
                title=translate(_TITLE),
                sender=sender(),
                to=(to.name,),
                day=day_in_words(today(), translate),
                paragraphs=(visit, *map(translate, _ASKED)),
                steps=tuple(map(translate, (_SCAN, _TAP, _BORN))),
                scan=_scan(address),
                closing=tuple(map(translate, (_YOURS, _NO_PHONE))),
                notice=printed_notice(),
            )
        )


def invitation_mail(to: Recipient) -> tuple[str, str]:
    """Write subject and body of the mail: the clinic, the link and whom to call, and nobody's name."""
    with speaking(to.language):
        clinic = settings().clinic
        said = {"clinic": clinic.name, "phone": clinic.phone, "opening": clinic.hours_in(language())}
        before, after = (
            "\n\n".join(translate(sentence) % said for sentence in sentences)
            for sentences in (_MAIL, _MAIL_AFTER)
        )
        return translate(_SUBJECT) % said, f"{before}\n{address_of_link(to.secret)}\n\n{after}\n"


def door_poster() -> bytes:
    """Print the poster with the open link, which says the same in each language of the clinic."""
    return poster(
        Poster(
            parts=tuple(_door_part(spoken.code) for spoken in languages()),
            clinic=settings().clinic.name,
            scan=_scan(address_of_start()),
        )
    )


def _door_part(code: str) -> PosterPart:
    with speaking(code):
        return PosterPart(
            lang=code,
            title=translate(_DOOR_TITLE),
            lead=translate(_DOOR_LEAD),
            steps=tuple(map(translate, (_SCAN, _TAP_AT_THE_DOOR, _ANSWER))),
            closing=translate(_DOOR_CLOSING),
            reach=sender().lines,
        )


def _scan(address: str) -> Scan:
    """Draw an address, and write it without what nobody has to type; the paper around it is its edge."""
    return Scan(
        svg=qr_svg(address, edge=1), alt=translate(_ALT), address=address.partition("://")[2].rstrip("/")
    )
