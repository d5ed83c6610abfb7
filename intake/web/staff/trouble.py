"""Kind pages for staff: why this does not go on, and what to do."""

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError

from intake.questionnaire.messages import N_, Message
from intake.web.errors import cookies_blocked_for_staff, http_error
from intake.web.locale import translate
from intake.web.log import request_id


def not_allowed(_error: Exception) -> ResponseReturnValue:
    """Refuse a page that the person's role does not open."""
    return (
        _page(
            N_("You cannot open this page"),
            N_(
                "Your account does not have the right to see it. If you need it for your work, "
                "ask an administrator."
            ),
        ),
        403,
    )


def not_found(_error: Exception) -> ResponseReturnValue:
    """Say that an address leads nowhere."""
    return _page(
        N_("We cannot find this page"), N_("The address may be wrong, or the page may have moved.")
    ), 404


def case_missing(_error: Exception) -> ResponseReturnValue:
    """Say that no case has this reference."""
    return _page(N_("We cannot find this case"), N_("Check the reference, then try again.")), 404


def invitation_missing(_error: Exception) -> ResponseReturnValue:
    """Say that there is no such invitation."""
    return _page(N_("We cannot find this invitation"), N_("Go back to the list, and choose it there.")), 404


def untrusted(error: CSRFError) -> ResponseReturnValue:
    """Name blocked cookies where a form came without any; other forms that cannot be trusted are as ever."""
    return http_error(error) if request.cookies else cookies_blocked_for_staff()


def second_factor_missing(_error: Exception) -> ResponseReturnValue:
    """In production, keep patient data from an account with a password alone."""
    return (
        _page(
            N_("Set up a second factor first"),
            N_(
                "A password alone does not open patients’ answers here. Ask an administrator how to add "
                "a second factor to your account."
            ),
        ),
        403,
    )


def _page(title: Message, words: Message) -> str:
    return render_template(
        "staff/trouble.html", heading=translate(title), words=translate(words), request_id=request_id()
    )
