"""A link, shown once: to scan, to copy, to print or to send. Nothing of it is kept but its digest."""

from uuid import UUID

from flask import render_template
from markupsafe import Markup

from intake.services import invitation_lists
from intake.web.addresses import address_of_link
from intake.web.clock import now
from intake.web.data import reading, settings
from intake.web.qr import qr_svg
from intake.web.staff.words import born_in_words, name_of, visit_in_words


def link_page(invitation_id: UUID, secret: str, *, said: str | None = None) -> str:
    """Render the one page that shows a link; `said` is what was just done with it."""
    with reading() as session:
        row = invitation_lists.one(session, invitation_id, now=now())
    address = address_of_link(secret)
    return render_template(
        "staff/invitation_link.html",
        invitation_id=invitation_id,
        secret=secret,
        said=said,
        mail_to=row.person["email"] if settings().can_mail_links else None,
        name=name_of(row.person),
        born=born_in_words(row.person["date_of_birth"]),
        visit=visit_in_words(row.visit_date),
        address=address,
        qr=Markup(qr_svg(address)),  # noqa: S704  our own drawing
    )
