"""The blank paper form, for patients without a phone or a computer."""

from flask import request
from flask.typing import ResponseReturnValue

from intake.permissions import Permission
from intake.web.access import needs
from intake.web.blank_form import blank_form
from intake.web.locale import language, languages, speaking
from intake.web.paper import pdf


@needs(Permission.OWN_ACCOUNT)
def paper_form() -> ResponseReturnValue:
    """Give the blank form in the language asked for, in the viewer's own for any other."""
    wanted = request.args.get("lang", "")
    with speaking(wanted if wanted in [offered.code for offered in languages()] else language()):
        return pdf(blank_form(), "paper-form")
