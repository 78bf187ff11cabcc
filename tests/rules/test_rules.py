"""Every example and reject of every rule file, and that a broken rule is told."""

import pytest

from extract import match
from extract.checks import check_all, rule_files
from extract.match import RuleSet, check, compile_pattern
from extract.text import Span, plain
from rules.schema import Rule, rules


def test_every_example_and_reject_holds() -> None:
    assert check_all() == []


def test_the_known_files_are_checked() -> None:
    assert {"deadlines", "targets"} <= set(rule_files())


def test_every_rule_has_a_gloss_and_an_example() -> None:
    for name in rule_files():
        for rule in rules(name):
            assert rule.gloss.strip()
            assert all("[[" in example for example in rule.examples), (name, rule.id)


def _set(*entries: Rule) -> RuleSet:
    return RuleSet("made", entries)


def _rule(**values: object) -> Rule:
    made = {"id": "one", "gloss": "Thử.", "pattern": "trước", "means": "m", "examples": ["[[trước]] => m"]}
    return Rule.model_validate({**made, **values})


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        (_rule(examples=["[[sau]] => m"]), "gives []"),
        (_rule(examples=["[[trước]] => other"]), "means 'm'"),
        (_rule(examples=["trước => m"]), "marks nothing"),
        (_rule(rejects=["ngày trước"]), "is read by one"),
    ],
)
def test_a_wrong_example_is_told(monkeypatch: pytest.MonkeyPatch, rule: Rule, problem: str) -> None:
    monkeypatch.setattr(match, "ruleset", lambda name: _set(rule))
    assert any(problem in line for line in check("made"))


def test_one_blank_of_a_pattern_stands_for_a_run() -> None:
    assert compile_pattern("đến năm ?x").fullmatch(plain("đến   năm  x"))
    assert compile_pattern("đến năm ?x").fullmatch(plain("đến\nnămx"))


def test_escapes_and_classes_keep_their_case() -> None:
    assert compile_pattern(r"[^\W\d]+ \D").fullmatch(plain("Quý x"))


def test_the_longest_match_wins_then_the_first_rule() -> None:
    long = _rule(id="long", pattern="trước ngày")
    again = _rule(id="again", pattern="trước ngày")
    found = _set(_rule(), long, again).find("trước ngày", Span(0, 10))
    assert [hit.rule.id for hit in found] == ["long"]


def test_a_rule_holds_only_in_its_place() -> None:
    made = _set(_rule(where="cell"))
    assert not made.find("trước", Span(0, 5), "prose")
    assert made.find("trước", Span(0, 5), "cell")


def test_the_term_is_the_span_and_has_no_blank_at_its_ends() -> None:
    made = _set(_rule(pattern=r"xong(?P<term> trước )"))
    (hit,) = made.find("xong trước nay", Span(0, 14))
    assert hit.span == Span(5, 10)
