"""Reading single settings from the environment; what is wrong is named, never guessed."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

HIDDEN = "********"
"""What stands in place of a secret."""


class ConfigError(ValueError):
    """A setting is missing or cannot be used; its message names the variable."""


def whole(environ: Mapping[str, str], name: str, usual: int) -> int:
    """Read a number without a sign; raises ConfigError."""
    text = environ.get(name) or str(usual)
    if not (text.isascii() and text.isdigit()):
        raise ConfigError(f"{name} must be a whole number")
    return int(text)


def listed(environ: Mapping[str, str], name: str) -> tuple[str, ...]:
    """Read words with commas between them, each once."""
    words = (word.strip() for word in environ.get(name, "").split(","))
    return tuple(dict.fromkeys(filter(None, words)))


def yes(environ: Mapping[str, str], name: str, *, usual: str) -> bool:
    """Read yes or no; raises ConfigError."""
    text = (environ.get(name) or usual).strip().lower()
    if text not in ("yes", "no"):
        raise ConfigError(f"{name} must be yes or no")
    return text == "yes"


def zone(name: str) -> ZoneInfo:
    """Find a time zone; raises ConfigError."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise ConfigError("INTAKE_TIME_ZONE is not a time zone that this machine knows") from None


def masked(url: str) -> str:
    """Hide the password of a database address."""
    scheme, _, rest = url.partition("://")
    credentials, at, host = rest.rpartition("@")
    return f"{scheme}://{credentials.partition(':')[0]}:{HIDDEN}@{host}" if at else url
