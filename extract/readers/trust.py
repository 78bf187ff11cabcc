"""Whether a page's text layer says what the page shows."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.encodings import is_syllable
from extract.readers.drawn import Drawn

_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKED = re.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", re.IGNORECASE)

_FEW = 25  # letters: fewer say nothing about a page
_SYLLABLES = 0.62  # of the words of any Vietnamese page are syllables of the language, abbreviations aside
_MARKS = 0.2  # of its words at least bear a mark; a foreign recogniser leaves them out
_COVERED = 0.5  # of the page: a picture this big may be the page itself


@dataclass(frozen=True)
class Evidence:
    """What was counted on a page; ``picture`` is the share of the page that the largest picture covers."""

    letters: int
    words: int
    syllables: float
    marked: float
    unmapped: float
    picture: float

    @property
    def trusted(self) -> bool:
        """Whether the letters can be taken for what the page shows."""
        covered = self.picture > _COVERED
        if self.letters < _FEW:
            return not covered
        if self.unmapped > 0.08:
            return False
        if self.words < 12:
            return not covered or self.letters > 200
        if self.syllables < _SYLLABLES:
            return False
        return not (covered and self.marked < _MARKS)


def weigh(drawn: Drawn) -> Evidence:
    """The evidence of a page. Words drawn by signature fields over a scan are not counted."""
    text = _content(drawn)
    letters = sum(not char.isspace() for char in text)
    words = [word for word in _WORD.findall(text) if not (word.isupper() and len(word) < 9)]
    area = drawn.width * drawn.height or 1.0
    picture = max(((b[2] - b[0]) * (b[3] - b[1]) / area for b in drawn.pictures), default=0.0)
    count = len(words) or 1
    return Evidence(
        letters, len(words), sum(map(is_syllable, words)) / count,
        sum(bool(_MARKED.search(word)) for word in words) / count,
        drawn.unmapped / (letters or 1), picture,
    )  # fmt: skip


def _content(drawn: Drawn) -> str:
    """Letters in the order drawn, with a blank wherever a word ends."""
    parts: list[str] = []
    last = None
    blank = False
    for glyph in sorted(drawn.glyphs, key=lambda g: (round(g.base), g.x0)):
        if glyph.char == " ":
            blank = True
            continue
        if last is not None:
            gap = (glyph.x0 - last.x1) / glyph.size
            if abs(glyph.base - last.base) > 2 or gap > 0.115 or (blank and gap > 0.08):
                parts.append(" ")
        parts.append(glyph.char)
        last, blank = glyph, False
    return "".join(parts)
