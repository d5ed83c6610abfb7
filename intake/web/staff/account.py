"""One's own account: who I am here, what I may do, a new password."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from intake.forms.staff import NewPasswordForm
from intake.models.staff import Staff
from intake.permissions import Permission
from intake.questionnaire.messages import N_
from intake.services import passwords, staff
from intake.services.passwords import LONGEST, SHORTEST, PasswordRefusedError, Refusal
from intake.web.access import Viewer, known_viewer, needs
from intake.web.clock import now
from intake.web.data import transaction
from intake.web.identity import TooManyTriesError, check_password, sign_in
from intake.web.locale import translate
from intake.web.staff.frame import home_of
from intake.web.staff.mistakes import TOO_MANY, Mistake, mistakes
from intake.web.staff.words import in_two

_NOT_IT = N_("This is not the password you signed in with.")
_THE_SAME = N_("This is your password already. Choose another one.")
_REFUSED = {
    Refusal.TOO_SHORT: N_("Use %(shortest)s letters or more. A few words in a row are easy to remember."),
    Refusal.TOO_LONG: N_("Use %(longest)s letters or fewer."),
    Refusal.TOO_COMMON: N_("This is easy to guess. Choose words that nobody would expect."),
    Refusal.LIKE_THE_EMAIL: N_("This is too much like your email. Choose other words."),
}


@needs(Permission.OWN_ACCOUNT)
def account() -> ResponseReturnValue:
    """Show who is signed in, and what is theirs to do."""
    person = known_viewer()
    if person.must_renew:
        return redirect(url_for("staff.password"), 303)
    return render_template(
        "staff/account.html",
        person=person,
        email=in_two(person.email),
        role=translate(person.role.label),
        manages_staff=person.may(Permission.MANAGE_STAFF),
    )


@needs(Permission.OWN_ACCOUNT)
def password() -> ResponseReturnValue:
    """Ask for a new password."""
    return _page(())


@needs(Permission.OWN_ACCOUNT)
def change_password() -> ResponseReturnValue:
    """Set a new password, end every other sign-in, and go on with a new one."""
    form = NewPasswordForm(request.form)
    if not form.validate():
        return _page(mistakes(form)), 422
    person = known_viewer()
    wrong = _change(person, form.current.data or "", form.new.data or "")
    if wrong is not None:
        return _page((wrong,)), 422
    return redirect(home_of(person), 303)


def _change(person: Viewer, current: str, new: str) -> Mistake | None:
    """Check the password so far, then keep the new one; returns what is wrong, if anything."""
    try:
        if check_password(person.email, current) is None:
            return Mistake("current", translate(_NOT_IT))
        if current == new:
            return Mistake("new", translate(_THE_SAME))
        password_hash = passwords.new_hash(new, email=person.email)
    except TooManyTriesError:
        return Mistake("current", translate(TOO_MANY))
    except PasswordRefusedError as error:
        words = translate(_REFUSED[error.refusal])
        return Mistake("new", words % {"shortest": SHORTEST, "longest": LONGEST})
    _keep(person, password_hash)
    return None


def _keep(person: Viewer, password_hash: str) -> None:
    with transaction() as session:
        account = session.get_one(Staff, person.id)
        staff.change_password(session, account, password_hash=password_hash, now=now())
        session.flush()
        session.expunge(account)
    sign_in(account)


def _page(wrong: tuple[Mistake, ...]) -> str:
    return render_template(
        "staff/password.html",
        errors=wrong,
        is_first=known_viewer().must_renew,
        shortest=SHORTEST,
        longest=LONGEST,
    )
