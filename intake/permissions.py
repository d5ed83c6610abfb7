"""Who may do what: one table of roles and permissions, and nothing else grants anything."""

from enum import StrEnum
from types import MappingProxyType

from intake.questionnaire.messages import N_, Message


class Permission(StrEnum):
    """One thing that a staff page or move may need."""

    READ_QUEUE = "read_queue"
    READ_SUBMISSION = "read_submission"
    SEE_CONDITIONS = "see_conditions"
    MOVE_REVIEW = "move_review"
    INVITE = "invite"
    OPEN_LINK = "open_link"
    ENTER_FORM = "enter_form"
    RUN_KIOSK = "run_kiosk"
    MANAGE_STAFF = "manage_staff"
    OWN_ACCOUNT = "own_account"


class Role(StrEnum):
    """What a staff member is at the clinic; the value is the name on the command line."""

    FRONT_DESK = "front_desk"
    CLINICIAN = "clinician"
    ADMIN = "admin"

    @property
    def label(self) -> Message:
        """The role in words."""
        return _LABELS[self]


_LABELS = {
    Role.FRONT_DESK: N_("Front desk"),
    Role.CLINICIAN: N_("Clinician"),
    Role.ADMIN: N_("Administrator"),
}

_CARE = frozenset(
    {
        Permission.OWN_ACCOUNT,
        Permission.READ_QUEUE,
        Permission.READ_SUBMISSION,
        Permission.SEE_CONDITIONS,
        Permission.MOVE_REVIEW,
        Permission.ENTER_FORM,
    }
)

GRANTS = MappingProxyType(
    {
        Role.FRONT_DESK: _CARE | {Permission.INVITE, Permission.OPEN_LINK, Permission.RUN_KIOSK},
        Role.CLINICIAN: _CARE,
        Role.ADMIN: frozenset(
            {
                Permission.OWN_ACCOUNT,
                Permission.MANAGE_STAFF,
                Permission.OPEN_LINK,
                Permission.RUN_KIOSK,
            }
        ),
    }
)


def permissions_of(role: Role, *, front_desk_sees_conditions: bool = True) -> frozenset[Permission]:
    """Return what a role may do; the clinic may keep conditions from the front desk."""
    granted = GRANTS[role]
    if role is Role.FRONT_DESK and not front_desk_sees_conditions:
        return granted - {Permission.SEE_CONDITIONS}
    return granted
