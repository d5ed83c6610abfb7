"""Smaller pictures: few colours, chosen in the browser that took them, written as a plain PNG."""

import base64
import struct
import zlib

from playwright.sync_api import Page

_NEAR = 300  # squared distance below which two colours look alike, so that rare ones get a place too
_CHOOSE = """
async ([picture, most, near]) => {
  const bytes = Uint8Array.from(atob(picture), c => c.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  context.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const parts = pixel => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  const far = (a, b) => parts(a).reduce((sum, part, i) => sum + (part - parts(b)[i]) ** 2, 0);
  const kept = [];
  const isNew = pixel => kept.length < most / 2 || kept.every(one => far(one, pixel) > near);
  for (const [pixel] of [...counts].sort((a, b) => b[1] - a[1]))
    if (kept.length < most && isNew(pixel)) kept.push(pixel);
  const nearest = pixel =>
    kept.reduce((best, one, i) => far(pixel, one) < far(pixel, kept[best]) ? i : best, 0);
  const place = new Map(kept.map((pixel, i) => [pixel, i]));
  for (const pixel of counts.keys()) if (!place.has(pixel)) place.set(pixel, nearest(pixel));
  const indexes = Uint8Array.from(pixels, pixel => place.get(pixel));
  let text = "";
  for (let at = 0; at < indexes.length; at += 32768)
    text += String.fromCharCode(...indexes.subarray(at, at + 32768));
  return [bitmap.width, bitmap.height, kept.flatMap(parts), btoa(text)];
}
"""


def smaller(browser_page: Page, picture: bytes, *, colours: int) -> bytes:
    """Return a picture in its most frequent colours that differ; the rest become the nearest of them."""
    given = [base64.b64encode(picture).decode(), colours, _NEAR]
    width, height, palette, indexes = browser_page.evaluate(_CHOOSE, given)
    return _png(width, height, bytes(palette), base64.b64decode(indexes))


def _png(width: int, height: int, colours: bytes, indexes: bytes) -> bytes:
    rows = b"".join(b"\0" + indexes[at : at + width] for at in range(0, width * height, width))
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            _chunk(b"PLTE", colours),
            _chunk(b"IDAT", zlib.compress(rows, 9)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
