"""Error pages: plain, kind, with what to do next and a number that the log has too."""

from flask import Flask, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

from intake.questionnaire.messages import N_, Message
from intake.web.identity import STAFF_SIDE
from intake.web.locale import translate
from intake.web.log import log_failure, request_id

_WORDS: dict[int, tuple[Message, Message]] = {
    400: (N_("We could not read that"), N_("Please go back and try again. If it happens again, call us.")),
    403: (N_("You cannot open this page"), N_("Your account does not have the right to see it.")),
    404: (N_("We cannot find this page"), N_("The address may be wrong, or the page may have moved.")),
    405: (N_("We could not do that"), N_("Please go to the start page and try again.")),
    413: (N_("That was too long"), N_("Please go back and write less. Nothing was saved.")),
    500: (
        N_("Something went wrong here"),
        N_("It is our fault, not yours. Please try again in a minute, or call us."),
    ),
}
_FOR_STAFF: dict[int, Message] = {
    400: N_("Go back and try again. If it happens again, ask whoever looks after this program."),
    500: N_("Try again in a minute. If it happens again, ask whoever looks after this program."),
}

_COOKIES = N_("Your browser blocks cookies")
_ALLOW_COOKIES = N_(
    "Nobody can sign in without them. Allow cookies for this site in your browser’s settings, then sign in."
)


def init_errors(app: Flask) -> None:
    """Answer every error with a page of our own."""
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(Exception, failure)


def http_error(error: HTTPException) -> ResponseReturnValue:
    """Show the page of an expected error; redirects pass."""
    code = error.code or 500
    if code < 400:  # noqa: PLR2004  not an error
        return error.get_response()
    return error_page(code)


def failure(error: Exception) -> ResponseReturnValue:
    """Log what nobody expected, and say that it is our fault."""
    log_failure(error)
    return error_page(500)


def error_page(code: int) -> ResponseReturnValue:
    """Render the page of a status code."""
    title, words = _WORDS.get(code, _WORDS[500 if code >= 500 else 400])  # noqa: PLR2004  server errors
    is_for_staff = request.path.startswith(STAFF_SIDE)
    page = render_template(
        "staff/trouble.html" if is_for_staff else "errors/error.html",
        heading=translate(title),
        words=translate(_FOR_STAFF.get(code, words) if is_for_staff else words),
        request_id=request_id(),
        home=f"{STAFF_SIDE}/" if is_for_staff else "/",
    )
    return page, code


def cookies_blocked_for_staff() -> ResponseReturnValue:
    """Say to somebody at the staff's door that cookies are blocked, and how to allow them."""
    page = render_template(
        "staff/trouble.html",
        heading=translate(_COOKIES),
        words=translate(_ALLOW_COOKIES),
        request_id=request_id(),
        home=f"{STAFF_SIDE}/sign-in",
        go_on=translate(N_("Sign in")),
    )
    return page, 400
