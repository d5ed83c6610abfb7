import pytest

from intake.permissions import GRANTS, Permission, Role, permissions_of

PATIENTS = {
    Permission.READ_QUEUE,
    Permission.READ_SUBMISSION,
    Permission.SEE_CONDITIONS,
    Permission.MOVE_REVIEW,
    Permission.ENTER_FORM,
}
DEVICES = {Permission.OPEN_LINK, Permission.RUN_KIOSK}


@pytest.mark.parametrize(
    ("role", "granted"),
    [
        (Role.FRONT_DESK, {Permission.OWN_ACCOUNT, Permission.INVITE, *DEVICES, *PATIENTS}),
        (Role.CLINICIAN, {Permission.OWN_ACCOUNT, *PATIENTS}),
        (Role.ADMIN, {Permission.OWN_ACCOUNT, Permission.MANAGE_STAFF, *DEVICES}),
    ],
)
def test_a_role_may_do_exactly_this(role: Role, granted: set[Permission]) -> None:
    assert permissions_of(role) == granted


def test_a_clinic_can_keep_conditions_from_the_front_desk_alone() -> None:
    desk = permissions_of(Role.FRONT_DESK, front_desk_sees_conditions=False)
    clinician = permissions_of(Role.CLINICIAN, front_desk_sees_conditions=False)

    assert desk == GRANTS[Role.FRONT_DESK] - {Permission.SEE_CONDITIONS}
    assert clinician == GRANTS[Role.CLINICIAN]


def test_every_role_has_a_row_and_words() -> None:
    assert set(GRANTS) == set(Role)
    assert all(role.label for role in Role)
