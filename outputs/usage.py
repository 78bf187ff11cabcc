"""Help and complaints of the command line in Vietnamese."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NoReturn

import click


class Command(click.Command):
    """A command whose help has Vietnamese headings."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), "Cách dùng: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_options(self, ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return _help_option(super().get_help_option(ctx))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        pieces = [piece.replace("[OPTIONS]", "[TÙY CHỌN]") for piece in super().collect_usage_pieces(ctx)]
        required = [p for p in self.get_params(ctx) if isinstance(p, click.Option) and p.required]
        return pieces + [f"{option.opts[0]} {option.make_metavar(ctx)}" for option in required]


class Group(click.Group):
    """A group of commands whose help has Vietnamese headings."""

    command_class = Command

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, "LỆNH …", "Cách dùng: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_options(self, ctx, formatter)
        commands = [(name, self.commands[name]) for name in self.list_commands(ctx)]
        with formatter.section("Lệnh"):
            formatter.write_dl([(name, command.get_short_help_str(limit=90)) for name, command in commands])

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)  # in the order of the source, which is the order of use

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return _help_option(super().get_help_option(ctx))


def run(group: click.Group, arguments: Sequence[str] | None) -> NoReturn:
    """Run a command; wrong usage ends with 2, an error that a command names with 1, Ctrl-C with 130."""
    code: object = 0
    try:
        code = group.main(arguments, prog_name="boctach", standalone_mode=False)
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "boctach"
        click.echo(f"Lỗi: {_words(error)}\nXem: {command} --help", err=True)
        code = error.exit_code
    except click.ClickException as error:
        click.echo(f"Lỗi: {error.format_message()}", err=True)
        code = error.exit_code
    except click.Abort:
        click.echo("\nĐã dừng; những gì đã ghi vẫn còn.", err=True)
        code = 130
    sys.exit(code if isinstance(code, int) else 0)


def _words(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            return f"không có tùy chọn {error.option_name}"
        case click.MissingParameter():
            return f"thiếu {_name(error.param, error.ctx)}"
        case click.BadParameter() if error.param:
            return f"{error.param.opts[0]}: {error.message}"
        case _ if error.message.startswith("No such command"):
            return f"không có lệnh {error.message.split(maxsplit=3)[-1].rstrip('.')}"
    return error.message


def _name(parameter: click.Parameter | None, ctx: click.Context | None) -> str:
    if isinstance(parameter, click.Option):
        return parameter.opts[0]
    return parameter.make_metavar(ctx) if parameter and ctx else ""


def _write_options(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    options = [option for option in command.get_params(ctx) if isinstance(option, click.Option)]
    with formatter.section("Tùy chọn"):
        formatter.write_dl([record for option in options if (record := option.get_help_record(ctx))])


def _help_option(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.help = "In hướng dẫn này."
    return option
