"""Every page that a test receives is read as a browser reads it, and must be right."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
from flask.testing import FlaskClient
from html5lib.html5parser import ParseError
from werkzeug.test import TestResponse

_POINTING = (
    "aria-controls",
    "aria-describedby",
    "aria-errormessage",
    "aria-labelledby",
    "for",
    "form",
    "list",
)
_HANDLER = re.compile(r"on[a-z]+$")


class PageError(AssertionError):
    """A page is not what HTML, or our policy, allows; the message says where."""


def parse(text: str) -> Element:
    """Read a whole page; raises PageError for anything that a browser would have to forgive."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    try:
        root: Element = parser.parse(text)
    except ParseError as error:
        (line, column), code, details = parser.errors[-1]
        raise PageError(f"line {line}, column {column}: {code} {details}") from error
    problems = [*_doubled_ids(root), *_dangling(root), *_inline(root)]
    if problems:
        raise PageError("; ".join(problems))
    return root


def fields(form: Element) -> dict[str, list[str]]:
    """Give what a browser would send for this form, untouched, without its buttons."""
    sent: dict[str, list[str]] = {}
    for element in form.iter():
        name = element.get("name")
        if name and element.get("disabled") is None:
            for value in _values(element):
                sent.setdefault(name, []).append(value)
    return sent


class CheckedClient(FlaskClient):
    """A client that reads every HTML answer strictly, unless it asked for it compressed."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:  # noqa: ANN401  the base's signature
        """Send a request; raises PageError when the answer is a page that is not right."""
        response = super().open(*args, **kwargs)
        if response.mimetype == "text/html" and not response.content_encoding and response.data:
            parse(response.text)
        return response


def _values(element: Element) -> Iterator[str]:
    match element.tag:
        case "textarea":
            yield (element.text or "").removeprefix("\n")
        case "select":
            yield from (
                option.get("value", "") for option in element.iter("option") if "selected" in option.attrib
            )
        case "input" if element.get("type") in {"checkbox", "radio"}:
            if "checked" in element.attrib:
                yield element.get("value", "on")
        case "input" if element.get("type") not in {"button", "image", "reset", "submit"}:
            yield element.get("value", "")
        case _:
            pass


def _doubled_ids(root: Element) -> Iterator[str]:
    counts = Counter(element.get("id") for element in root.iter() if element.get("id"))
    yield from (f"id {name!r} is there {count} times" for name, count in counts.items() if count > 1)


def _dangling(root: Element) -> Iterator[str]:
    known = {element.get("id") for element in root.iter()}
    for element in root.iter():
        for attribute, name in _references(element):
            if name not in known:
                yield f"{element.tag} {attribute}={name!r} points nowhere"


def _references(element: Element) -> Iterator[tuple[str, str]]:
    for attribute in _POINTING:
        yield from ((attribute, name) for name in (element.get(attribute) or "").split())
    target = element.get("href") or ""
    if target.startswith("#") and target != "#":
        yield "href", target[1:]


def _inline(root: Element) -> Iterator[str]:
    for element in root.iter():
        yield from (
            f"{element.tag} has {name}" for name in element.attrib if name == "style" or _HANDLER.match(name)
        )
        if element.tag == "style" or (element.tag == "script" and not element.get("src")):
            yield f"an inline {element.tag}"
