"""The floor: the bare stack doing the same work, with nothing of ours in it."""

import secrets
from pathlib import Path

from flask import Flask, render_template_string
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from sqlalchemy import Engine, LargeBinary, String, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from wtforms import RadioField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than its types
from wtforms.validators import InputRequired

QUESTIONS = 14
_ROWS = 50
_PAGE = """<!doctype html><html lang="en"><title>Floor</title><form method="post">{{ form.csrf_token }}
{% for field in form if field.name != "csrf_token" %}<fieldset><legend>{{ field.label.text }}</legend>
{% for option in field %}<div class="choice">{{ option }} {{ option.label }}</div>{% endfor %}</fieldset>
{% endfor %}<button>Continue</button></form></html>"""
_LIST = """<!doctype html><html lang="en"><title>Floor</title><table>{% for row in rows %}
<tr><td>{{ row.name }}</td><td>{{ row.rank }}</td><td><a href="/case/{{ row.id }}">{{ row.id }}</a></td></tr>
{% endfor %}</table></html>"""


class _Base(DeclarativeBase):
    pass


class Saved(_Base):
    """One row, as large as a draft's answers."""

    __tablename__ = "saved"

    id: Mapped[int] = mapped_column(primary_key=True)
    rank: Mapped[int] = mapped_column(index=True)
    name: Mapped[str] = mapped_column(String(100))
    body: Mapped[bytes] = mapped_column(LargeBinary)


def _form() -> type[FlaskForm]:
    choices = [SelectChoice(f"value_{number}", f"One of the answers, number {number}") for number in range(4)]
    fields = {
        f"question_{number}": RadioField(
            f"A question of about the same length as ours, number {number}?",
            choices=choices,
            validators=[InputRequired()],
        )
        for number in range(QUESTIONS)
    }
    return type("Floor", (FlaskForm,), fields)


def _engine(folder: Path) -> Engine:
    engine = create_engine(f"sqlite:///{folder / 'floor.db'}")
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=full"))
    _Base.metadata.create_all(engine)
    return engine


def floor(folder: Path, *, rows: int) -> Flask:
    """Make the bare application, with so many rows in its list."""
    app = Flask("floor")
    app.config.update(SECRET_KEY=secrets.token_hex(), WTF_CSRF_TIME_LIMIT=None)
    engine, form_class = _engine(folder), _form()
    with Session(engine) as session, session.begin():
        session.add_all(
            Saved(rank=number % 4, name=f"Name {number}", body=b"x" * 1500) for number in range(rows)
        )

    def page() -> ResponseReturnValue:
        form = form_class()
        if form.validate_on_submit():
            with Session(engine) as session, session.begin():
                session.add(Saved(rank=9, name="new", body=repr(form.data).encode()))
            return "", 303
        return render_template_string(_PAGE, form=form)

    def listed() -> ResponseReturnValue:
        with Session(engine) as session:
            found = session.scalars(select(Saved).order_by(Saved.rank, Saved.id).limit(_ROWS)).all()
            return render_template_string(_LIST, rows=found)

    app.add_url_rule("/form", "page", page, methods=["GET", "POST"])
    app.add_url_rule("/list", "listed", listed)
    return app
