"""What all tables share: column types that mean the same on SQLite and PostgreSQL."""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any, TypeAlias
from uuid import UUID, uuid4

from sqlalchemy import JSON, Date, DateTime, Dialect, LargeBinary, MetaData, SmallInteger, String, Uuid
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Session, mapped_column
from sqlalchemy.types import TypeDecorator

from intake.crypto import KeyRing
from intake.questionnaire.priority import Priority
from intake.review import ReviewStatus

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
_CODE_LENGTH = 40

Json: TypeAlias = dict[str, Any]


class UtcDateTime(TypeDecorator[datetime]):
    """An instant, aware and in UTC on the way in and on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a time without a zone; SQLite stores it without one, always UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time needs a zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class DayOrLast(TypeDecorator[date]):
    """A day that may be unknown, kept as the last possible day, so that none sorts last."""

    impl = Date
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> date:  # noqa: ARG002  the base's signature
        """Keep an unknown day as the last one."""
        return value or date.max

    def process_result_value(self, value: date | None, dialect: Dialect) -> date | None:  # noqa: ARG002  as above
        """Give an unknown day back as None."""
        return None if value == date.max else value


class PriorityRank(TypeDecorator[Priority]):
    """A priority, kept as its rank, so that the queue's order is an index's order."""

    impl = SmallInteger
    cache_ok = True

    def process_bind_param(self, value: Priority | None, dialect: Dialect) -> int | None:  # noqa: ARG002  as above
        """Keep the rank."""
        return None if value is None else value.rank

    def process_result_value(self, value: int | None, dialect: Dialect) -> Priority | None:  # noqa: ARG002  as above
        """Give the priority back."""
        return None if value is None else list(Priority)[value]


class Code(TypeDecorator[StrEnum]):
    """A member of a closed set, kept as its value."""

    impl = String(_CODE_LENGTH)
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002  as above
        """Keep the value; raises ValueError for one that is no member."""
        return None if value is None else self.members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002  as above
        """Give the member back."""
        return None if value is None else self.members(value)


Timings = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
"""Small numbers by name; none at all is the database's own NULL."""


class Base(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {  # noqa: RUF012  SQLAlchemy reads it from the class
        datetime: UtcDateTime(),
        bytes: LargeBinary(),
        UUID: Uuid(),
        Json: JSON().with_variant(JSONB(), "postgresql"),
        list[str]: JSON().with_variant(JSONB(), "postgresql"),
        Priority: PriorityRank(),
        ReviewStatus: Code(ReviewStatus),
    }


UuidKey = Annotated[UUID, mapped_column(primary_key=True, default=uuid4)]


def keys_of(session: Session) -> KeyRing:
    """Return the key ring that this session's database was opened with."""
    keys = session.info["keys"]
    if not isinstance(keys, KeyRing):
        raise TypeError("the session carries no key ring")
    return keys


def insert_into(session: Session, table: type[Base]) -> postgresql.Insert | sqlite.Insert:
    """Begin an INSERT that can say what becomes of a row that is there already, on either database."""
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    return sqlite.insert(table) if is_sqlite else postgresql.insert(table)
