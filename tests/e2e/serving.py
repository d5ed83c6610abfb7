"""The product as its users meet it: the `intake` command, in a folder of its own."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_COMMAND = str(Path(sys.executable).with_name("intake"))
_SECONDS_TO_START = 20
_SECONDS_TO_STOP = 10


@dataclass(frozen=True, slots=True)
class Server:
    """A running product: where it answers, and the folder that it keeps its data in."""

    url: str
    data: Path

    def command(self, *words: str, given: str = "") -> str:
        """Run another `intake` command on the same data, and return what it prints."""
        environment = _environment(self.data)
        command = [_COMMAND, *words]
        done = subprocess.run(
            command, env=environment, input=given, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@contextmanager
def serving(data: Path, port: int | None = None) -> Iterator[Server]:
    """Serve on a port of the loopback until the block ends, a free one where none is named.

    The log is `serve.log` beside the data.
    """
    port = port or free_port()
    server = Server(f"http://127.0.0.1:{port}", data)
    server.command("init")
    words = [_COMMAND, "serve", "--port", str(port)]
    with (data.parent / "serve.log").open("w") as log:
        process = subprocess.Popen(words, env=_environment(data), stdout=log, stderr=log)
        try:
            _wait_for(server.url + "/healthz", process)
            yield server
        finally:
            process.terminate()
            process.wait(_SECONDS_TO_STOP)


def _environment(data: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("INTAKE_")}
    return kept | {"INTAKE_DATA_DIR": str(data)}


def free_port() -> int:
    """Find a port of the loopback that nothing listens on."""
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return int(opened.getsockname()[1])


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < end:
        assert process.poll() is None, "the server stopped; see serve.log"
        try:
            urllib.request.urlopen(url, timeout=1).close()  # noqa: S310  the loopback
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(f"no answer from {url}")
