"""Help pages in the reader's language: the words that typer itself would print in English only."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup

from govcat.cli.speech import say


class Page:
    """The parts of a help page that carry words of their own. Contexts and formatters are typer's."""

    def get_help_option(self, ctx: Any) -> Any:  # noqa: ANN401  # typer gives its own classes no public names
        """The option `--help`, explained."""
        option = super().get_help_option(ctx)  # type: ignore[misc]  # of the command that this is mixed into
        if option is not None:
            option.help = say("显示这份说明", "show this page")
        return option

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """The first line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))  # type: ignore[attr-defined]
        pieces = pieces.replace("[OPTIONS]", say("[选项]", "[options]")).replace("COMMAND", say("命令", "command"))
        formatter.write_usage(ctx.command_path, pieces.replace("[ARGS]...", "…"), prefix=say("用法：", "usage: "))

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Arguments and options, each under its heading."""
        headings = {"argument": say("参数", "arguments"), "option": say("选项", "options")}
        for kind, heading in headings.items():
            of_kind = (one for one in self.get_params(ctx) if one.param_type_name == kind)  # type: ignore[attr-defined]
            records = [record for record in (one.get_help_record(ctx) for one in of_kind) if record]
            records = [(name, text.replace("[default: ", say("[默认 ", "[default: "))) for name, text in records]
            if records:
                with formatter.section(heading):
                    formatter.write_dl(records)


class Command(Page, TyperCommand):
    """A command with its help page."""


class Group(Page, TyperGroup):
    """The program itself, with the list of its commands."""

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """The options, then the commands."""
        super().format_options(ctx, formatter)
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(say("命令", "commands")):
            formatter.write_dl([(name, command.get_short_help_str(limit=200)) for name, command in commands if command])
