"""Rules that modules ask for by their id or their place: each exists, and each is asked for."""

import ast
from collections.abc import Iterator
from importlib.resources import files

import pytest

from extract.match import pattern, placed, stands
from extract.text import bare, plain
from rules.schema import named, rules


def _calls() -> Iterator[tuple[dict[str, str], ast.Call]]:
    """Every call in a module of extract, with the files behind its ``name = partial(pattern, file)``."""
    for entry in files("extract").iterdir():
        if not entry.name.endswith(".py"):
            continue
        tree = ast.parse(entry.read_text(encoding="utf-8"))
        sources = {}
        for node in ast.walk(tree):
            match node:
                case ast.Assign(
                    targets=[ast.Name(id=name)],
                    value=ast.Call(
                        func=ast.Name(id="partial"), args=[ast.Name(id="pattern"), ast.Constant(value=file)]
                    ),
                ):
                    sources[name] = str(file)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield sources, node


def _asked() -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """The (file, id) and the (file, place) that are asked for."""
    ids, places = set(), set()
    for sources, call in _calls():
        match call.func, call.args:
            case ast.Name(id=name), [ast.Constant(value=rule_id)] if name in sources:
                ids.add((sources[name], str(rule_id)))
            case ast.Name(id="stands" | "placed"), [ast.Constant(value=file), ast.Constant(value=where), *_]:
                places.add((str(file), str(where)))
    return ids, places


IDS, PLACES = _asked()


def test_every_rule_and_place_that_is_asked_for_exists() -> None:
    assert all(named(file, rule_id).pattern for file, rule_id in IDS)
    assert all(placed(file, where) for file, where in PLACES)


@pytest.mark.parametrize("file", sorted({file for file, _ in IDS}))
def test_every_rule_is_asked_for_and_alone_in_its_place(file: str) -> None:
    single = [rule for rule in rules(file) if rule.where and (file, rule.where) not in PLACES]
    assert {(file, rule.id) for rule in single} == {asked for asked in IDS if asked[0] == file}
    assert len({rule.where for rule in single}) == len(single)


def test_an_unknown_id_is_told() -> None:
    with pytest.raises(KeyError, match="sentences/none"):
        named("sentences", "none")


def test_a_rule_is_compiled_for_the_view_it_is_asked_for() -> None:
    assert pattern("sentences", "order.addressed").match(plain("Đề nghị các xã"))
    assert pattern("sentences", "order.addressed", bare).match(bare("Đề nghị các xã"))


def test_one_rule_of_a_place_is_enough() -> None:
    view = plain("Các xã, định kỳ báo cáo")
    assert stands("sentences", "behind a unit", view, 6)
    assert not stands("sentences", "behind a unit", view)
