"""Where a patient is in the questionnaire: what is answered, what comes next, what is missing."""

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import takewhile
from typing import Any

from flask import abort, url_for
from sqlalchemy.orm import Session

from intake.forms.base import Facts, Sent
from intake.forms.sections import SectionForm, section_form
from intake.models.draft import Draft, Typed
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.clean import Cleaned, clean, is_half_typed, unanswered
from intake.questionnaire.reached import was_reached
from intake.questionnaire.sections import Questionnaire, Section
from intake.questionnaire.shown import Situation
from intake.questionnaire.voice import voice_of
from intake.services import drafts
from intake.services.submissions import invitation_of, visit_of
from intake.web.clock import now, today
from intake.web.data import settings
from intake.web.locale import choose
from intake.web.patient import device
from intake.web.patient.cookie import token
from intake.web.patient.typed import Typing, type_again

_NOT_FOUND = 404


class AlreadySentError(Exception):
    """The form was sent: its answers are no longer here to be changed."""


@dataclass(frozen=True)
class Journey:
    """One patient's way through a published questionnaire; `given` still holds answers no longer asked for.

    `visit` is the day that the patient was invited for, if they were. `typed` is what was typed and
    cannot be used yet; `asks_safety_again` says that the safety questions were answered too long ago
    to count; `is_change` that the patient has sent the form already and changes it.
    """

    published: Questionnaire
    given: Answers
    situation: Situation
    visit: date | None = None
    typed: Typed = field(default_factory=dict)
    asks_safety_again: bool = False
    is_change: bool = False

    @property
    def questionnaire(self) -> Questionnaire:
        """The questions in the words for whoever fills them in."""
        return self.published.spoken(voice_of(self.given))

    @cached_property
    def cleaned(self) -> Cleaned:
        """The answers to the questions that are shown, and which others fell away."""
        return clean(self.questionnaire, self.given, self.situation)

    @property
    def answers(self) -> Answers:
        """The answers to the questions that are shown."""
        return self.cleaned.answers

    @cached_property
    def unfinished(self) -> tuple[str, ...]:
        """The sections that lack a required answer or hold one that cannot be used yet, in order."""
        missing = unanswered(self.questionnaire, self.answers, self.situation)
        return tuple(
            section.id
            for section in self.questionnaire.sections
            if section.id in missing or is_half_typed(section, self.typed, self.answers, self.situation)
        )

    @property
    def needed(self) -> tuple[Section, ...]:
        """The sections that everybody fills in."""
        return tuple(section for section in self.questionnaire.sections if not section.optional)

    @property
    def resume_at(self) -> Section | None:
        """The first needed section that is unfinished or was not seen, or None."""
        return next((s for s in self.needed if s.id in self.unfinished or not self.has_seen(s)), None)

    def answered(self, given: Answers, *, typed: Typing | None = None) -> "Journey":
        """Return the same way with other answers; `typed` is by question what is to be put right, or None."""
        still = {name: pairs for name, pairs in {**self.typed, **(typed or {})}.items() if pairs}
        return replace(self, given=given, typed=still)

    def has_seen(self, section: Section) -> bool:
        """Say whether the patient has been through a section."""
        return was_reached(section, self.answers)

    def place_of(self, section: Section) -> int:
        """Return a section's place among the steps; what is optional belongs to the last."""
        ids = [needed.id for needed in self.needed]
        return ids.index(section.id) if section.id in ids else len(ids)

    def blocked_by(self, section: Section) -> str | None:
        """Return the first section that must be finished before this one, or None."""
        earlier = takewhile(lambda other: other.id != section.id, self.questionnaire.sections)
        return next((s.id for s in earlier if s.id in self.unfinished), None)

    def form(self, section: Section, sent: Sent | None = None) -> SectionForm:
        """Make a section's form, from the stored answers or from what was sent."""
        facts = Facts(answers=self.given, situation=self.situation, clinic_phone=settings().clinic.phone)
        form = section_form(section)(facts=facts, sent=sent)
        if sent is None:
            type_again(form, self.typed)
        return form

    def after(self, section: Section, *, to_check: bool) -> str:
        """Return the path of the page that comes after a section."""
        following = self.needed[self.place_of(section) + 1 :]
        if following and not to_check:
            return url_for("patient.section", section_id=following[0].id)
        if self.unfinished:
            return url_for("patient.section", section_id=self.unfinished[0])
        return url_for("patient.check")

    def stopped_at(self, **query: Any) -> str:  # noqa: ANN401  what stands in an address
        """Return the path of the page where the patient goes on after a pause."""
        at = self.resume_at
        if at is None:
            return url_for("patient.check")
        return url_for("patient.section", section_id=at.id, **query)


def situation(*, invited: bool = False) -> Situation:
    """Return what is known around the questionnaire: the clinic, its day, whether there is an invitation."""
    clinic = settings().clinic
    return Situation(
        today=today(),
        invited=invited,
        minimum_age=clinic.minimum_age,
        contact_methods=clinic.contact_methods | {"no_preference"},
    )


def empty_journey() -> Journey:
    """Return the way of a patient who has not begun."""
    return Journey(published=CURRENT, given=Answers(), situation=situation())


def find_draft(session: Session, *, to_change: bool = False) -> Draft:
    """Find this patient's draft; raises DraftMissingError, DraftExpiredError or SignedOutError."""
    draft = drafts.find(session, token(), now=now(), to_change=to_change)
    device.admit(session, draft, to_change=to_change)
    choose(draft.language)  # a browser that was closed has forgotten it; a choice made since counts more
    return draft


def find_own_draft(session: Session, *, to_change: bool = False) -> Draft:
    """Find the draft of somebody who may come back to it; a device of the clinic has no such page."""
    draft = find_draft(session, to_change=to_change)
    if not device.is_own():
        abort(_NOT_FOUND)
    return draft


def open_journey(session: Session, draft: Draft) -> Journey:
    """Open the answers of a draft; raises AlreadySentError when they were sent."""
    if draft.submission_id is not None:
        raise AlreadySentError
    return Journey(
        published=CURRENT,
        given=drafts.current_answers_of(session, draft, now=now()),
        situation=situation(invited=invitation_of(session, draft) is not None),
        visit=visit_of(session, draft),
        typed=drafts.typed_of(session, draft),
        asks_safety_again=drafts.asks_safety_again(draft, now=now()),
        is_change=draft.revises_id is not None,
    )
