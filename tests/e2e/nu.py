"""What the Nu HTML checker finds wrong with a page, in a line each."""

import atexit
import json
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.e2e.serving import free_port

_JAR = Path(__file__).parents[2] / "requirements/npm/node_modules/vnu-jar/build/dist/vnu.jar"
_SECONDS_TO_START = 60


def errors(page: Page) -> Iterator[str]:
    """Name each thing on the page, as it stands now, that the HTML standard calls an error."""
    request = urllib.request.Request(  # noqa: S310  the loopback
        f"{_checker()}?out=json&level=error",
        data=page.content().encode(),
        headers={"Content-Type": "text/html; charset=utf-8"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310  the loopback
        found: list[dict[str, Any]] = json.load(answer)["messages"]
    yield from (f"nu: {one['message']}: {one.get('extract', '')}" for one in found if one["type"] == "error")


@cache
def _checker() -> str:
    """Start the checker once for each process of the tests; it ends with the process."""
    port = free_port()
    command = [
        *("java", "-Xmx256m", "-Dnu.validator.servlet.bind-address=127.0.0.1"),
        *("-cp", str(_JAR), "nu.validator.servlet.Main", str(port)),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    atexit.register(process.terminate)
    url = f"http://127.0.0.1:{port}/"
    end = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < end:
        assert process.poll() is None, "the checker stopped"
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.1)
        else:
            return url
    process.terminate()  # or the next page would start one more, on a machine that is slow already
    raise TimeoutError(f"no answer from {url}")
