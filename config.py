"""Every setting, read once from the environment; what is wrong is named, never guessed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import timedelta
from pathlib import Path
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from environment import HIDDEN, ConfigError, listed, masked, recipient, site, whole, yes, zone

Environment = Literal["development", "production", "test"]
NONE_HERE = "none here"
_ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+", re.ASCII)
_PUBLIC_URL = "INTAKE_PUBLIC_URL"
_HOURS = "INTAKE_CLINIC_HOURS"
_HOURS_BY_LANGUAGE = {"es": "de lunes a viernes, de 8 de la mañana a 5 de la tarde"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """Whom patients see and call; shown on every patient page and in the safety notice.

    INTAKE_CLINIC_NAME      the clinic's name
    INTAKE_CLINIC_PHONE     the number for worries that can wait
    INTAKE_CLINIC_HOURS     when that number is answered, in plain words
    INTAKE_CLINIC_HOURS_ES  the same in Spanish; so for each language that the clinic offers
    INTAKE_EMERGENCY_NUMBER the local emergency number
    INTAKE_CRISIS_LINE      the line for thoughts of self-harm; "none here" where there is none
    INTAKE_TIME_ZONE        the clinic's zone, as in "America/New_York"
    INTAKE_MINIMUM_AGE      years; younger patients are asked to call
    INTAKE_CONTACT_METHODS  the ways the clinic offers, with commas: phone,text_message,email
    """

    name: str = "Riverside Spine Clinic"
    phone: str = "555-0100"
    hours: str = "Monday to Friday, 8\u00a0am to 5\u00a0pm"
    hours_by_language: Mapping[str, str] = field(default_factory=lambda: dict(_HOURS_BY_LANGUAGE))
    emergency_number: str = "911"
    crisis_line: str = "988"
    time_zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    minimum_age: int = 18
    contact_methods: frozenset[str] = frozenset({"phone", "text_message", "email"})

    def has_hours_in(self, language: str) -> bool:
        """Say whether the clinic wrote its hours in a language; the plain setting is English."""
        return language == "en" or language in self.hours_by_language

    def hours_in(self, language: str) -> str:
        """Return the hours in a language."""
        return self.hours_by_language.get(language, self.hours)

    @property
    def has_crisis_line(self) -> bool:
        """Say whether there is a number to name; a clinic may state that there is none."""
        return self.crisis_line.lower() != NONE_HERE


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """Who takes the clinic's e-mails; without a host and a sender no mail is offered or sent.

    INTAKE_MAIL_HOST      the server's name; empty: no e-mails
    INTAKE_MAIL_PORT      587 unless set
    INTAKE_MAIL_USER      empty where the server asks for no sign-in
    INTAKE_MAIL_PASSWORD  shown nowhere
    INTAKE_MAIL_FROM      the one address that mails come from, as in "forms@clinic.example"
    INTAKE_MAIL_STARTTLS  yes or no: whether to encrypt the way to the server ("yes" unless set)
    """

    host: str = ""
    port: int = 587
    user: str = ""
    password: str = field(default="", repr=False)
    sender: str = ""
    starttls: bool = True

    @property
    def is_set_up(self) -> bool:
        """Say whether a mail can be sent."""
        return bool(self.host and self.sender)


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The settings of one running product.

    INTAKE_ENV            development, production or test; production refuses unsafe settings
    INTAKE_DATA_DIR       the folder of database and keys
    INTAKE_DATABASE_URL   postgresql://… ; empty for SQLite in the data folder
    HOST, PORT            where `intake serve` listens
    INTAKE_METRICS_TOKEN  lets a machine elsewhere read /metrics; empty: the loopback only
    INTAKE_TRUSTED_PROXIES how many proxies stand in front and set X-Forwarded-* (0: none)
    INTAKE_PUBLIC_URL     how patients reach this site, as in "https://forms.clinic.example"; for links
                          in e-mails and letters, which are not offered without it
    INTAKE_NOTICE_TO      the clinic's one address that hears when a form needs somebody, as in
                          "desk@clinic.example"; empty: nobody is told by e-mail
    INTAKE_LANGUAGES      the languages offered, the usual one first, as in "en,es"; empty: every whole one
    INTAKE_OFFER_COPY     yes or no: whether the receipt offers a copy of the answers to keep
    INTAKE_FRONT_DESK_SEES_CONDITIONS yes or no: whether the front desk sees what conditions patients report
    """

    env: Environment = "development"
    data_dir: Path = Path("instance")
    database_url: str = ""
    host: str = "127.0.0.1"
    port: int = 8000
    metrics_token: str = ""
    trusted_proxies: int = 0
    public_url: str = ""
    notice_to: str = ""
    languages: tuple[str, ...] = ()
    front_desk_sees_conditions: bool = True
    offers_copy: bool = True
    clinic: Clinic = field(default_factory=Clinic)
    mail: MailServer = field(default_factory=MailServer)
    draft_life: timedelta = timedelta(hours=24)
    body_limit: int = 2 * 1024 * 1024

    def __post_init__(self) -> None:
        """Refuse to exist with settings that would be unsafe in production."""
        if self.env not in get_args(Environment):
            raise ConfigError(f"INTAKE_ENV must be one of {', '.join(get_args(Environment))}")

    @property
    def is_production(self) -> bool:
        """Say whether real patients may be on the other side."""
        return self.env == "production"

    @property
    def can_mail_links(self) -> bool:
        """Say whether a link can be sent by e-mail."""
        return self.mail.is_set_up and bool(self.public_url)

    @property
    def can_tell_staff(self) -> bool:
        """Say whether somebody of the clinic hears by e-mail that a form needs them."""
        return self.mail.is_set_up and bool(self.notice_to)

    @property
    def url(self) -> str:
        """Return the database's address, SQLite in the data folder unless another is set."""
        return self.database_url or f"sqlite:///{self.data_dir.absolute() / 'intake.db'}"

    @property
    def keys_file(self) -> Path:
        """Return where the key ring lies, outside the database."""
        return self.data_dir / "keys.json"

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> "Config":
        """Read every setting; raises ConfigError with the name of the first wrong one."""
        config = cls(
            env=environ.get("INTAKE_ENV", "development"),  # type: ignore[arg-type]  # checked when made
            data_dir=Path(environ.get("INTAKE_DATA_DIR") or "instance"),
            database_url=environ.get("INTAKE_DATABASE_URL", ""),
            host=environ.get("HOST", "127.0.0.1"),
            port=whole(environ, "PORT", 8000),
            metrics_token=environ.get("INTAKE_METRICS_TOKEN", ""),
            trusted_proxies=whole(environ, "INTAKE_TRUSTED_PROXIES", 0),
            public_url=site(environ, _PUBLIC_URL),
            notice_to=recipient(environ, "INTAKE_NOTICE_TO"),
            languages=listed(environ, "INTAKE_LANGUAGES"),
            front_desk_sees_conditions=yes(environ, "INTAKE_FRONT_DESK_SEES_CONDITIONS", usual="yes"),
            offers_copy=yes(environ, "INTAKE_OFFER_COPY", usual="yes"),
            clinic=_clinic(environ),
            mail=_mail(environ),
        )
        if config.is_production:
            _refuse_unsafe(environ)
        return config

    def effective(self) -> dict[str, str]:
        """List the settings as text, with secrets masked."""
        parts = ("clinic", "mail")
        shown = {item.name: str(getattr(self, item.name)) for item in fields(self) if item.name not in parts}
        shown |= {f"clinic.{item.name}": str(getattr(self.clinic, item.name)) for item in fields(self.clinic)}
        shown |= {f"mail.{item.name}": str(getattr(self.mail, item.name)) for item in fields(self.mail)}
        shown["database_url"] = masked(self.url)
        shown["metrics_token"] = HIDDEN if self.metrics_token else ""
        shown["mail.password"] = HIDDEN if self.mail.password else ""
        return shown


def _clinic(environ: Mapping[str, str]) -> Clinic:
    usual = Clinic()
    offered = frozenset(listed(environ, "INTAKE_CONTACT_METHODS"))
    unknown = offered - usual.contact_methods
    if unknown:
        raise ConfigError(f"INTAKE_CONTACT_METHODS does not know {', '.join(sorted(unknown))}")
    return Clinic(
        name=environ.get("INTAKE_CLINIC_NAME") or usual.name,
        phone=environ.get("INTAKE_CLINIC_PHONE") or usual.phone,
        hours=environ.get(_HOURS) or usual.hours,
        hours_by_language=_hours_by_language(environ),
        emergency_number=environ.get("INTAKE_EMERGENCY_NUMBER") or usual.emergency_number,
        crisis_line=environ.get("INTAKE_CRISIS_LINE") or usual.crisis_line,
        time_zone=zone(environ.get("INTAKE_TIME_ZONE") or "UTC"),
        minimum_age=whole(environ, "INTAKE_MINIMUM_AGE", usual.minimum_age),
        contact_methods=offered or usual.contact_methods,
    )


def _mail(environ: Mapping[str, str]) -> MailServer:
    host, sender = (environ.get(f"INTAKE_MAIL_{name}", "").strip() for name in ("HOST", "FROM"))
    if host and not _ADDRESS.fullmatch(sender):
        raise ConfigError("INTAKE_MAIL_FROM must be one e-mail address, like forms@clinic.example")
    return MailServer(
        host=host,
        port=whole(environ, "INTAKE_MAIL_PORT", 587),
        user=environ.get("INTAKE_MAIL_USER", ""),
        password=environ.get("INTAKE_MAIL_PASSWORD", ""),
        sender=sender,
        starttls=yes(environ, "INTAKE_MAIL_STARTTLS", usual="yes"),
    )


def _hours_by_language(environ: Mapping[str, str]) -> dict[str, str]:
    """Read the hours in other languages, by code; the usual ones belong to the usual hours alone."""
    usual = {} if environ.get(_HOURS) else _HOURS_BY_LANGUAGE
    prefix = f"{_HOURS}_"
    said = {
        name.removeprefix(prefix).lower(): words for name, words in environ.items() if name.startswith(prefix)
    }
    return usual | {code: words for code, words in said.items() if words.strip()}


def _refuse_unsafe(environ: Mapping[str, str]) -> None:
    """Production must be told whom patients call; made-up numbers would be a hazard (H2)."""
    needed = (
        "INTAKE_CLINIC_NAME",
        "INTAKE_CLINIC_PHONE",
        "INTAKE_CLINIC_HOURS",
        "INTAKE_EMERGENCY_NUMBER",
        "INTAKE_CRISIS_LINE",
        "INTAKE_TIME_ZONE",
    )
    missing = [name for name in needed if not environ.get(name, "").strip()]
    if site(environ, _PUBLIC_URL).lower().startswith("http:"):
        raise ConfigError(f"production needs an {_PUBLIC_URL} that begins with https:")
    mail = _mail(environ)
    if mail.user and not mail.starttls:
        raise ConfigError("production sends no password in the clear: INTAKE_MAIL_STARTTLS must be yes")
    if missing:
        raise ConfigError(f"production needs {', '.join(missing)}")
