"""What is wrong with a staff form, for the summary on top and beside each box."""

from dataclasses import dataclass

from wtforms import Form

from intake.questionnaire.messages import N_
from intake.web.locale import translate

TOO_MANY = N_("Too many tries. Please wait a few minutes, then try again.")


@dataclass(frozen=True, slots=True)
class Mistake:
    """One message, and the box that it is about."""

    id: str
    text: str


def mistakes(form: Form) -> tuple[Mistake, ...]:
    """List the first thing that is wrong with each box."""
    return tuple(Mistake(field.name, translate(str(field.errors[0]))) for field in form if field.errors)
