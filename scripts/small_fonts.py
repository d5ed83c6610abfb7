"""Cuts the fonts of our PDFs down to the signs that names and answers need, and lists those signs.

`python scripts/small_fonts.py FROM TO`, by scripts/fonts.sh. Hints for coarse screens go; of Chinese,
Japanese and Korean stay the signs of the national standards that everyday text and names are written in. Of
the little pictures stay those that are no letters: digits in a picture's font would change how numbers look.
"""

import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from textwrap import fill

from fontTools import subset
from fontTools.ttLib import TTFont

WHOLE = (
    "truetype/noto/NotoSans-Regular.ttf",
    "truetype/noto/NotoSans-Bold.ttf",
    "truetype/noto/NotoSansArabic-Regular.ttf",
    "truetype/noto/NotoSansDevanagari-Regular.ttf",
    "truetype/noto/NotoSansHebrew-Regular.ttf",
)
PICTURES = "truetype/noto/NotoEmoji-Regular.ttf"
CJK = "opentype/noto/NotoSansCJK-Regular.ttc"
SIMPLIFIED_CHINESE = 2  # its place in the collection
STANDARDS = {  # two bytes a sign: the rows and cells that hold letters
    "gb2312": (range(0xB0, 0xF8), range(0xA1, 0xFF)),
    "big5": (range(0xA4, 0xC7), range(0x40, 0xFF)),
    "euc_jp": (range(0xB0, 0xD0), range(0xA1, 0xFF)),
    "euc_kr": (range(0xB0, 0xC9), range(0xA1, 0xFF)),
}
LINE = 100
PICTURE_SIGNS = {0x200D, *range(0x2190, 0xFE00), *range(0x1F000, 0x20000)}
MARKS_AND_KANA = (*range(0x3000, 0x3100), *range(0xFF00, 0xFFF0))


def main(source: Path, target: Path) -> None:
    """Write every font and the list of signs."""
    for name in WHOLE:
        cut(source / name, target / Path(name).name, range(0x20, 0x30000))
    cut(source / PICTURES, target / "NotoEmoji-Regular.ttf", PICTURE_SIGNS)
    cut(source / CJK, target / "NotoSansCJKsc-Regular.otf", everyday_signs(), number=SIMPLIFIED_CHINESE)
    listed = fill(" ".join(covered(target)), LINE, break_on_hyphens=False)
    (target / "signs.txt").write_text(listed + "\n", encoding="ascii")


def everyday_signs() -> set[int]:
    """Collect what the national standards hold."""
    signs = set(MARKS_AND_KANA)
    for standard, (rows, cells) in STANDARDS.items():
        for row in rows:
            for cell in cells:
                sign = bytes([row, cell]).decode(standard, errors="ignore")
                signs |= {ord(sign)} if len(sign) == 1 else set()
    return signs


def cut(source: Path, target: Path, signs: range | set[int], *, number: int = -1) -> None:
    """Write the part of a font that shows these signs."""
    options = subset.Options(hinting=False, glyph_names=False, notdef_outline=True, font_number=number)
    options.layout_features = ["*"] if number < 0 else ["ccmp", "locl"]
    options.drop_tables += ["DSIG", "VORG", "vhea", "vmtx"]
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=signs)
    subsetter.subset(font)
    subset.save_font(font, str(target), options)


def covered(folder: Path) -> Iterator[str]:
    """List the ranges of signs that the fonts have, in hexadecimal."""
    fonts = (TTFont(path) for path in sorted(folder.glob("*.?tf")) if "Bold" not in path.name)
    signs = sorted(set().union(*(font.getBestCmap() for font in fonts)))
    start = signs[0]
    for sign, following in pairwise([*signs, -1]):
        if following != sign + 1:
            yield f"{start:x}-{sign:x}" if start < sign else f"{sign:x}"
            start = following


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
