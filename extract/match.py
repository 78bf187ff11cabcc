"""Rules at work: patterns over the plain view of a text, the longest match first."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from extract.text import Span, plain, trim
from rules.schema import Rule, expand, named, rules


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that matched: where, and what its named groups hold (of the plain view)."""

    rule: Rule
    span: Span
    groups: dict[str, str | None]
    places: dict[str, Span]
    """Where the groups that matched stand in the view."""


View = Callable[[str], str]


def compile_pattern(pattern: str, view: View = plain) -> re.Pattern[str]:
    """A rule's pattern, ready for a view of the text: fragments written out, letters as the view has them."""
    return re.compile(_fold(expand(pattern), view))


@cache
def pattern(file: str, rule_id: str, view: View = plain) -> re.Pattern[str]:
    """The pattern of one rule of ``rules/FILE.toml``, for rules that are asked for one by one.

    It is compiled when first asked for. Raises ``KeyError`` where the file has no such rule.
    """
    return compile_pattern(named(file, rule_id).pattern, view)


@cache
def placed(file: str, where: str) -> tuple[tuple[Rule, re.Pattern[str]], ...]:
    """The rules of ``rules/FILE.toml`` for one place with their patterns, in the order of the file."""
    return tuple((rule, compile_pattern(rule.pattern)) for rule in rules(file) if rule.where == where)


def stands(file: str, where: str, view: str, start: int = 0, end: int = sys.maxsize) -> bool:
    """Whether a rule of one place matches at ``start`` of a view."""
    return any(pattern.match(view, start, end) for _, pattern in placed(file, where))


_ESCAPE = re.compile(r"(\\.|\(\?P<\w+>|\(\?P=\w+\))")
_CLOSED = re.compile(r"((?<!\\)\[(?:\\.|[^\]\\])*\]|\(\?<[=!][^()]*\))")
_BLANK = re.compile(r" (\?|(?![?*+{]))")


def _fold(pattern: str, view: View) -> str:
    """Letters folded as in the view, escapes and names of groups as they are.

    One blank stands for a run of them, since documents repeat blanks (bounded, so that a page of blanks
    costs nothing); not so in ``[]`` and ``(?<=)``.
    """
    folded = ""
    for outer, piece in enumerate(_CLOSED.split(pattern)):
        for inner, part in enumerate(_ESCAPE.split(piece)):
            if inner % 2 == 0:
                part = view(part)
                part = part if outer % 2 else _BLANK.sub(lambda m: " {0,9}" if m[1] else " {1,9}", part)
            folded += part
    return folded


def _places(m: re.Match[str]) -> dict[str, Span]:
    return {name: Span(*m.span(name)) for name, value in m.groupdict().items() if value is not None}


def _term(m: re.Match[str]) -> Span:
    for name, value in m.groupdict().items():
        if name.startswith("term") and value:
            return trim(m.string, Span(*m.span(name)))
    return trim(m.string, Span(*m.span()))


class RuleSet:
    """The rules of one file, compiled."""

    def __init__(self, name: str, entries: Iterable[Rule]) -> None:
        self.name = name
        self.rules = tuple(entries)
        self._compiled = [(rule, compile_pattern(rule.pattern)) for rule in self.rules]

    def all(self, view: str, span: Span, where: str = "") -> list[Hit]:
        """Every match of every rule within ``span`` of the view, overlaps included.

        A pattern that needs its neighbours to be sure marks what it is about with a group ``term``
        (``term2`` … in its further branches).
        """
        return [
            Hit(rule, _term(m), m.groupdict(), _places(m))
            for rule, pattern in self._compiled
            if rule.where in ("", where)
            for m in pattern.finditer(view, span.start, span.end)
            if m.end() > m.start()
        ]

    def find(self, view: str, span: Span, where: str = "") -> list[Hit]:
        """Matches that do not overlap, in order: the longest wins, then the rule that stands first."""
        taken: list[Hit] = []
        for hit in sorted(self.all(view, span, where), key=lambda h: h.span.start - h.span.end):
            if not any(hit.span.overlaps(other.span) for other in taken):
                taken.append(hit)
        return sorted(taken, key=lambda h: h.span)

    def first(self, view: str, span: Span | None = None) -> Hit | None:
        """The match that :meth:`find` would put first."""
        hits = self.find(view, span or Span(0, len(view)))
        return hits[0] if hits else None


@cache
def ruleset(name: str) -> RuleSet:
    """The compiled rules of ``rules/NAME.toml``."""
    return RuleSet(name, rules(name))


_MARKED = re.compile(r"\[\[(.*?)\]\]")


def unmark(example: str) -> tuple[str, list[Span]]:
    """An example without its ``[[ ]]``, and the spans that they marked."""
    text, spans, last = "", [], 0
    for m in _MARKED.finditer(example):
        text += example[last : m.start()]
        spans.append(Span(len(text), len(text) + len(m[1])))
        text += m[1]
        last = m.end()
    return text + example[last:], spans


def check(name: str, meaning: Callable[[Hit, str], str] | None = None, default: str = "") -> list[str]:
    """What is wrong with a rule file: examples that give something else, rejects that match.

    ``meaning`` says in the file's notation what a hit in a text comes to; where a rule's ``means`` is
    that already, a reject concerns the rules of the same meaning only. Rules that mean ``none`` take
    their words out of the reach of the others, so they may match a reject. ``default`` is the place
    in which examples stand whose rule names none.
    """
    found = ruleset(name)
    problems = []
    for rule in found.rules:
        for example in rule.examples:
            sentence, _, expected = example.partition(" => ")
            text, spans = unmark(sentence)
            hits = found.find(plain(text), Span(0, len(text)), rule.where or default)
            for span, means in zip(spans, expected.split(" | "), strict=False):
                hit = next((h for h in hits if h.span == span), None)
                if hit is None:
                    got = [text[h.span.start : h.span.end] for h in hits]
                    problems.append(f"{name}/{rule.id}: {example!r} gives {got}")
                elif hit.rule.id != rule.id:
                    problems.append(f"{name}/{rule.id}: {example!r} is read by {hit.rule.id}")
                elif (got_means := meaning(hit, text) if meaning else hit.rule.means) != means.strip():
                    problems.append(f"{name}/{rule.id}: {example!r} means {got_means!r}")
            if not spans:
                problems.append(f"{name}/{rule.id}: {example!r} marks nothing")
        for reject in rule.rejects:
            text, spans = unmark(reject)
            for hit in found.find(plain(text), Span(0, len(text)), rule.where or default):
                if hit.rule.means == "none" or (meaning is None and hit.rule.means != rule.means):
                    continue
                if not spans or any(hit.span.overlaps(span) for span in spans):
                    quote = text[hit.span.start : hit.span.end]
                    problems.append(f"{name}/{rule.id}: {reject!r} is read by {hit.rule.id}: {quote!r}")
    return problems
