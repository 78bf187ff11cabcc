"""A document's text with its words: Vietnamese writes syllables apart, but "đào tạo" is one word.

underthesea segments and tags; spaCy's matcher finds the entries of the word lists over its words.
Without segmentation every syllable counts as a word (that is how its worth is measured).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract import lexicon
from extract.document import Document
from extract.text import Span, collapse, plain

_SYLLABLE = re.compile(r"\S+")
_BLANKS = re.compile(r"\s+")
WHOLE = ("verbs", "adverbs", "unit_ends")  # lists whose entries must not begin or end inside a longer word


@cache
def _matcher() -> tuple[Vocab, PhraseMatcher]:
    """spaCy's matcher of the word lists, over words compared by their plain form.

    An entry is given in every way its syllables may be joined to words, since the segmentation of
    a sentence may join them or not.
    """
    vocab = Vocab()
    matcher = PhraseMatcher(vocab, attr="NORM")
    for name in WHOLE:
        patterns = [_doc(vocab, list(parts)) for entry in lexicon.entries(name) for parts in _joins(entry)]
        matcher.add(name, patterns)
    return vocab, matcher


def _joins(entry: str) -> Iterator[tuple[str, ...]]:
    """The ways to join neighbouring syllables of an entry to words ("a b" and "a", "b")."""
    syllables = entry.replace(",", " ,").split(" ")
    for cuts in product((True, False), repeat=len(syllables) - 1):
        words = [syllables[0]]
        for syllable, cut in zip(syllables[1:], cuts, strict=True):
            if cut:
                words.append(syllable)
            else:
                words[-1] += " " + syllable
        yield tuple(words)


def _doc(vocab: Vocab, words: list[str]) -> Doc:
    doc = Doc(vocab, words=words)
    for token in doc:
        token.norm_ = plain(token.text)
    return doc


class Reading:
    """A text, its plain view, and where its words begin."""

    document: Document

    def __init__(self, text: str, blocks: list[Span] | None = None, words: bool = True) -> None:
        self.text = text
        self.view = plain(text)
        self._blocks = blocks if blocks is not None else [Span(0, len(text))]
        self._starts = [span.start for span in self._blocks]
        self._words = words
        self._segments: dict[int, _Segment] = {}
        self._tags: dict[int, dict[int, str]] = {}

    @classmethod
    def of(cls, document: Document, words: bool = True) -> Reading:
        """The words of a document, segmented block by block when first asked for."""
        reading = cls(document.text, [block.span for block in document.blocks], words)
        reading.document = document
        return reading

    def read(self, span: Span) -> str:
        """The words of a span as a value: white space collapsed."""
        return collapse(self.text[span.start : span.end])

    def at(self, name: str, start: int, end: int) -> int:
        """Length of the longest entry of a word list at ``start``; verbs and the like only as whole words."""
        if not self._words or name not in WHOLE:
            return lexicon.at(name, self.view, start, end)
        length = self._segment(start).found[name].get(start, 0)
        if length:
            return length if start + length <= end else 0
        if self.begins_word(start) and (length := lexicon.at(name, self.view, start, end)):
            # a verb that begins an unknown longer word counts where that word is used as a verb
            return length if self.tag(start).startswith("V") else 0
        return 0

    def begins_word(self, position: int) -> bool:
        """Whether a word begins at a position, rather than the second syllable of one."""
        return not self._words or position not in self._segment(position).inner

    def tag(self, position: int) -> str:
        """The part of speech of the word that begins at a position (VLSP tags: V verb); ``""`` for none."""
        if not self._words:
            return ""
        index = self._index(position)
        if index not in self._tags:
            span = self._blocks[index]
            self._tags[index] = {
                span.start + s.start: tag for s, tag in tagged(self.text[span.start : span.end])
            }
        return self._tags[index].get(position, "")

    def _index(self, position: int) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def _segment(self, position: int) -> _Segment:
        index = self._index(position)
        if index not in self._segments:
            span = self._blocks[index]
            self._segments[index] = _segmented(self.text[span.start : span.end], span.start)
        return self._segments[index]


@dataclass(frozen=True, slots=True)
class _Segment:
    """The words of a block: syllables that stand inside them, and entries of the lists with their lengths."""

    inner: frozenset[int]
    found: dict[str, dict[int, int]]


def _segmented(text: str, at: int) -> _Segment:
    words = segment(text)
    inner = set()
    for word in words:
        for m in list(_SYLLABLE.finditer(text, word.start, word.end))[1:]:
            inner.add(at + m.start())
    vocab, matcher = _matcher()
    doc = _doc(vocab, [_BLANKS.sub(" ", text[w.start : w.end]) for w in words])
    found: dict[str, dict[int, int]] = {name: {} for name in WHOLE}
    for key, first, last in matcher(doc):
        start = at + words[first].start
        length = at + words[last - 1].end - start
        lengths = found[vocab.strings[key]]
        lengths[start] = max(length, lengths.get(start, 0))
    return _Segment(frozenset(inner), found)


def segment(text: str) -> list[Span]:
    """The words of a text, as underthesea parts them, as spans of the text.

    underthesea rewrites what it parts ("Uỷ" becomes "Ủy") and collapses blanks, so its words are
    laid over the text by counting letters. Words that it glues over a change of case ("giao Phòng")
    are parted again.
    """
    from underthesea import word_tokenize

    words = _lay(text, word_tokenize(text))
    if words is None:
        return [Span(*m.span()) for m in _SYLLABLE.finditer(text)]
    return [part for word in words for part in _part(text, word)]


def tagged(text: str) -> list[tuple[Span, str]]:
    """The words of a text with underthesea's tags; nothing where they cannot be laid over it."""
    from underthesea import pos_tag

    pairs = pos_tag(text)
    words = _lay(text, [word for word, _ in pairs])
    return [(word, tag) for word, (_, tag) in zip(words, pairs, strict=True)] if words else []


def _lay(text: str, words: list[str]) -> list[Span] | None:
    """Words laid over the text they were cut from; ``None`` where their letters do not count up to it."""
    letters = [index for index, char in enumerate(text) if not char.isspace()]
    spans: list[Span] = []
    used = 0
    for word in words:
        count = sum(not char.isspace() for char in word)
        if not count or used + count > len(letters):
            return None
        spans.append(Span(letters[used], letters[used + count - 1] + 1))
        used += count
    return spans if used == len(letters) else None


def _part(text: str, word: Span) -> list[Span]:
    """A word in one piece, or cut before a capital that follows small letters."""
    syllables = [
        Span(word.start + m.start(), word.start + m.end())
        for m in _SYLLABLE.finditer(text[word.start : word.end])
    ]
    if len(syllables) < 2 or text[word.start].isupper():
        return [word]
    for index, syllable in enumerate(syllables[1:], 1):
        if text[syllable.start].isupper():
            return [Span(word.start, syllables[index - 1].end), Span(syllable.start, word.end)]
    return [word]
