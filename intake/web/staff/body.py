"""Where it hurts, as a picture for staff: the same drawing that the patient chose from."""

from dataclasses import dataclass

from intake.questionnaire.answers import Details
from intake.questionnaire.kinds import Area, Areas
from intake.questionnaire.sections import Section
from intake.web.staff.found import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPicture:
    """The areas that hurt, each with its side or None, and the same in words."""

    areas: tuple[Area, ...]
    details: Details
    words: str


def body_picture(section: Section, reading: Reading) -> BodyPicture | None:
    """Return the picture of a section's question about places, or None where no place hurts."""
    asked = next((question for question in section.questions if isinstance(question, Areas)), None)
    details = reading.case.answers.details(asked.id) if asked else {}
    if asked is None or not any(area.value in details for area in asked.areas):
        return None
    words = ", ".join(reading.answer(asked.id).split("\n"))
    return BodyPicture(areas=asked.areas, details=details, words=words)
