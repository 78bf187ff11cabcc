"""Rules that modules ask for by their id: each exists, and each is asked for."""

import ast
from collections.abc import Iterator
from importlib.resources import files

import pytest

from extract.match import pattern
from extract.text import bare, plain
from rules.schema import named, rules

_SETS = {"kind"}  # places whose rules are tried one after the other


def _asked() -> Iterator[tuple[str, str]]:
    """Every (file, id) that a module of extract asks for through its ``partial(pattern, file)``."""
    for entry in files("extract").iterdir():
        if not entry.name.endswith(".py"):
            continue
        tree = ast.parse(entry.read_text(encoding="utf-8"))
        sources = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                match node.targets[0], node.value.func, node.value.args:
                    case ast.Name(id=name), ast.Name(id="partial"), [
                        ast.Name(id="pattern"),
                        ast.Constant(value=file),
                    ]:
                        sources[name] = str(file)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                match node.func, node.args:
                    case ast.Name(id=name), [ast.Constant(value=rule_id)] if name in sources:
                        yield sources[name], str(rule_id)


def test_every_rule_that_is_asked_for_exists() -> None:
    for file, rule_id in _asked():
        assert named(file, rule_id).pattern


@pytest.mark.parametrize("file", sorted({file for file, _ in _asked()}))
def test_every_rule_is_asked_for_in_a_place_of_its_own(file: str) -> None:
    asked = {rule_id for name, rule_id in _asked() if name == file}
    single = [rule for rule in rules(file) if rule.where and rule.where not in _SETS]
    assert {rule.id for rule in single} == asked
    assert len({rule.where for rule in single}) == len(single)


def test_an_unknown_id_is_told() -> None:
    with pytest.raises(KeyError, match="sentences/none"):
        named("sentences", "none")


def test_a_rule_is_compiled_for_the_view_it_is_asked_for() -> None:
    assert pattern("sentences", "order.addressed").match(plain("Đề nghị các xã"))
    assert pattern("sentences", "order.addressed", bare).match(bare("Đề nghị các xã"))
