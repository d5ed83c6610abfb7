"""Reading single settings from the environment; what is wrong is named, never guessed."""

import re
from collections.abc import Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from email_validator import EmailNotValidError, validate_email

_SITE = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?", re.ASCII | re.IGNORECASE)

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


def site(environ: Mapping[str, str], name: str) -> str:
    """Read the address of a site, without a path, or an empty text; raises ConfigError."""
    url = environ.get(name, "").strip().rstrip("/")
    if url and not _SITE.fullmatch(url):
        raise ConfigError(f"{name} must be a site without a path, like https://forms.clinic.example")
    return url


def recipient(environ: Mapping[str, str], name: str) -> str:
    """Read one address that the outbox takes, or an empty text; raises ConfigError."""
    address = environ.get(name, "").strip()
    try:
        return validate_email(address, check_deliverability=False).normalized if address else ""
    except EmailNotValidError:
        raise ConfigError(f"{name} must be one e-mail address, like desk@clinic.example") from None


def masked(url: str) -> str:
    """Hide the password of a database address."""
    scheme, _, rest = url.partition("://")
    credentials, at, host = rest.rpartition("@")
    return f"{scheme}://{credentials.partition(':')[0]}:{HIDDEN}@{host}" if at else url
