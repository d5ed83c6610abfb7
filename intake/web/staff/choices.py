"""What the filters above the queue offer, and what was chosen; an unknown choice is no choice."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, assert_never
from uuid import UUID

from intake.questionnaire.messages import N_, Message
from intake.questionnaire.priority import Priority
from intake.review import ReviewStatus
from intake.services.filters import Filters, Visit
from intake.web.clock import today
from intake.web.locale import translate

_MINE = "me"


class VisitWindow(StrEnum):
    """When the visit is, as the front desk asks."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEK = "week"
    NONE = "none"

    def days(self, here: date) -> Visit:
        """Return the days that it means, from the clinic's day."""
        tomorrow = here + timedelta(days=1)
        match self:
            case VisitWindow.TODAY:
                return Visit(first=here, last=here)
            case VisitWindow.TOMORROW:
                return Visit(first=tomorrow, last=tomorrow)
            case VisitWindow.WEEK:
                return Visit(first=here, last=here + timedelta(days=6))
            case VisitWindow.NONE:
                return Visit(first=None, last=None)
            case _:
                assert_never(self)


_WINDOWS = {
    VisitWindow.TODAY: N_("Today"),
    VisitWindow.TOMORROW: N_("Tomorrow"),
    VisitWindow.WEEK: N_("Next 7 days"),
    VisitWindow.NONE: N_("No date"),
}
_ANY_DAY = N_("Any day")
_BOXES: tuple[tuple[str, Message, Message, Mapping[str, Message]], ...] = (
    ("priority", N_("Priority"), N_("All"), {item.value: item.label for item in Priority}),
    ("status", N_("Status"), N_("All open"), {item.value: item.label for item in ReviewStatus}),
    ("visit", N_("Visit"), _ANY_DAY, {item.value: words for item, words in _WINDOWS.items()}),
    ("with", N_("With"), N_("Anybody"), {_MINE: N_("Me")}),
)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a filter."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One filter, with what is chosen."""

    name: str
    label: str
    options: tuple[Option, ...]
    value: str


def read_window(given: str) -> VisitWindow | None:
    """Read which days somebody with a visit is asked for."""
    return VisitWindow(given) if given in _WINDOWS and given != VisitWindow.NONE else None


def window_options() -> tuple[Option, ...]:
    """Offer the days of a visit, for a list where everybody has one."""
    windows = (item for item in _WINDOWS if item is not VisitWindow.NONE)
    return (
        Option("", translate(_ANY_DAY)),
        *(Option(item.value, translate(_WINDOWS[item])) for item in windows),
    )


def chosen_filters(given: Mapping[str, str], *, viewer_id: UUID) -> Filters:
    """Read the filters from an address."""
    kept = kept_words(given)
    window = kept.get("visit")
    return Filters(
        status=ReviewStatus(kept["status"]) if "status" in kept else None,
        priority=Priority(kept["priority"]) if "priority" in kept else None,
        visit=VisitWindow(window).days(today()) if window else None,
        holder_id=viewer_id if "with" in kept else None,
    )


def kept_words(given: Mapping[str, str]) -> dict[str, Any]:
    """Return the known choices as they stand in an address."""
    return {name: given[name] for name, _, _, choices in _BOXES if given.get(name) in choices}


def filter_boxes(given: Mapping[str, str]) -> list[Box]:
    """Draw the filters, with what is chosen."""
    kept = kept_words(given)
    return [
        Box(
            name=name,
            label=translate(label),
            options=(
                Option("", translate(everything)),
                *(Option(value, translate(words)) for value, words in choices.items()),
            ),
            value=kept.get(name, ""),
        )
        for name, label, everything, choices in _BOXES
    ]
