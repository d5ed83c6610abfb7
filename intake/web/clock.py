"""What time it is: the one place where a request asks for it."""

from datetime import UTC, date, datetime

from intake.web.data import settings


def now() -> datetime:
    """Return this moment in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day it is at the clinic."""
    return now().astimezone(settings().clinic.time_zone).date()
