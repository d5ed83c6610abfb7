"""The forms of staff pages: small, each with what it tells a person who got it wrong."""

from wtforms import EmailField, Field, Form, IntegerField, PasswordField, StringField, TextAreaField
from wtforms.validators import AnyOf, EqualTo, InputRequired, Length, ValidationError

from intake.forms.characters import without_strange
from intake.forms.pins import is_easy, is_pin
from intake.questionnaire.messages import N_
from intake.review import NOTE_LIMIT, Move

EMAIL_LIMIT, NAME_LIMIT = 254, 80
_NOT_ITS_MOVE = N_("Choose one of the moves on the page.")
_NO_NAME = N_("Give the device a name.")
_LONG_NOTE = N_("This note is too long. Use 2,000 letters or fewer.")


def _stripped(text: str | None) -> str | None:
    return text if text is None else text.strip()


def _readable(text: str | None) -> str | None:
    return text if text is None else without_strange(text)[0]


class SignInForm(Form):
    """An account's e-mail address and its password, as typed."""

    email = EmailField(
        validators=[
            InputRequired(N_("Enter your email.")),
            Length(max=EMAIL_LIMIT, message=N_("Check your email: it is too long.")),
        ]
    )
    password = PasswordField(validators=[InputRequired(N_("Enter your password."))])


class FindForm(Form):
    """The beginning of a patient's names, and which days of a visit; without a name, all of those days."""

    name = StringField(filters=[_readable, _stripped])
    visit = StringField()


class NewPasswordForm(Form):
    """The password so far, and the new one twice."""

    current = PasswordField(validators=[InputRequired(N_("Enter the password you signed in with."))])
    new = PasswordField(validators=[InputRequired(N_("Enter a new password."))])
    again = PasswordField(
        validators=[EqualTo("new", N_("This is not the same as the new password. Type it again."))]
    )


class KioskForm(Form):
    """A device's name, and the PIN that leaves the kiosk, twice."""

    name = StringField(
        filters=[_readable, _stripped],
        validators=[
            InputRequired(_NO_NAME),
            Length(min=1, message=_NO_NAME),
            Length(max=NAME_LIMIT, message=N_("This name is too long. Use 80 letters or fewer.")),
        ],
    )
    pin = PasswordField(validators=[InputRequired(N_("Choose a PIN."))])
    again = PasswordField(validators=[EqualTo("pin", N_("This is not the same PIN. Type it again."))])

    def validate_pin(self, field: Field) -> None:
        """Refuse what is no PIN, and one that a patient would guess."""
        if not is_pin(field.data or ""):
            raise ValidationError(N_("Use 4 to 8 digits."))
        if is_easy(field.data or ""):
            raise ValidationError(N_("This is easy to guess. Choose other digits."))


class MoveForm(Form):
    """One step with a case: which, why, and the version of the case that the page showed."""

    move = StringField(validators=[AnyOf(list(Move), _NOT_ITS_MOVE)])
    version = IntegerField(validators=[InputRequired(_NOT_ITS_MOVE)])
    note = TextAreaField(filters=[_readable], validators=[Length(max=NOTE_LIMIT, message=_LONG_NOTE)])

    def validate_version(self, field: Field) -> None:
        """Refuse a number that no version can have."""
        if not 0 < (field.data or 0) < 2**31:
            raise ValidationError(_NOT_ITS_MOVE)

    @property
    def words(self) -> str:
        """Return the note as it may be shown again, cut at its limit."""
        return (self.note.data or "")[:NOTE_LIMIT]

    @property
    def mistake(self) -> str:
        """Return what to tell the person first."""
        return str(next(field.errors[0] for field in self if field.errors))
