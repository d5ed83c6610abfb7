"""What every template may say without being told: the clinic, the language, the switch."""

from flask import Flask, current_app, request

from intake.web.data import settings
from intake.web.locale import language, languages, local_path
from intake.web.notice import telephone


def init_words(app: Flask) -> None:
    """Give templates their common words."""
    app.jinja_env.filters["telephone"] = telephone
    app.context_processor(_common)


def _common() -> dict[str, object]:
    return {
        "clinic": settings().clinic,
        "lang": language(),
        "languages": languages(),
        "here": _here(),
    }


def _here() -> str:
    """Return where to stay when the language changes: this page, or the one that its form stands on."""
    if request.method == "GET":
        return local_path(request.full_path.rstrip("?"))
    addresses = current_app.create_url_adapter(request)
    return request.path if addresses and addresses.test(method="GET") else "/"
