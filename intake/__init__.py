"""Clinic intake: what a patient reports before a visit, in order, for the people who read it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from config import Config


def create_app(config: "Config", *, staff_side: bool = True) -> "Flask":
    """Join the parts into an application; without its staff side it knows neither rules nor reviews."""
    from flask import Flask

    from intake.crypto import load_or_make
    from intake.database import Database
    from intake.extensions import csrf
    from intake.web.caching import init_caching
    from intake.web.errors import init_errors
    from intake.web.kiosk import init_kiosk
    from intake.web.locale import init_locale
    from intake.web.log import init_log
    from intake.web.patient.urls import patient
    from intake.web.reveal import reveal
    from intake.web.security import init_security
    from intake.web.words import init_words

    app = Flask(__name__)
    app.extensions["config"] = config
    app.extensions["database"] = Database(config.url, load_or_make(config.keys_file))
    init_log(app)
    init_security(app, config)
    init_caching(app)
    csrf.init_app(app)
    init_locale(app, config)
    init_words(app)
    init_errors(app)
    init_kiosk(app)
    app.register_blueprint(patient)
    app.add_url_rule("/reveal/<name>.css", view_func=reveal)
    if staff_side:
        _join_staff_side(app)
    return app


def _join_staff_side(app: "Flask") -> None:
    from intake.web.health import init_health
    from intake.web.staff.urls import init_staff

    init_health(app)
    init_staff(app, app.extensions["database"].keys)
