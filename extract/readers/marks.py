"""Tone and vowel marks that recognition lost, put back where the neighbouring words ask for them.

On pages of poor print Tesseract reads "kiêm tra" for "kiểm tra" and is sure of it: the letters are
right, a mark is gone. A line is read as the most likely row of syllables with the same bare letters
(a noisy channel, decoded by Viterbi's algorithm): how often two syllables stand beside each other in
administrative papers (``rules/syllables.tsv.gz``) or make a word of the dictionary that underthesea
ships weighs against the trust in what was recognised.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import log

from extract.text import bare, nfc, plain

_LETTERS = re.compile(r"[^\W\d_]+")
_TRUST = log(20000.0)  # how much likelier the recognised mark is than any other, before its neighbours speak
_NAME = log(1e6)  # … in a name, which no count of common words knows
_SMOOTH = 0.05  # count given to a pair that was never seen
_DICTIONARY = 1.0  # count given to a pair of the dictionary


@dataclass(frozen=True)
class _Language:
    """Counts of syllables and pairs of them, and the syllables by their bare letters."""

    single: Counter[str]
    pair: dict[tuple[str, str], float]
    variants: dict[str, tuple[str, ...]]

    def weight(self, first: str, second: str) -> float:
        """The logarithm of how likely the second follows the first."""
        seen = self.pair.get((first, second), 0.0) + _SMOOTH * (self.single[second] + 0.1) / 2000
        return log(seen + 1e-6) - log(self.single[first] + 20.0)


@cache
def _language() -> _Language:
    pair: dict[tuple[str, str], float] = {}
    single: Counter[str] = Counter()
    lines = gzip.decompress(files("rules").joinpath("syllables.tsv.gz").read_bytes()).decode().splitlines()
    for line in lines:
        first, second, count = line.split(" ")
        pair[first, second] = float(count)
        single[second] += int(count)
    for entry in (
        files("underthesea").joinpath("corpus/data/Viet74K.txt").read_text(encoding="utf-8").splitlines()
    ):
        syllables = plain(entry).split()
        for two in pairwise(syllables):
            pair[two] = pair.get(two, 0.0) + _DICTIONARY / (len(syllables) - 1)
            single.setdefault(two[0], 0)
            single.setdefault(two[1], 0)
    variants: dict[str, list[str]] = {}
    for syllable in single:
        variants.setdefault(bare(syllable), []).append(syllable)
    return _Language(single, pair, {letters: tuple(found) for letters, found in variants.items()})


def restore(words: Sequence[str]) -> list[str]:
    """The words of a line with lost marks put back; letters, case and punctuation stay.

    >>> restore("Phòng Nội vụ kiêm tra, thâm định hồ sơ".split())[3:5]
    ['kiểm', 'tra,']
    """
    found = list(words)
    start = 0
    for index, word in enumerate(words):
        if not _core(word):
            _decode(found, start, index)
            start = index + 1
        elif not word[-1].isalpha():
            _decode(found, start, index + 1)
            start = index + 1
    _decode(found, start, len(words))
    return found


def _decode(words: list[str], start: int, end: int) -> None:
    """Put the likeliest marks on a run of words that no punctuation parts, in place."""
    if end - start < 2:
        return
    language = _language()
    cores = [_core(word) for word in words[start:end]]
    columns = [
        _candidates(language, plain(core), _NAME if name else _TRUST)
        for core, name in zip(cores, _names(cores), strict=True)
    ]
    scores = {word: trust + language.weight("", word) for word, trust in columns[0]}
    back: list[dict[str, str]] = []
    for column in columns[1:]:
        step: dict[str, float] = {}
        origin: dict[str, str] = {}
        for word, trust in column:
            before = max(scores, key=lambda earlier: scores[earlier] + language.weight(earlier, word))
            step[word] = scores[before] + language.weight(before, word) + trust
            origin[word] = before
        scores = step
        back.append(origin)
    word = max(scores, key=lambda last: scores[last] + language.weight(last, ""))
    chosen = [word]
    for origin in reversed(back):
        word = origin[word]
        chosen.append(word)
    for index, (core, choice) in enumerate(zip(cores, reversed(chosen), strict=True), start):
        if choice != plain(core):
            words[index] = words[index].replace(core, _cased(choice, core), 1)


def _names(cores: Sequence[str]) -> list[bool]:
    """Which words are written as names are: a capital within the line, or before another capital."""
    capital = [core[:1].isupper() and not (len(core) > 1 and core.isupper()) for core in cores]
    return [c and (i > 0 or capital[i + 1 : i + 2] == [True]) for i, c in enumerate(capital)]


def _candidates(language: _Language, recognised: str, trust: float) -> list[tuple[str, float]]:
    """What a syllable may have been, with the trust in each."""
    known = language.variants.get(bare(recognised), ())
    found = [(recognised, trust)]
    found += [(other, 0.0) for other in known if other != recognised]
    return found


def _core(word: str) -> str:
    """The letters of a word; ``""`` where digits or several runs of letters stand in it."""
    runs = _LETTERS.findall(word)
    return runs[0] if len(runs) == 1 and not any(c.isdigit() for c in word) else ""


# The plain view moves the tone mark of "oa", "oe", "uy" to the first vowel; before a final letter it
# stands on the second.
_CLOSED = re.compile(r"(?:([òóỏõọ])([ae])|([ùúủũụ])(y))(?=[^\W\d_])")


def _spelled(syllable: str) -> str:
    def back(m: re.Match[str]) -> str:
        marked, follow = (m[1], m[2]) if m[1] else (m[3], m[4])
        parts = unicodedata.normalize("NFD", marked)
        return parts[0] + nfc(follow + parts[1:])

    return _CLOSED.sub(back, syllable)


def _cased(word: str, model: str) -> str:
    word = _spelled(word)
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[0].upper() + word[1:] if model[0].isupper() else word
