"""The kind pages for when a patient cannot go on: what happened, and what to do."""

from dataclasses import dataclass

from flask import render_template, url_for

from intake.questionnaire.messages import N_, Message
from intake.web.data import settings
from intake.web.locale import translate
from intake.web.notice import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class KindPage:
    """What happened, what to do, and what the button says; without one the way on is to call."""

    title: Message
    words: tuple[Message, ...]
    go_on: Message | None = None
    drawing: str = "info"


SENT = KindPage(
    title=N_("Your form is already sent"),
    words=(
        N_("We have it, so this page is closed."),
        N_("You can still change an answer. Start from the page with your reference."),
    ),
    go_on=N_("Show my reference"),
    drawing="check",
)
SENT_BEFORE_THIS = KindPage(
    title=N_("Your form is already sent"),
    words=(
        N_("We have it as it was then. What you changed on this page now is NOT sent."),
        N_("You can still change an answer. Start from the page with your reference."),
    ),
    go_on=N_("Show my reference"),
)
SHOWN_LONG_ENOUGH = KindPage(
    title=N_("Your answers are no longer shown here"),
    words=(
        N_("We have your form. For your privacy, a copy can be made for %(hours)s hours after sending."),
        N_("For a copy, please call us."),
    ),
    go_on=N_("Show my reference"),
    drawing="lock",
)
CLOSED = KindPage(
    title=N_("This form is no longer open"),
    words=(
        N_("It was open until the day of your visit."),
        N_("Do you have another visit with us? Please call us. We can give you a new link."),
    ),
    drawing="clock",
)
EXPIRED = KindPage(
    title=N_("Your answers are no longer here"),
    words=(
        N_("We keep unfinished answers for %(hours)s hours. That time is over."),
        N_("Please start again, or call us."),
    ),
    go_on=N_("Start again"),
    drawing="clock",
)
MISSING = KindPage(
    title=N_("We cannot find your answers"),
    words=(
        N_("We keep unfinished answers for %(hours)s hours. Do you have a code? Use it on the first page."),
        N_("If not, please start again, or call us. If this happens again, your browser may block cookies."),
    ),
    go_on=N_("Start again"),
)
NO_COOKIES = KindPage(
    title=N_("Your browser blocks cookies"),
    words=(
        N_("Without them we cannot keep your answers from one page to the next. This page was not saved."),
        N_("Allow cookies for this site in your browser’s settings, then start again. Or call us."),
    ),
    go_on=N_("Start again"),
)
ONCE_MORE = KindPage(
    title=N_("Please do that once more"),
    words=(N_("The page had been open for a long time, so this did not work."),),
    go_on=N_("Try again"),
    drawing="clock",
)
NOT_SENT = KindPage(
    title=N_("Your form is NOT sent"),
    words=(
        N_("Something is wrong on our side. We kept the answers of the pages before."),
        N_("Please try again in a minute, or call us."),
    ),
    go_on=N_("Try again"),
    drawing="alert",
)
NOT_SENT_YET = KindPage(
    title=N_("Your form is NOT sent yet"),
    words=(
        N_("The page had been open for a long time. We kept your answers."),
        N_("Please send it once more."),
    ),
    go_on=N_("Check my answers"),
    drawing="clock",
)
NOT_SAVED = KindPage(
    title=N_("This page is not saved"),
    words=(
        N_("Something is wrong on our side. Go back in your browser to see what you typed."),
        N_("Please try again in a minute, or call us."),
    ),
    go_on=N_("Try again"),
    drawing="alert",
)
LOCKED = KindPage(
    title=N_("This code is locked"),
    words=(
        N_("The date of birth was wrong three times, so the code does not work any more."),
        N_("Get a new code on the device where you began. Or call us."),
    ),
    go_on=N_("Go to the first page"),
    drawing="lock",
)
TOO_LATE = KindPage(
    title=N_("It is too late to change the form here"),
    words=(
        N_("You can change answers until the day of the visit. Without a visit you have 14 days."),
        N_("To change an answer now, please call us."),
    ),
    go_on=N_("Show my reference"),
    drawing="clock",
)
CHANGE_LOCKED = KindPage(
    title=N_("The form cannot be opened here any more"),
    words=(
        N_("The date of birth was wrong three times. We have your form, as you sent it."),
        N_("To change an answer, please call us."),
    ),
    go_on=N_("Show my reference"),
    drawing="lock",
)
TOO_MANY_TRIES = KindPage(
    title=N_("Too many tries for now"),
    words=(N_("Please wait ten minutes, then try again. Or call us."),),
    go_on=N_("Go to the first page"),
    drawing="clock",
)
NO_KIOSK = KindPage(
    title=N_("This device is not set up for the clinic"),
    words=(N_("Please ask the staff to set it up."), N_("On your own phone or computer, start here.")),
    go_on=N_("Go to the first page"),
)
AHEAD = KindPage(
    title=N_("Some earlier questions come first"),
    words=(N_("We kept these answers."), N_("A page before this one still needs you.")),
    go_on=N_("Go to that page"),
)


def kind_page(page: KindPage, href: str | None = None, *, notice: Notice | None = None) -> str:
    """Render a page that says kindly why it does not go on, and what to do; `href` is the button's way.

    `notice` stands below, where somebody may just have reported a danger sign.
    """
    hours = int(settings().draft_life.total_seconds() // 3600)
    return render_template(
        "patient/kind.html",
        heading=translate(page.title),
        words=[translate(words) % {"hours": hours} for words in page.words],
        go_on=translate(page.go_on) if page.go_on else None,
        drawing=page.drawing,
        href=href,
        notice=notice,
    )


def ahead_page(section_id: str) -> str:
    """Say that an earlier page comes first, and that nothing was lost."""
    return kind_page(AHEAD, url_for("patient.section", section_id=section_id))
