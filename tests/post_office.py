"""A mail server for tests: it takes what it is given, or refuses it, over a real connection."""

import base64
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from config import MailServer


class PostOffice(socketserver.ThreadingTCPServer):
    """Keeps what arrived, for whom and who brought it; `answer` is what it says to a recipient."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.answer = "250 welcome"
        self.signed_in = ""
        self.came: list[tuple[list[str], EmailMessage]] = []

    @property
    def settings(self) -> MailServer:
        """How to reach it."""
        _, port, *_ = self.socket.getsockname()
        return MailServer(host="127.0.0.1", port=port, sender="forms@clinic.example", starttls=False)


class _Conversation(socketserver.StreamRequestHandler):
    server: PostOffice

    def handle(self) -> None:
        recipients: list[str] = []
        self.say("220 here")
        for raw in self.rfile:
            line = raw.decode().strip()
            match line.partition(" ")[0].upper():
                case "EHLO":
                    self.say("250-here")
                    self.say("250 AUTH PLAIN")
                case "AUTH":
                    self.server.signed_in = base64.b64decode(line.rpartition(" ")[2]).decode()
                    self.say("235 welcome")
                case "RCPT":
                    recipients.append(line.partition("<")[2].rpartition(">")[0])
                    self.say(self.server.answer)
                case "DATA":
                    self.say("354 go on")
                    self.server.came.append((recipients, self.message()))
                    self.say("250 taken")
                case "QUIT":
                    self.say("221 bye")
                    return
                case _:
                    self.say("250 fine")

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def message(self) -> EmailMessage:
        lines = iter(self.rfile.readline, b".\r\n")
        return message_from_bytes(b"".join(lines), policy=default)


@contextmanager
def open_post_office() -> Iterator[PostOffice]:
    """Run a mail server for a while."""
    with PostOffice() as office:
        threading.Thread(target=office.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield office
        finally:
            office.shutdown()
