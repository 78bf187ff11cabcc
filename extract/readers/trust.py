"""Whether a page's text layer says what the page shows."""

from __future__ import annotations

import re
from collections import Counter
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
    words = Counter(word for word in _WORD.findall(text) if not (word.isupper() and len(word) < 9))
    area = drawn.width * drawn.height or 1.0
    picture = max(((b[2] - b[0]) * (b[3] - b[1]) / area for b in drawn.pictures), default=0.0)
    count = words.total() or 1
    return Evidence(
        letters, words.total(), sum(n for word, n in words.items() if is_syllable(word)) / count,
        sum(n for word, n in words.items() if _MARKED.search(word)) / count,
        drawn.unmapped / (letters or 1), picture,
    )  # fmt: skip


def _content(drawn: Drawn) -> str:
    """Letters in the order drawn, with a blank wherever a word ends."""
    parts: list[str] = []
    end = line = 0.0
    blank = False
    for x0, x1, base, size, char, *_ in sorted(drawn.glyphs, key=lambda g: round(g[2]) * 10_000 + g[0]):
        if char == " ":
            blank = True
            continue
        gap = (x0 - end) / size
        if gap > 0.115 or (blank and gap > 0.08) or abs(base - line) > 2:
            parts.append(" ")
        parts.append(char)
        end, line, blank = x1, base, False
    return "".join(parts)
