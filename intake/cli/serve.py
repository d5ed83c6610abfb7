"""Serving pages and doing the work that follows."""

import resource
import signal
import threading
from typing import Any

import click
import waitress  # type: ignore[import-untyped]  # has no types
from flask import Flask

from config import Config
from intake import create_app
from intake.cli.cautions import say_cautions
from intake.cli.opening import open_current, pass_config
from intake.database import Database
from intake.jobs import Loop, Worker
from intake.mailer import Mailer

_MOST_CONNECTIONS = 2000
_KEPT_FILES = 200


@click.command()
@click.option("--host", help="Where to listen; HOST unless given.")
@click.option("--port", type=int, help="Which port; PORT unless given.")
@click.option("--worker/--no-worker", default=True, help="Whether the worker runs inside.")
@pass_config
def serve(config: Config, host: str | None, port: int | None, *, worker: bool) -> None:
    """Serve the pages, with the worker inside."""
    say_cautions(config)
    open_current(config).dispose()
    app = create_app(config)
    background = _background(app.extensions["database"], config) if worker else ()
    for loop in background:
        threading.Thread(target=loop.run, name=type(loop).__name__, daemon=True).start()
    signal.signal(signal.SIGTERM, _leave)
    server = listen(app, host=host or config.host, port=port or config.port)
    click.echo(f"Serving on http://{host or config.host}:{port or config.port}")
    try:
        server.run()
    finally:
        for loop in background:
            loop.stop()


@click.command()
@pass_config
def work(config: Config) -> None:
    """Do the work that follows a commit, alone."""
    say_cautions(config)
    worker, *others = background = _background(open_current(config), config)
    for loop in others:
        threading.Thread(target=loop.run, name=type(loop).__name__, daemon=True).start()

    def stop(*_: object) -> None:
        for loop in background:
            loop.stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    worker.run()


def listen(app: Flask, *, host: str, port: int) -> Any:  # noqa: ANN401  waitress has no types
    """Return a server that listens and does not run yet; port 0 takes a free one.

    What proxies say of a request comes through: the application alone decides how many it believes.
    """
    return waitress.create_server(
        app,
        host=host,
        port=port,
        threads=8,
        connection_limit=_connection_limit(),
        asyncore_use_poll=True,
        clear_untrusted_proxy_headers=False,
        ident=None,
    )


def _background(database: Database, config: Config) -> tuple[Loop, ...]:
    """Return what runs beside the pages: the worker, and the mailer where there is a mail server."""
    worker = Worker(database, config)
    return (worker, Mailer(database, config.mail)) if config.mail.is_set_up else (worker,)


def _leave(*_: object) -> None:
    raise SystemExit(0)


def _connection_limit() -> int:
    """Leave some of the process's open files to the database and the logs."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return max(100, min(_MOST_CONNECTIONS, files - _KEPT_FILES))
