"""Leaks to plant: ways in which a patient's page could tell what the rules found, if somebody let it."""

from collections.abc import Callable

from flask import Flask, Response
from sqlalchemy import select

LEAKS = {
    "a word": ("patient.done", "GET /form/done: body"),
    "a header": ("patient.done", "GET /form/done: headers"),
    "a cookie": ("patient.done", "GET /form/done: cookies"),
    "a statement": ("patient.done", "GET /form/done: statements"),
    "an attribute": ("patient.begin_change", "POST /form/change: cookies"),
    "a word behind the code": ("patient.come_back", "POST /resume: body"),
    "a word inside a PDF": ("patient.copy_file", "GET /form/copy.pdf: body"),
}
"""What may leak: where it is planted, and how it is found."""


def plant(app: Flask, leak: str, *, tells: Callable[[], bool]) -> None:
    """Let a page say, in one way or another, whether the rules found something; `tells` says whether."""
    endpoint, _ = LEAKS[leak]
    view = app.view_functions[endpoint]

    def leaky(**arguments: object) -> Response:
        response = app.make_response(app.ensure_sync(view)(**arguments))
        if tells():
            _tell(app, response, leak)
        return response

    app.view_functions[endpoint] = leaky


def _tell(app: Flask, response: Response, leak: str) -> None:
    match leak:
        case "a header":
            response.headers["ETag"] = '"1"'
        case "a cookie":
            response.set_cookie("c", "1")
        case "an attribute":
            response.headers["Set-Cookie"] = response.headers["Set-Cookie"].replace("Lax", "Strict")
        case "a statement":
            with app.extensions["database"].reading() as session:
                session.execute(select(1))
        case "a word inside a PDF":
            response.data = response.get_data().replace(b"/Creator", b"/Creat0r")
        case _:
            response.data = response.get_data() + b"<!-- -->"
