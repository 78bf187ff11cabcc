"""The commands as a person calls them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import click
import pytest

import extract
from extract.document import Block, Builder, Document, Source
from extract.errors import Damaged, Missing
from extract.model import Plan
from extract.text import Span
from outputs import scoring
from outputs.cli import boctach, main
from tests.outputs.plans import plan

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command, gives exit code, standard output and standard error."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as exit_:
            main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return int(exit_.value.code or 0), out, err

    return run


def fake_read(path: str | Path) -> Document:
    path = Path(path)
    if not path.exists():
        raise Missing(path.name)
    words = path.read_text(encoding="utf-8")
    if words == "damaged":
        raise Damaged(path.name)
    builder = Builder()
    builder.add(Block("paragraph", Span(0, 0)), words)
    return builder.build(Source(path.name, "0" * 64, "application/pdf", "test"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of documents, of which one is damaged."""
    for module in (extract, scoring):
        monkeypatch.setattr(module, "read", fake_read)
        monkeypatch.setattr(module, "parse", lambda document, words=True: plan(document.text))
    (tmp_path / "files").mkdir()
    for name, words in (("a.docx", "một"), ("b.pdf", "hai"), ("c.docx", "damaged")):
        (tmp_path / "files" / name).write_text(words, encoding="utf-8")
    return tmp_path


def test_extract_prints_one_plan_as_json(run: Run, folder: Path) -> None:
    code, out, _ = run("extract", folder / "files" / "a.docx")
    assert code == 0
    assert Plan.model_validate_json(out) == plan("một")


def test_extract_prints_many_plans_one_a_line_and_names_what_fails(run: Run, folder: Path) -> None:
    code, out, err = run("extract", folder / "files")
    assert code == 1
    assert [Plan.model_validate_json(line) for line in out.splitlines()] == [plan("một"), plan("hai")]
    assert f"c.docx: {Damaged.remedy} (damaged)" in err


def test_an_error_of_the_program_takes_one_document_down(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(document: Document, words: bool = True) -> Plan:
        if document.text == "một":
            raise ValueError("lạ")
        return plan(document.text)

    monkeypatch.setattr(extract, "parse", parse)
    code, out, err = run("extract", folder / "files")
    assert code == 1
    assert Plan.model_validate_json(out) == plan("hai")
    assert "(unexpected: ValueError: lạ (test_cli.py:" in err


def test_extract_ends_with_the_code_of_what_is_wrong_with_a_single_file(run: Run, folder: Path) -> None:
    assert run("extract", folder / "files" / "c.docx")[0] == Damaged.exit_code
    assert run("show", folder / "files" / "không-có.docx")[0] == Missing.exit_code


def test_extract_writes_a_file_for_each_document(run: Run, folder: Path) -> None:
    (folder / "files" / "a.pdf").write_text("ba", encoding="utf-8")
    code, out, _ = run("extract", folder / "files", "-o", folder / "out")
    assert (code, out) == (1, "")
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["a.json", "a.pdf.json", "b.json"]
    assert Plan.model_validate_json((folder / "out" / "a.json").read_bytes()) == plan("một")


def test_show_and_explain(run: Run, folder: Path) -> None:
    code, out, _ = run("show", folder / "files" / "a.docx")
    assert code == 0
    assert "Rà soát danh mục thủ tục hành chính" in out
    code, out, _ = run("explain", folder / "files" / "a.docx", "--at", "MỘT")
    assert code == 0
    assert "header.number" in out
    code, _, err = run("explain", folder / "files" / "a.docx", "--at", "hai")
    assert code == 1
    assert "không thấy “hai”" in err


def test_score_counts_and_quotes(run: Run, folder: Path) -> None:
    (folder / "gold").mkdir()
    gold = json.loads(plan("một").model_dump_json())
    gold["tasks"][0]["lead"] = [{"text": "Phòng Y tế"}]
    for name in ("a", "c"):
        (folder / "gold" / f"{name}.json").write_text(json.dumps(gold), encoding="utf-8")
    report = folder / "score.json"
    code, out, _ = run("score", folder, "--losses", "--json", report)
    assert code == 0
    assert "− Phòng Y tế" in out
    assert "+ Văn phòng UBND huyện" in out
    assert "không chấm c.docx: damaged" in out
    total = json.loads(report.read_text(encoding="utf-8"))["total"]
    assert total["fields"]["lead"]["f"] == 0
    assert total["fields"]["support"]["f"] == 1
    assert total["touch_free"] == {"untouched": 0, "records": 1, "rate": 0}
    assert run("score", folder, "--require-all")[0] == 1
    assert run("score", folder, "--only", "a", "--require-all")[0] == 0
    assert run("score", folder, "--except", "a,c")[0] == 1


def test_schema_describes_a_plan(run: Run) -> None:
    code, out, _ = run("schema")
    assert code == 0
    assert set(json.loads(out)["properties"]) == set(Plan.model_fields)


def test_export_without_a_database_says_how_to_make_one(run: Run, tmp_path: Path) -> None:
    code, _, err = run("export", "csv", "--db", tmp_path / "không-có.db")
    assert code == 1
    assert "boctach run" in err


def test_a_file_that_is_no_database_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("không phải cơ sở dữ liệu" * 100, encoding="utf-8")
    code, _, err = run("export", "csv", "--db", tmp_path / "x.db")
    assert code == 1
    assert "không dùng được cơ sở dữ liệu" in err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["extract"], "thiếu ĐƯỜNG_DẪN"),
        (["bóc"], "không có lệnh 'bóc'"),
        (["run", "--nhanh"], "không có tùy chọn --nhanh"),
        (["explain", "a.docx"], "thiếu --at"),
    ],
)
def test_wrong_usage_is_told_in_vietnamese(run: Run, arguments: list[str], complaint: str) -> None:
    code, _, err = run(*arguments)
    assert code == 2
    assert complaint in err
    assert "--help" in err


@pytest.mark.parametrize("name", sorted(boctach.commands))
def test_help_of_every_command_has_an_example(run: Run, name: str) -> None:
    code, out, _ = run(name, "--help")
    assert code == 0
    assert f"Ví dụ:  boctach {name}" in out
    for english in ("Usage", "Options", "Show this message", "default:"):
        assert english not in out


def test_help_is_there_at_once() -> None:
    def seconds() -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "outputs.cli", "--help"], check=True, capture_output=True)
        return time.perf_counter() - start

    assert min(seconds() for _ in range(5)) <= 0.3


def test_every_option_is_explained() -> None:
    silent = [
        f"{name} {parameter.opts[0]}"
        for name, command in boctach.commands.items()
        for parameter in command.params
        if isinstance(parameter, click.Option) and not parameter.help
    ]
    assert silent == []
