"""The ways in which a form comes to the clinic."""

from enum import StrEnum


class Channel(StrEnum):
    """How one form came: from whose device, and by whose hand."""

    WEB = "web"
    INVITATION = "invitation"
    KIOSK = "kiosk"
    PAPER = "paper"
    PHONE = "phone"

    @property
    def is_entered(self) -> bool:
        """Say whether a person of the clinic types what the patient wrote or says."""
        return self in {Channel.PAPER, Channel.PHONE}

    @property
    def is_own_device(self) -> bool:
        """Say whether the patient answers on a device of their own, which they may come back to."""
        return self in {Channel.WEB, Channel.INVITATION}
