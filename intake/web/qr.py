"""A link as a picture to scan: dark on white in every colour scheme, as SVG without a style attribute."""

import io

import segno

_SAFETY = "m"


def qr_svg(address: str, *, edge: int = 4) -> str:
    """Return the drawing of an address with a quiet edge, in modules; it takes the size of what holds it."""
    out = io.BytesIO()
    segno.make(address, error=_SAFETY, micro=False).save(
        out,
        kind="svg",
        border=edge,
        xmldecl=False,
        svgclass="qr",
        lineclass=None,
        omitsize=True,
        dark="#000",
        light="#fff",
    )
    return out.getvalue().decode()
