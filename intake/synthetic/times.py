"""When synthetic patients send: over the past months, more of them lately, and at all hours."""

import random
from datetime import datetime, time, timedelta, tzinfo

_LATELY = timedelta(days=4)
_THIS_MONTH = timedelta(days=30)
_LONG_AGO = timedelta(days=150)
_BUSY_HOURS = (1, 0, 0, 0, 0, 1, 2, 5, 9, 10, 10, 8, 7, 7, 8, 8, 7, 7, 8, 10, 11, 9, 5, 2)


def sent_times(rng: random.Random, count: int, *, now: datetime, zone: tzinfo) -> list[datetime]:
    """Draw this many moments before now, the earliest first."""
    return sorted(_one(rng, now, zone) for _ in range(count))


def _one(rng: random.Random, now: datetime, zone: tzinfo) -> datetime:
    while True:
        back = rng.choices((_LATELY, _THIS_MONTH, _LONG_AGO), (35, 35, 30))[0]
        day = (now - back * rng.random()).astimezone(zone).date()
        hour = rng.choices(range(24), _BUSY_HOURS)[0]
        at = datetime.combine(day, time(hour, rng.randrange(60), rng.randrange(60)), zone)
        if at < now - timedelta(minutes=2):
            return at
