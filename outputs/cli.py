"""The command ``boctach``. Heavy imports stand inside the commands, so that help is there at once."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from outputs import usage

if TYPE_CHECKING:
    from datetime import datetime

    from rich.console import Console

    from extract.document import Document
    from outputs.store import Store

PATH = click.Path(path_type=Path)
DAY = click.DateTime(["%Y-%m-%d", "%d/%m/%Y"])
DB = click.option(
    "--db", type=PATH, default="outputs.db", metavar="TỆP", help="Cơ sở dữ liệu SQLite, mặc định outputs.db."
)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """The console script: runs a command and ends the program with its exit code."""
    usage.run(boctach, arguments)


@click.group(
    cls=usage.Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="boctach", message="%(package)s %(version)s", help="In số phiên bản.")
def boctach() -> None:
    """Bóc tách nhiệm vụ từ kế hoạch, công văn (.docx, .pdf): ai chủ trì, ai phối hợp, khi nào xong."""


@boctach.command()
@click.argument("paths", nargs=-1, required=True, type=PATH, metavar="ĐƯỜNG_DẪN…")
@DB
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="SỐ", help="Số tiến trình đọc, mặc định mỗi nhân một."
)
@click.option(
    "--timeout", type=float, default=600, metavar="GIÂY", help="Hạn đọc một tài liệu, mặc định 600."
)
@click.option("--again", is_flag=True, help="Đọc lại cả những tệp không đổi.")
def run(paths: tuple[Path, ...], db: Path, workers: int | None, timeout: float, again: bool) -> None:
    """Đọc mọi tài liệu dưới các đường dẫn và ghi vào cơ sở dữ liệu.

    Tệp không đổi từ lần trước thì bỏ qua. Tệp không đọc được thì nêu tên và cách xử lý, các tệp
    khác vẫn chạy tiếp; khi đó mã kết thúc là 1.

    \b
    Ví dụ:  boctach run van-ban/
            boctach run van-ban/ ke-hoach-12.docx --db so-theo-doi.db --workers 4
    """
    from outputs import progress
    from outputs.paths import documents
    from outputs.program import program
    from outputs.workers import Limits

    files = documents(paths)
    if not files:
        raise click.ClickException("không có tài liệu nào dưới các đường dẫn này")
    with _store(db) as store:
        batch = progress.run(
            files,
            store,
            program(),
            workers=workers or os.cpu_count() or 1,
            limits=Limits(seconds=timeout),
            again=again,
            console=_console(),
        )
        counts = store.counts()
    click.echo(
        f"{db}: {counts['documents']} tài liệu, {counts['tasks']} nhiệm vụ, {counts['targets']} chỉ tiêu "
        "(gồm cả mục chung)."
    )
    sys.exit(1 if batch.failed else 0)


@boctach.command()
@click.argument("paths", nargs=-1, required=True, type=PATH, metavar="ĐƯỜNG_DẪN…")
@click.option(
    "-o", "--output", type=PATH, metavar="THƯ_MỤC", help="Ghi mỗi tài liệu một tệp TÊN.json vào đây."
)
def extract(paths: tuple[Path, ...], output: Path | None) -> None:
    """In kết quả bóc tách ở dạng JSON, không dùng cơ sở dữ liệu.

    Một tài liệu: JSON xuống dòng; nhiều tài liệu: mỗi tài liệu một dòng.

    \b
    Ví dụ:  boctach extract ke-hoach.docx
            boctach extract van-ban/ -o ket-qua/
    """
    from outputs.paths import documents, write_whole
    from outputs.workers import attempt

    files = documents(paths)
    if output:
        output.mkdir(parents=True, exist_ok=True)
    written: set[str] = set()
    code = 0
    for file in files:
        outcome = attempt(file)
        if outcome.plan is None or outcome.failure:
            click.echo(f"{file}: {outcome.failure}", err=True)
            code = outcome.failure.exit_code if outcome.failure and len(files) == 1 else 1
            continue
        pretty = json.dumps(json.loads(outcome.plan), ensure_ascii=False, indent=2)
        if not output:
            click.echo(pretty if len(files) == 1 else outcome.plan)
            continue
        name = f"{file.stem}.json" if f"{file.stem}.json" not in written else f"{file.name}.json"
        if name in written:
            click.echo(f"{file}: đã có {name} của tài liệu khác cùng tên, không ghi đè", err=True)
            code = 1
            continue
        written.add(name)
        write_whole(output / name, pretty + "\n")
    sys.exit(code)


FORMATS = ("csv", "jsonl", "xlsx", "docx", "ics", "sqlite", "gold")


@boctach.command()
@click.argument("kind", type=click.Choice(FORMATS), metavar="|".join(FORMATS))
@DB
@click.option("-o", "--output", type=PATH, metavar="TỆP", help="Ghi ra tệp này (gold: thư mục này).")
@click.option(
    "--columns",
    default="full",
    metavar="full|common|TỆP",
    help="Mẫu cột của csv, xlsx: đủ mọi cột, mẫu chung 8 cột, hoặc tệp TOML của nơi nhận; mặc định full.",
)
@click.option(
    "--table",
    type=click.Choice(["tasks", "targets", "documents"]),
    default="tasks",
    metavar="tasks|targets|documents",
    help="Bảng nào (csv), mặc định tasks.",
)
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Cả mục chung (lời kêu gọi, trách nhiệm) và việc trùng với bảng.",
)
def export(kind: str, db: Path, output: Path | None, columns: str, table: str, everything: bool) -> None:
    """Xuất từ cơ sở dữ liệu ra bảng tính, danh mục để ký, lịch, JSON hoặc SQLite.

    csv, xlsx: bảng cho Excel; docx: Danh mục nhiệm vụ theo thể thức Nghị định 30/2020/NĐ-CP; ics: lịch
    nhắc hạn; jsonl: toàn bộ bản ghi, mỗi tài liệu một dòng; sqlite: tệp chỉ đọc để tra cứu, mở được bằng
    Datasette; gold: bản vàng, mỗi tài liệu một tệp. Ba dạng csv, jsonl, ics in ra màn hình khi không có -o.

    \b
    Ví dụ:  boctach export xlsx --columns common -o nhiem-vu.xlsx
            boctach export csv --table targets -o chi-tieu.csv
            boctach export ics --db so-theo-doi.db -o han.ics
    """
    from outputs import exports

    if not db.is_file():
        raise click.ClickException(f"không có cơ sở dữ liệu {db}; tạo bằng: boctach run THƯ_MỤC --db {db}")
    if output is None and kind not in exports.TEXTS:
        raise click.UsageError(f"{kind} cần -o TỆP", click.get_current_context())
    try:
        wanted = exports.Wanted(exports.load(columns), table, everything)
        with _store(db) as store:
            if output:
                exports.save(store, kind, wanted, output)
            else:
                for piece in exports.text(store, kind, wanted):
                    click.echo(piece.encode("utf-8"), nl=False)
    except exports.BadColumns as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"không ghi được {output or 'ra màn hình'}: {error.strerror}") from None


@boctach.command()
@click.argument("db", type=PATH, metavar="CSDL")
@click.option("--from", "first", type=DAY, required=True, metavar="NGÀY", help="Từ ngày, ví dụ 2025-06-01.")
@click.option("--to", "last", type=DAY, required=True, metavar="NGÀY", help="Đến hết ngày.")
@click.option("--ics", type=PATH, metavar="TỆP", help="Ghi lịch (.ics) ra tệp này thay vì in danh sách.")
@click.option("--all", "optional", is_flag=True, help="Cả những mục chung: lời kêu gọi, trách nhiệm.")
def due(db: Path, first: datetime, last: datetime, ics: Path | None, optional: bool) -> None:
    """Liệt kê việc đến hạn trong khoảng hai ngày, kể cả việc định kỳ.

    \b
    Ví dụ:  boctach due outputs.db --from 2025-06-01 --to 2025-06-30
            boctach due outputs.db --from 2025-01-01 --to 2025-12-31 --ics han.ics
    """
    from outputs import due as duties
    from outputs.paths import write_whole

    if first > last:
        raise click.UsageError("--from phải không sau --to")
    if not db.is_file():
        raise click.ClickException(f"không có cơ sở dữ liệu {db}; tạo bằng: boctach run THƯ_MỤC --db {db}")
    with _store(db) as store:
        entries = duties.due(store, first.date(), last.date(), optional)
    if ics:
        write_whole(ics, duties.ics(entries).encode("utf-8"))
        click.echo(f"{ics}: {len(entries)} thời hạn.")
    else:
        _console().print(duties.table(entries))


@boctach.command()
@click.argument("file", type=PATH, metavar="TỆP")
@click.option("--all", "optional", is_flag=True, help="Hiện cả những mục chung: lời kêu gọi, trách nhiệm.")
def show(file: Path, optional: bool) -> None:
    """In các mục và nhiệm vụ của một tài liệu cho người đọc.

    \b
    Ví dụ:  boctach show ke-hoach.docx
    """
    from extract import parse
    from outputs.show import show as rendered

    _console().print(rendered(parse(_read(file)), optional=optional))


@boctach.command()
@click.argument("file", type=PATH, metavar="TỆP")
@click.option("--at", "quote", required=True, metavar="TRÍCH", help="Đoạn chữ trong tài liệu cần hỏi.")
def explain(file: Path, quote: str) -> None:
    """Cho biết quy tắc nào đã cho ra giá trị gì tại một đoạn chữ.

    \b
    Ví dụ:  boctach explain ke-hoach.docx --at "trước ngày 20/6"
    """
    from extract import parse
    from outputs import explain as explaining

    document = _read(file)
    spans = explaining.find(document, quote)
    if not spans:
        raise click.ClickException(f"không thấy “{quote}” trong {file.name}")
    _console().print(explaining.rendered(document, explaining.given(parse(document), spans), spans))


@boctach.command()
def schema() -> None:
    """In JSON Schema của bản ghi mà extract và export jsonl cho ra.

    \b
    Ví dụ:  boctach schema > plan.schema.json
    """
    from extract.model import Plan

    click.echo(json.dumps(Plan.model_json_schema(), ensure_ascii=False, indent=2))


@boctach.command()
def check() -> None:
    """Chạy mọi ví dụ của các quy tắc rules/*.toml.

    \b
    Ví dụ:  boctach check
    """
    from extract.checks import check_all

    problems = check_all()
    for problem in problems:
        click.echo(problem)
    click.echo(f"{len(problems)} chỗ sai." if problems else "Mọi ví dụ đều đúng.")
    sys.exit(1 if problems else 0)


PROVINCE = click.option("--province", metavar="TỈNH", help="Tỉnh, thành phố của người dùng tên.")
ON = click.option("--date", "on", type=DAY, metavar="NGÀY", help="Ngày của văn bản, ví dụ 2025-08-01.")


@boctach.group(cls=usage.Group)
def units() -> None:
    """Tra cơ quan, đơn vị; liệt kê một lớp đơn vị; nạp danh sách riêng của cơ quan.

    \b
    Ví dụ:  boctach units find "UBMTTQ tỉnh" --province "Lâm Đồng"
    """


@units.command("find")
@click.argument("name", metavar="TÊN")
@PROVINCE
@ON
def find_unit(name: str, province: str | None, on: datetime | None) -> None:
    """Cho biết một tên, kể cả viết tắt, là cơ quan nào vào một ngày.

    \b
    Ví dụ:  boctach units find "Sở KH&CN" --province "Lâm Đồng" --date 2026-03-01
    """
    from outputs.units import described, find

    click.echo("\n".join(described(find(name, province, on.date() if on else None))))


@units.command("expand")
@click.argument("name", metavar="TÊN_LỚP")
@PROVINCE
@ON
def expand_class(name: str, province: str | None, on: datetime | None) -> None:
    """Liệt kê các cơ quan của một lớp, mỗi dòng mã và tên; dấu ? là chưa chắc có.

    \b
    Ví dụ:  boctach units expand "UBND các xã, phường" --province "Lạng Sơn" --date 2025-08-01
    """
    from extract.expansion import expand
    from outputs.units import context

    listed = expand(name, context(province, on.date() if on else None))
    if listed is None:
        raise click.ClickException(f"“{name}” không liệt kê được; thử nêu --province và --date")
    for meant in listed:
        click.echo(f"{meant.id}\t{meant.name}{'' if meant.certain else ' ?'}")


@units.command("import")
@click.argument("file", type=PATH, metavar="TỆP")
@DB
def import_units(file: Path, db: Path) -> None:
    """Nạp danh sách đơn vị riêng (CSV, XLSX: Mã, Tên, Tên khác, Cấp), thay danh sách trước.

    Tên nào có trong danh sách thì hiểu theo danh sách, trước mọi nguồn khác, kể từ lần đọc sau.

    \b
    Ví dụ:  boctach units import don-vi.xlsx --db so-theo-doi.db
    """
    from outputs.unitbook import UnitBook
    from outputs.units import read_list

    try:
        listed = read_list(file)
    except FileNotFoundError:
        raise click.ClickException(f"không có tệp {file}") from None
    except ValueError as error:
        raise click.ClickException(f"{file}: {error}") from None
    with _store(db) as store:
        UnitBook(store.db).replace_list(listed)
        relinked = store.relink()
    click.echo(f"{db}: {len(listed)} đơn vị; {relinked} chỗ trong văn bản đã có hiểu theo danh sách này.")


def _names(ctx: click.Context, parameter: click.Parameter, value: str | None) -> frozenset[str]:
    return frozenset(name.strip() for name in value.split(",")) if value else frozenset()


@boctach.command()
@click.argument("folders", nargs=-1, required=True, type=PATH, metavar="THƯ_MỤC…")
@click.option(
    "--gold", type=PATH, metavar="THƯ_MỤC", help="Nơi có các bản vàng, nếu không phải THƯ_MỤC/gold."
)
@click.option(
    "--only", callback=_names, metavar="TÊN,…", help="Chỉ chấm những tài liệu này (tên không có đuôi)."
)
@click.option("--except", "but", callback=_names, metavar="TÊN,…", help="Bỏ những tài liệu này ra.")
@click.option("--losses", is_flag=True, help="In từng chỗ sai: − bản vàng, + kết quả bóc tách.")
@click.option("--field", "fields", multiple=True, metavar="TRƯỜNG", help="Chỉ in chỗ sai của trường này.")
@click.option("--against", metavar="BẢN", help="So với một bản git khác, in chỗ được thêm và chỗ mất đi.")
@click.option(
    "--without",
    type=click.Choice(["words"]),
    metavar="words",
    help="Tắt phần tách từ của underthesea và spaCy.",
)
@click.option("--json", "as_json", type=PATH, metavar="TỆP", help="Ghi mọi số liệu và chỗ sai ra tệp JSON.")
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
    console = _console()
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


def _console() -> Console:
    """The terminal; where output goes to a file or a pipe, lines are wide so that tables stay whole."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else 160, highlight=False)


@contextmanager
def _store(db: Path) -> Iterator[Store]:
    """The open database; whatever goes wrong with it is told in one line."""
    import sqlite3

    from outputs.migrations import NewerDatabase
    from outputs.store import Store

    try:
        with closing(Store(db)) as store:
            yield store
    except NewerDatabase:
        raise click.ClickException(f"{db} do phiên bản mới hơn tạo ra; hãy cập nhật boctach") from None
    except sqlite3.Error as error:
        raise click.ClickException(f"không dùng được cơ sở dữ liệu {db}: {error}") from None


def _read(file: Path) -> Document:
    from extract import read
    from extract.errors import ReadError

    try:
        return read(file)
    except ReadError as error:
        click.echo(f"{file}: {error.remedy} ({error.code})", err=True)
        sys.exit(error.exit_code)


def _progress() -> Callable[[str], None]:
    """Names of the documents at work, on one line of a terminal; nothing elsewhere."""
    if not sys.stderr.isatty():
        return lambda name: None
    return lambda name: click.echo(f"\r\033[K{name}\r", nl=False, err=True)


if __name__ == "__main__":
    main()
