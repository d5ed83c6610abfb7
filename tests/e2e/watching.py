"""What a browser complains of while a test uses it."""

from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Dialog, Request

_EXPECTED = "Failed to load resource"  # Chromium's word for an answer of 4xx, which tests ask for


@dataclass
class Complaints:
    """Script errors, policy violations, dialogs and requests to anybody but the product."""

    home: str
    heard: list[str] = field(default_factory=list)

    def listen(self, context: BrowserContext) -> None:
        """Hear of everything that happens in a context's pages."""
        context.on("weberror", lambda error: self.heard.append(error.error.message))
        context.on("console", self._console)
        context.on("request", self._request)
        context.on("dialog", self._dialog)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and not message.text.startswith(_EXPECTED):
            self.heard.append(message.text)

    def _request(self, request: Request) -> None:
        if not request.url.startswith(f"{self.home}/"):
            self.heard.append(request.url)

    def _dialog(self, dialog: Dialog) -> None:
        self.heard.append(f"dialog: {dialog.message}")
        dialog.dismiss()
