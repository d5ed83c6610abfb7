"""What every response says to the browser, and how much a request may carry."""

from flask import Flask, Response, request
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.middleware.proxy_fix import ProxyFix

from config import Config

_ROOM_FOR_HEADERS_OF_PARTS = 64 * 1024
_MAX_PARTS = 2000
_FORM = "application/x-www-form-urlencoded"
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}


def init_security(app: Flask, config: Config) -> None:
    """Set limits, cookies and headers."""
    app.config.update(
        SECRET_KEY=app.extensions["database"].keys.secret_key,
        SESSION_COOKIE_NAME="__Host-a" if config.is_production else "a",
        SESSION_COOKIE_SECURE=config.is_production,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        MAX_CONTENT_LENGTH=config.body_limit,
        MAX_FORM_MEMORY_SIZE=config.body_limit + _ROOM_FOR_HEADERS_OF_PARTS,
        MAX_FORM_PARTS=_MAX_PARTS,
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=False,  # the token says it; some browsers never send where they come from
        SEND_FILE_MAX_AGE_DEFAULT=3600,
    )
    if config.trusted_proxies:
        count = config.trusted_proxies
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]  # Flask's documented way
            app.wsgi_app, x_for=count, x_proto=count, x_host=count
        )
    app.url_map.strict_slashes = app.url_map.merge_slashes = False  # its own redirects would follow Host
    app.before_request(_refuse_many_fields)
    app.after_request(_protect)


def _refuse_many_fields() -> None:
    """Refuse a form of thousands of fields before anybody takes it apart."""
    if request.mimetype == _FORM and request.get_data().count(b"&") > _MAX_PARTS:
        raise RequestEntityTooLarge


def _protect(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    if request.is_secure:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    return response
