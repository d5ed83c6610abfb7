"""Patients whom every demonstration has: one for each thing that a page can show."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from intake.questionnaire.answers import Answers, Value
from intake.synthetic.courses import Course
from intake.synthetic.patient import drawn, filled_in
from intake.synthetic.person import email
from intake.synthetic.scene_words import CONCERN, CONFLICT, DAUGHTER, LONG, MARKS, MOTHER, SHOWN, UNSURE
from intake.synthetic.shares import SAFETY_SHARES, Population


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A patient by what is special about them; `visit_in` counts days from today, `sent` back from now.

    `fails`: the rules raise; `stops_after` names the last section of a form that is never sent.
    """

    shows: str
    sent: timedelta
    visit_in: int | None
    values: Mapping[str, Value | None]
    course: Course = Course.DRAWN
    fails: bool = False
    stops_after: str | None = None

    def answers(self, rng: random.Random, *, sent_on: date, today: date) -> Answers:
        """Draw what the scene leaves open, and put its own values over it."""
        visit = None if self.visit_in is None else today + timedelta(days=self.visit_in)
        base = drawn(rng, population=Population.ORDINARY, sent_on=sent_on)
        values: dict[str, Value | None] = {**base, **_QUIET, "visit_date": visit, **self.values}
        if base.get("email"):
            values["email"] = email(rng, f"{values['given_name'] or ''}{values['family_name']}")
        return filled_in(values, sent_on=sent_on, stops_after=self.stops_after)


_QUIET: Mapping[str, Value | None] = {
    **{row.question: "no" for row in SAFETY_SHARES},
    "completed_by": "self",
    "risk_history": ("none",),
    "interpreter": "no",
    "told_diagnosis": "no",
    "scans": ("none",),
    "back_surgery": "no",
    "pain_areas": {"lower_back": None},
    "pain_duration": "1_to_5_years",
    "anything_else": None,
}


def _named(given: str | None, family: str, **values: Value | None) -> dict[str, Value | None]:
    return {"given_name": given, "family_name": family, **values}


def _told(*ticked: str, words: str | None = None) -> dict[str, Value | None]:
    return {"told_diagnosis": "yes", "diagnoses": ticked or None, "diagnosis_words": words}


SCENES = (
    Scene(
        shows="a danger sign that began last week, sent overnight, visit tomorrow",
        sent=timedelta(hours=9),
        visit_in=1,
        values=_named("Marguerite", "Thistlewood", saddle_numbness="yes_new", both_legs="yes_longer"),
        course=Course.UNTOUCHED,
    ),
    Scene(
        shows="a tick, another condition in words, and a mother who is not the patient",
        sent=timedelta(hours=3),
        visit_in=2,
        values=_named("Efraín", "Quintanilla Ríos") | _told("herniated_or_bulging_disc", words=MOTHER),
        course=Course.UNTOUCHED,
    ),
    Scene(
        shows="nothing on the list",
        sent=timedelta(hours=5),
        visit_in=6,
        values=_named("Howard", "Pickering", visit_goal="I want to get back to my garden."),
        course=Course.UNTOUCHED,
    ),
    Scene(
        shows="a tick that the words of a scan contradict",
        sent=timedelta(hours=26),
        visit_in=4,
        values=_named("Samira", "Benyoucef", scans=("mri",), scan_words=CONFLICT)
        | _told("herniated_or_bulging_disc"),
        course=Course.TAKEN,
    ),
    Scene(
        shows="danger in words while the boxes say no",
        sent=timedelta(hours=14),
        visit_in=3,
        values=_named("Clifford", "Stroud", visit_goal=CONCERN),
        course=Course.UNTOUCHED,
    ),
    Scene(
        shows="a case that the rules could not read",
        sent=timedelta(hours=7),
        visit_in=1,
        values=_named("Irena", "Wójtowicz") | _told("facet_joint_syndrome"),
        course=Course.UNTOUCHED,
        fails=True,
    ),
    Scene(
        shows="a danger sign in a form that was never sent",
        sent=timedelta(hours=2),
        visit_in=9,
        values=_named("Desmond", "McAllen", leg_weakness="yes_new"),
        course=Course.UNTOUCHED,
        stops_after="safety",
    ),
    Scene(
        shows="a daughter answers, and an interpreter is needed",
        sent=timedelta(hours=20),
        visit_in=0,
        values=_named("Socorro", "Villaseñor", **DAUGHTER)
        | _told("spinal_stenosis", words="Estenosis en L4-L5. Camina dos cuadras y tiene que sentarse."),
        course=Course.UNTOUCHED,
    ),
    Scene(
        shows="cancer in the past, and weight lost",
        sent=timedelta(days=1, hours=4),
        visit_in=5,
        values=_named("Bogdan", "Kravchuk", cancer_ever="yes", weight_loss="yes", constant_pain="not_sure"),
        course=Course.TAKEN,
    ),
    Scene(
        shows="pain that stayed after an operation",
        sent=timedelta(days=2, hours=2),
        visit_in=8,
        values=_named(
            "Adaeze",
            "Asante-Boadi",
            back_surgery="yes",
            surgery_kinds=("fusion",),
            surgery_area=("lower_back",),
            pain_after_surgery="never_went_away",
            pain_after_surgery_lasting="3_months_or_more",
        ),
        course=Course.ARRANGED,
    ),
    Scene(
        shows="one name only, and three conditions from words and a scan",
        sent=timedelta(days=1, hours=1),
        visit_in=7,
        values=_named(None, "Ratnawati", scans=("x_ray", "mri"), scan_words=SHOWN)
        | _told("spinal_osteoarthritis", "degenerative_disc_disease"),
    ),
    Scene(
        shows="a name in Chinese",
        sent=timedelta(days=3, hours=5),
        visit_in=2,
        values=_named("秀蘭", "歐陽", interpreter="yes", interpreter_language="chinese")
        | _told("spinal_osteoarthritis"),
    ),
    Scene(
        shows="a name in Arabic, and an idea of one's own",
        sent=timedelta(days=2, hours=22),
        visit_in=None,
        values=_named("ليلى", "الحدّاد", told_diagnosis="own_idea", diagnoses=None, diagnosis_words=UNSURE),
    ),
    Scene(
        shows="names as long as they come, and words as long as they may be",
        sent=timedelta(days=4, hours=3),
        visit_in=10,
        values=_named(
            "Maximiliana Esperanza de los Ángeles",
            "Featherstonehaugh-Szczepańska y Etxeberria-Goikoetxea",
            anything_else=LONG,
        )
        | _told("spinal_stenosis", "facet_joint_syndrome"),
    ),
    Scene(
        shows="fever beside a weak immune system, taken at once",
        sent=timedelta(hours=4),
        visit_in=None,
        values=_named("Folasade", "Dorvil", fever_unwell="yes", risk_history=("steroids", "weak_immunity")),
        course=Course.TAKEN,
    ),
    Scene(
        shows="an accident that a hospital has looked at",
        sent=timedelta(days=2, hours=6),
        visit_in=1,
        values=_named("Renato", "Dimaculangan", serious_injury="yes", serious_injury_checked="yes"),
        course=Course.ARRANGED,
    ),
    Scene(
        shows="letters that computers trip over",
        sent=timedelta(days=5, hours=2),
        visit_in=3,
        values=_named("D’Arcy", "O’Dell", interpreter="no") | _told("facet_joint_syndrome", words=MARKS),
    ),
    Scene(
        shows="an urgent case of last month, closed with its reason",
        sent=timedelta(days=24, hours=5),
        visit_in=-18,
        values=_named("Teuila", "Tuimavave", bladder_or_bowel="yes_new", leg_weakness="yes_new"),
        course=Course.CLOSED,
    ),
    Scene(
        shows="a case that was closed and opened again",
        sent=timedelta(days=40, hours=3),
        visit_in=12,
        values=_named("Lakshmi", "Subramaniam") | _told("degenerative_disc_disease"),
        course=Course.REOPENED,
    ),
)
