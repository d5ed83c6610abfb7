"""The safety notice on a page of its own, and the receipt."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from intake.questionnaire.channels import Channel
from intake.services import revisions, submissions
from intake.web.clock import today
from intake.web.data import reading, settings
from intake.web.kiosk import this_kiosk
from intake.web.locale import translate
from intake.web.notice import notice
from intake.web.patient import copies, device
from intake.web.patient.cookie import entry_token
from intake.web.patient.journey import find_draft, open_journey
from intake.web.patient.pages import WELCOME, WHERE_STOPPED, coming_back
from intake.web.summary import day_in_words


def read_notice() -> ResponseReturnValue:
    """Show what cannot wait, alone; it stands when the database is away, but for a device of the clinic."""
    if this_kiosk() or entry_token():
        with reading() as session:
            find_draft(session)
    action = url_for("patient.read_notice", **(WHERE_STOPPED if _comes_back() else coming_back()))
    back = url_for("patient.section", section_id="safety", **coming_back())
    return render_template("patient/notice.html", notice=notice(settings().clinic), action=action, back=back)


def go_on() -> ResponseReturnValue:
    """Go on after the notice."""
    with reading() as session:
        journey = open_journey(session, find_draft(session))
    safety = journey.questionnaire.section("safety")
    if safety.id in journey.unfinished:
        return redirect(url_for("patient.section", section_id=safety.id, missing="yes", **coming_back()), 303)
    if _comes_back():
        return redirect(journey.stopped_at(**WELCOME), 303)
    return redirect(journey.after(safety, to_check=bool(coming_back())), 303)


def _comes_back() -> bool:
    """Say whether the notice stands before the page where somebody stopped."""
    return request.args.get("return") == "stop"


def done() -> ResponseReturnValue:
    """Show the receipt, which says nothing but its code and its day; before sending, lead back."""
    with reading() as session:
        draft = find_draft(session)
        receipt = submissions.receipt_of(session, draft)
        last = revisions.last_day(session, draft, zone=settings().clinic.time_zone)
        is_locked = revisions.is_locked(session, draft)
    if receipt is None:
        return redirect(url_for("patient.check"), 303)
    if device.channel().is_entered:
        return render_template("patient/entered.html", reference=receipt.reference)
    if device.channel() is Channel.KIOSK:
        return render_template(
            "patient/kiosk_done.html", reference=receipt.reference, notice=notice(settings().clinic)
        )
    sent_on = receipt.submitted_at.astimezone(settings().clinic.time_zone).date()
    return render_template(
        "patient/done.html",
        reference=receipt.reference,
        sent_on=day_in_words(sent_on, translate),
        notice=notice(settings().clinic),
        offers_copy=copies.is_offered(),
        copy_hours=copies.hours_shown() if copies.is_still_shown(receipt.submitted_at) else None,
        change_until=day_in_words(last, translate) if last and today() <= last else None,
        is_change_locked=is_locked,
    )
