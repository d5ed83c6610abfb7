"""How a form came, in words for staff."""

from typing import assert_never

from intake.questionnaire.channels import Channel
from intake.questionnaire.messages import N_, Message
from intake.web.locale import translate

_ENTERED_BY = N_("%(came)s, entered by %(name)s")


def came(channel: Channel) -> Message:
    """Return the words for a way in which forms come."""
    match channel:
        case Channel.WEB:
            return N_("Website")
        case Channel.INVITATION:
            return N_("Invitation")
        case Channel.KIOSK:
            return N_("Clinic’s tablet")
        case Channel.PAPER:
            return N_("Paper form")
        case Channel.PHONE:
            return N_("Telephone call")
        case _:
            assert_never(channel)


def how_it_came(channel: Channel, entered_by: str | None) -> str:
    """Say how a form came, and who typed it in where that was not the patient."""
    words = translate(came(channel))
    return translate(_ENTERED_BY) % {"came": words, "name": entered_by} if entered_by else words
