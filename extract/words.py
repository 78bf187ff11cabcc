"""A document's text with its words: Vietnamese writes syllables apart, so "đào tạo" must be found to be one word.

underthesea segments, spaCy's ``Doc`` holds the words over the one text. Without segmentation every
syllable counts as a word (that is how its worth is measured).
"""

from __future__ import annotations

import re
from bisect import bisect_right

from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract import lexicon
from extract.document import Document
from extract.text import Span, collapse, plain

_SYLLABLE = re.compile(r"\S+")
# Lists of words that must not begin or end inside a longer word of the text.
_WHOLE = frozenset({"verbs", "adverbs", "unit_ends"})


class Reading:
    """A text, its plain view, and where its words begin."""

    document: Document

    def __init__(self, text: str, blocks: list[Span] | None = None, words: bool = True) -> None:
        self.text = text
        self.view = plain(text)
        self._blocks = blocks if blocks is not None else [Span(0, len(text))]
        self._starts = [span.start for span in self._blocks]
        self._words = words
        self._vocab = Vocab()
        self._docs: dict[int, tuple[Doc, frozenset[int]]] = {}
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
        length = lexicon.at(name, self.view, start, end)
        if length and self._words and name in _WHOLE and not self.whole(start, start + length):
            # a verb that begins an unknown longer word counts where that word is used as a verb
            return length if self.begins_word(start) and self.tag(start).startswith("V") else 0
        return length

    def whole(self, start: int, end: int) -> bool:
        """Whether an interval begins and ends at words of the text."""
        inner = self._inner(start)
        follow = end
        while follow < len(self.text) and self.text[follow] == " ":
            follow += 1
        return start not in inner and follow not in inner

    def begins_word(self, position: int) -> bool:
        """Whether a word begins at a position, rather than the second syllable of one."""
        return not self._words or position not in self._inner(position)

    def doc(self, position: int) -> tuple[Doc, int]:
        """The spaCy document of the block at a position, and where it begins in the text."""
        index = self._index(position)
        return self._segmented(index)[0], self._blocks[index].start

    def tag(self, position: int) -> str:
        """The part of speech (VLSP tag: V verb, N noun, E preposition …) of the word that begins at a position; ``""`` for none."""
        if not self._words:
            return ""
        index = self._index(position)
        if index not in self._tags:
            span = self._blocks[index]
            self._tags[index] = {span.start + s.start: tag for s, tag in tagged(self.text[span.start : span.end])}
        return self._tags[index].get(position, "")

    def _index(self, position: int) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def _inner(self, position: int) -> frozenset[int]:
        if not self._blocks:
            return frozenset()
        return self._segmented(self._index(position))[1]

    def _segmented(self, index: int) -> tuple[Doc, frozenset[int]]:
        if index not in self._docs:
            span = self._blocks[index]
            words = segment(self.text[span.start : span.end])
            inner = set()
            for word in words:
                piece = self.text[span.start + word.start : span.start + word.end]
                for m in list(_SYLLABLE.finditer(piece))[1:]:
                    inner.add(span.start + word.start + m.start())
            self._docs[index] = (self._doc(span, words), frozenset(inner))
        return self._docs[index]

    def _doc(self, span: Span, words: list[Span]) -> Doc:
        text = self.text[span.start : span.end]
        spaces = [w.end < len(text) and text[w.end] == " " for w in words]
        return Doc(self._vocab, words=[text[w.start : w.end] for w in words], spaces=spaces)


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
    """The words of a text with underthesea's part-of-speech tags; nothing where they cannot be laid over it."""
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
    syllables = [Span(word.start + m.start(), word.start + m.end()) for m in _SYLLABLE.finditer(text[word.start : word.end])]
    if len(syllables) < 2 or text[word.start].isupper():
        return [word]
    for index, syllable in enumerate(syllables[1:], 1):
        if text[syllable.start].isupper():
            return [Span(word.start, syllables[index - 1].end), Span(syllable.start, word.end)]
    return [word]
