"""Why a case has its priority, in words: the codes that the rules stored, each said plainly."""

from collections.abc import Sequence
from datetime import datetime
from types import MappingProxyType

from intake.questionnaire.conditions import Condition
from intake.questionnaire.doubt import Doubt
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.priority import Priority
from intake.questionnaire.safety import SAFETY_TABLE
from intake.services.evaluations import CHANGED
from intake.services.rows import READ_WITHIN
from intake.web.clock import now
from intake.web.locale import translate
from intake.web.staff.words import in_a_line

CONCERNS = MappingProxyType(
    {
        "bladder_or_bowel": N_("bladder or bowel"),
        "saddle": N_("numbness between the legs"),
        "walking": N_("walking"),
        "self_harm": N_("self-harm"),
    }
)
NOTHING_RECOGNISED = N_("Nothing on the list recognised: a person still reads it")
_STILL_READ = N_("A person still reads it")
_SAFETY = {row.question: row.reason for row in SAFETY_TABLE}
_DOUBTS = MappingProxyType(
    {
        Doubt.NOT_SURE: N_("%(reason)s: not sure"),
        Doubt.ASKS: N_("%(reason)s: asks what it means"),
        Doubt.IN_PERSON: N_("%(reason)s: wants to say it in person"),
    }
)
_OPENINGS = MappingProxyType(
    {
        (False, False): N_("Form not finished. %(words)s"),
        (False, True): N_("Changes not sent. %(words)s"),
        (True, True): N_("Changed by the patient. %(words)s"),
    }
)
"""What comes first, by whether the form is finished and whether it changes one that was sent."""

_REPORTS = N_("Reports: %(name)s")
_TELL = {
    Priority.URGENT: N_("Tell a clinician now, then note whom you told."),
    Priority.SOON: N_("Tell a clinician today, then note whom you told."),
}
_MATCH = "match:"
_SHOWN = 2


def standing_words(
    *,
    priority: Priority,
    reasons: Sequence[str],
    is_evaluated: bool,
    is_finished: bool,
    is_changed: bool,
    submitted_at: datetime,
    sees_conditions: bool,
) -> str:
    """Say in one line why a case stands where it does, and whether its form was sent, or changed since."""
    words = unread_words(submitted_at)
    if is_evaluated:
        nothing = NOTHING_RECOGNISED if is_finished else _STILL_READ
        words = _words(priority, _seen(reasons, sees_conditions), nothing)
    opening = _OPENINGS.get((is_finished, is_changed))
    return translate(opening) % {"words": words} if opening else words


def whom_to_tell(priority: Priority, *, is_evaluated: bool, submitted_at: datetime) -> str:
    """Say what the desk does first with a case that nobody took on; nothing while it is still being read."""
    words = _TELL.get(priority)
    return translate(words) if words and (is_evaluated or not _is_being_read(submitted_at)) else ""


def _seen(reasons: Sequence[str], sees_conditions: bool) -> list[str]:  # noqa: FBT001  one caller
    return [code for code in reasons if sees_conditions or not code.startswith(_MATCH)]


def _words(priority: Priority, shown: list[str], nothing: Message) -> str:
    if not shown:
        return translate(nothing) if priority is Priority.ROUTINE else ""
    words = _joined(shown[:_SHOWN])
    if len(shown) <= _SHOWN:
        return words
    return translate(N_("%(reasons)s; and %(number)s more")) % {
        "reasons": words,
        "number": len(shown) - _SHOWN,
    }


def _joined(codes: Sequence[str]) -> str:
    """Say a few codes in one line: conditions share their opening; only the first has a capital."""
    names = [code.removeprefix(_MATCH).partition(":")[0] for code in codes if code.startswith(_MATCH)]
    if len(names) == len(codes) and set(names) <= set(Condition):
        labels = ", ".join(translate(Condition(name).label) for name in names)
        return translate(_REPORTS) % {"name": labels}
    first, *others = (reason_words(code) for code in codes)
    return "; ".join([first, *(in_a_line(words) for words in others)])


def unread_words(submitted_at: datetime) -> str:
    """Say of a case that the rules have not read yet whether that is still to be expected."""
    if _is_being_read(submitted_at):
        return translate(N_("Being read"))
    return translate(N_("Not evaluated: please read it yourself"))


def _is_being_read(submitted_at: datetime) -> bool:
    return now() - submitted_at < READ_WITHIN


def reason_words(code: str) -> str:
    """Say one code in words; one that nobody knows is shown as it is."""
    kind, name, *rest = *code.split(":"), ""
    if kind == "safety" and name in _SAFETY:
        return _safety_words(name, rest[1:])
    if kind == "match" and name in set(Condition):
        return _named(_REPORTS, Condition(name).label)
    if kind == "concern" and name in CONCERNS:
        return _named(N_("Words of concern: %(name)s"), CONCERNS[name])
    if kind == CHANGED and name in set(Priority):
        return _named(N_("Before the change: %(name)s"), Priority(name).label)
    return code


def _safety_words(question: str, doubts: Sequence[str]) -> str:
    """Say a safety answer; one that is not a yes says so, lest it be read as one."""
    reason = translate(_SAFETY[question])
    doubt = next((doubt for doubt in Doubt if doubt in doubts), None)
    return translate(_DOUBTS[doubt]) % {"reason": reason} if doubt else reason


def _named(words: Message, name: Message) -> str:
    return translate(words) % {"name": translate(name)}
