"""The command ``boctach``. Heavy imports stand inside the commands, so that help is there at once."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

PATHS = click.Path(path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def main() -> None:
    """Bóc tách nhiệm vụ từ kế hoạch, công văn (.docx, .pdf): ai chủ trì, ai phối hợp, khi nào xong."""


@main.command()
@click.argument("paths", nargs=-1, required=True, type=PATHS, metavar="TỆP|THƯ_MỤC…")
@click.option(
    "-o", "--output", type=PATHS, metavar="THƯ_MỤC", help="Ghi mỗi tài liệu một tệp TÊN.json vào đây."
)
def extract(paths: tuple[Path, ...], output: Path | None) -> None:
    """In kết quả bóc tách ở dạng JSON, không dùng cơ sở dữ liệu.

    \b
    Ví dụ:  boctach extract ke-hoach.docx
            boctach extract van-ban/ -o ket-qua/
    """
    from extract import parse, read
    from extract.errors import ReadError
    from outputs.paths import documents, write_whole

    files = documents(paths)
    if output:
        output.mkdir(parents=True, exist_ok=True)
    code = 0
    for file in files:
        try:
            plan = parse(read(file))
        except ReadError as error:
            click.echo(f"{file}: {error.code} — {error.remedy}", err=True)
            code = error.exit_code if len(files) == 1 else 1
            continue
        if output:
            write_whole(output / f"{file.stem}.json", plan.model_dump_json(indent=2) + "\n")
        else:
            click.echo(plan.model_dump_json(indent=2 if len(files) == 1 else None))
    sys.exit(code)


def _names(ctx: click.Context, parameter: click.Parameter, value: str | None) -> frozenset[str]:
    return frozenset(name.strip() for name in value.split(",")) if value else frozenset()


@main.command()
@click.argument("folders", nargs=-1, required=True, type=PATHS, metavar="THƯ_MỤC…")
@click.option(
    "--gold", type=PATHS, metavar="THƯ_MỤC", help="Nơi có các bản vàng, nếu không phải THƯ_MỤC/gold."
)
@click.option(
    "--only", callback=_names, metavar="TÊN,…", help="Chỉ chấm những tài liệu này (tên không có đuôi)."
)
@click.option("--except", "but", callback=_names, metavar="TÊN,…", help="Bỏ những tài liệu này ra.")
@click.option("--losses", is_flag=True, help="In từng chỗ sai: − bản vàng, + kết quả bóc tách.")
@click.option("--field", "fields", multiple=True, metavar="TRƯỜNG", help="Chỉ in chỗ sai của trường này.")
@click.option("--against", metavar="BẢN", help="So với một bản git khác, in chỗ được thêm và chỗ mất đi.")
@click.option("--without", type=click.Choice(["words"]), help="Tắt phần tách từ của underthesea và spaCy.")
@click.option("--json", "as_json", type=PATHS, metavar="TỆP", help="Ghi mọi số liệu và chỗ sai ra tệp JSON.")
@click.option("--require-all", is_flag=True, help="Báo lỗi khi có tài liệu không đọc được.")
def score(
    folders: tuple[Path, ...],
    gold: Path | None,
    only: frozenset[str],
    but: frozenset[str],
    losses: bool,
    fields: tuple[str, ...],
    against: str | None,
    without: str | None,
    as_json: Path | None,
    require_all: bool,
) -> None:
    """Chấm kết quả bóc tách so với bản vàng: THƯ_MỤC có files/TÊN.* và gold/TÊN.json.

    \b
    Ví dụ:  boctach score corpus/docx
            boctach score corpus/docx --losses --field lead --against HEAD~1
    """
    from rich.console import Console

    from outputs import scoring
    from outputs.paths import write_whole

    chosen = [
        (file, mark)
        for folder in folders
        for file, mark in scoring.pairs(folder, gold)
        if (not only or file.stem in only) and file.stem not in but
    ]
    if not chosen:
        raise click.ClickException("không có tài liệu nào có bản vàng ở đó")
    words = without != "words"
    console = Console(width=None if sys.stdout.isatty() else 160, highlight=False)
    report = scoring.measure(chosen, words=words, each=_progress())
    if as_json:
        write_whole(as_json, json.dumps(report.to_json(), ensure_ascii=False, indent=1) + "\n")
    if losses and not against:
        scoring.print_losses(console, {name: one.losses for name, one in report.scores.items()}, fields)
    console.print(scoring.table(report))
    for name, remedy in report.skipped.items():
        console.print(f"không chấm {name}: {remedy}")
    if against:
        arguments = [str(folder.resolve()) for folder in folders]
        arguments += ["--gold", str(gold.resolve())] if gold else []
        arguments += ["--without", without] if without else []
        arguments += ["--only", ",".join(file.stem for file, _ in chosen)]
        try:
            before = scoring.measure_revision(against, arguments)
        except RuntimeError as error:
            raise click.ClickException(f"không chấm được bản {against}: {error}") from error
        gained, lost = scoring.changes(before, report)
        console.print(f"\n[bold]ĐƯỢC so với {against}[/bold] (chỗ sai nay không còn)")
        scoring.print_losses(console, gained, fields)
        console.print(f"\n[bold]MẤT so với {against}[/bold] (chỗ sai mới)")
        scoring.print_losses(console, lost, fields)
        console.print(scoring.table(before))
    if require_all and report.skipped:
        sys.exit(1)


def _progress() -> Any:
    """Names of the documents at work, on one line of a terminal; nothing elsewhere."""
    if not sys.stderr.isatty():
        return lambda name: None
    return lambda name: click.echo(f"\r\033[K{name}\r", nl=False, err=True)


if __name__ == "__main__":
    main()
