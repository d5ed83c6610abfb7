"""Whether a patient is who the clinic expects: compared field by field, never merged."""

from collections.abc import Mapping
from dataclasses import dataclass

from intake.folding import folded
from intake.phones import e164

FIELDS = ("given_name", "family_name", "date_of_birth", "phone", "email")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Compared:
    """One thing that both sides say of the patient, as each wrote it; empty for nothing."""

    field: str
    clinic: str
    patient: str

    @property
    def is_same(self) -> bool:
        """Say whether both mean the same; what one of them left empty is not the same."""
        return _comparable(self.field, self.clinic) == _comparable(self.field, self.patient)


def compare(clinic: Mapping[str, object], patient: Mapping[str, object]) -> tuple[Compared, ...]:
    """Set what the clinic knows beside what the patient gave, in the order of the form."""
    return tuple(
        Compared(field=name, clinic=_text(clinic.get(name)), patient=_text(patient.get(name)))
        for name in FIELDS
    )


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _comparable(field: str, text: str) -> str:
    if field == "phone":
        return e164(text) or text
    return " ".join(folded(text).split())
