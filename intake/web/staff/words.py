"""Times, ages, visits and phone numbers as staff say them, in the clinic's zone."""

from datetime import date, datetime, timedelta
from functools import lru_cache

from babel.dates import format_skeleton, format_time
from flask_babel import ngettext
from markupsafe import Markup, escape

from intake.languages import dates_of
from intake.phones import e164
from intake.questionnaire.messages import N_
from intake.web.clock import now, today
from intake.web.data import settings
from intake.web.locale import language, translate
from intake.web.notice import telephone
from intake.web.summary import day_in_words

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_DAYS_WORTH_COUNTING = 2
_NEAR = {0: N_("Today, %(day)s"), 1: N_("Tomorrow, %(day)s"), -1: N_("Yesterday, %(day)s")}


def waiting(since: datetime) -> str:
    """Say how long ago something was, in the largest unit that fits."""
    past = now() - since
    if past < _MINUTE:
        return translate(N_("Just now"))
    if past < _HOUR:
        return translate(N_("%(number)s min")) % {"number": past // _MINUTE}
    if past < _DAYS_WORTH_COUNTING * _DAY:
        return translate(N_("%(number)s h")) % {"number": past // _HOUR}
    return str(ngettext("%(num)s day", "%(num)s days", past // _DAY))


def in_a_line(words: str) -> str:
    """Write words so that they can stand within a sentence."""
    return words[:1].lower() + words[1:]


def moment(at: datetime) -> str:
    """Write a day and time at the clinic."""
    local = at.astimezone(settings().clinic.time_zone)
    return translate(N_("%(day)s, %(time)s")) % {
        "day": _weekday_and_day(local.date()),
        "time": clock_time(at),
    }


def clock_time(at: datetime) -> str:
    """Write a time of day at the clinic."""
    return format_time(at.astimezone(settings().clinic.time_zone), "short", locale=dates_of(language()))


def visit_in_words(day: date | None) -> str | None:
    """Write a visit's day, near ones by name; None for none."""
    if day is None:
        return None
    words = _NEAR.get((day - today()).days)
    return translate(words) % {"day": day_in_short(day)} if words else _weekday_and_day(day)


def born_in_words(birth: str | None) -> str:
    """Write a birth date with the age; what is stored is an ISO date."""
    if not birth:
        return translate(N_("not given"))
    day = date.fromisoformat(birth)
    years = today().year - day.year - ((today().month, today().day) < (day.month, day.day))
    return translate(N_("%(day)s (%(years)s)")) % {"day": day_in_words(day, translate), "years": years}


def name_of(identity: dict[str, object]) -> str:
    """Write a patient's name; some people have only one."""
    parts = (identity.get("given_name"), identity.get("family_name"))
    return " ".join(str(part) for part in parts if part) or translate(N_("No name given"))


def phone_link(number: str) -> Markup:
    """Write a number as it was typed, so that a tap calls it."""
    dialled = e164(number) or telephone(number)
    return Markup('<a href="tel:{}">{}</a>').format(dialled, number) if dialled else escape(number)


def in_two(address: str) -> str:
    """Write an e-mail address so that a narrow place breaks it before its @, not within a word."""
    name, at, host = address.rpartition("@")
    return Markup("{}<wbr>{}{}").format(name, at, host)


def day_in_short(day: date) -> str:
    """Write day and month on one line, with the year where it is another one."""
    skeleton = "MMMd" if day.year == today().year else "yMMMd"
    return _on_one_line(_written(skeleton, day, language()))


def sent_on(at: datetime) -> str:
    """Say from which day answers are, so that old ones are not read as new."""
    return _on_one_line(translate(N_("sent %(day)s")) % {"day": _day_at_the_clinic(at)})


def stopped_on(at: datetime, *, is_change: bool) -> str:
    """Say that a form was not sent, or that its change was not, and on which day the patient stopped."""
    words = N_("changes not sent, stopped %(day)s") if is_change else N_("not sent, stopped %(day)s")
    return translate(words) % {"day": _day_at_the_clinic(at)}


def _day_at_the_clinic(at: datetime) -> str:
    return day_in_short(at.astimezone(settings().clinic.time_zone).date())


def _weekday_and_day(day: date) -> str:
    return _on_one_line(_written("MMMEd" if day.year == today().year else "yMMMEd", day, language()))


def _on_one_line(words: str) -> str:
    return words.replace(" ", "\N{NO-BREAK SPACE}")


@lru_cache(maxsize=1000)
def _written(skeleton: str, day: date, spoken: str) -> str:
    """Write a day; the same few days stand on every page."""
    return format_skeleton(skeleton, day, locale=dates_of(spoken))
