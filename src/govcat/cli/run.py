"""Start, and the last line of defence: whatever happens, a person gets a sentence and a script gets a status."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Sequence

import typer

from govcat import __version__
from govcat.cli import (
    adopt,
    baseline,
    build,
    diff,
    explain,
    export_xlsx,
    fmt,
    import_,
    parse,
    rules,
    schema,
    standard,
    template_xlsx,
    validate,
)
from govcat.cli.help import Group
from govcat.cli.speech import UnheardError, complain, prepare_streams, say

COULD_NOT_RUN = 2
OUR_BUG = 3

UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""The parent of what typer raises for a command line it does not understand; typer gives it no public name."""

app = typer.Typer(
    name="govcat",
    cls=Group,
    help=say(
        "把基层政务公开事项标准目录编译成网页、工作簿和数据。",
        "Compile catalogues of government-affairs disclosure matters into pages, workbooks and data.",
    ),
    epilog=say("第一次使用：在项目目录中运行 govcat validate", "first steps: run govcat validate in a project"),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
_MODULES = (
    validate,
    fmt,
    import_,
    diff,
    build,
    export_xlsx,
    template_xlsx,
    adopt,
    baseline,
    schema,
    parse,
    standard,
    explain,
    rules,
)
for module in _MODULES:
    module.register(app)


def _version(wanted: bool) -> None:  # typer calls it with the option's value
    if wanted:
        typer.echo(f"govcat {__version__}")
        raise typer.Exit


@app.callback()
def govcat(
    version: bool = typer.Option(  # the callback does the work
        False,
        "--version",
        help=say("显示版本号", "print the version"),
        callback=_version,
        is_eager=True,
    ),
) -> None:
    """Options before any command."""


def run(arguments: Sequence[str] | None = None) -> None:
    """Run govcat with `arguments` (by default those of the process) and exit."""
    prepare_streams()
    gc.disable()  # a run is short and its values are trees: the collector would look at them all, in vain, many times
    command = typer.main.get_command(app)
    try:
        status = command.main(list(sys.argv[1:] if arguments is None else arguments), "govcat", standalone_mode=False)
    except UsageError as mistake:
        complain(_misunderstood(mistake))
        status = COULD_NOT_RUN
    except (KeyboardInterrupt, typer.Abort):
        complain(
            say(
                "已中断；发布若已开始，下次运行会先补完\n",
                "interrupted; a publication that had begun is completed by the next run\n",
            )
        )
        status = 130
    except UnheardError as fault:
        complain(
            say(
                f"govcat：结果没有地方可写（{fault}），请检查输出重定向到的文件和磁盘\n",
                f"govcat: the result could not be printed ({fault}); check the file it was sent to, and the disk\n",
            )
        )
        status = COULD_NOT_RUN
    except Exception as bug:  # noqa: BLE001  # the promise is: never a traceback
        complain(_confess(bug))
        status = OUR_BUG
    sys.exit(status if isinstance(status, int) else 0)


def _misunderstood(mistake: Exception) -> str:
    """A usage error in a person's words. Only the kind of error and the names in it are taken from typer."""
    kind = type(mistake).__name__
    option, parameter = getattr(mistake, "option_name", ""), getattr(mistake, "param", None)
    name = option or (parameter.opts[0] if parameter is not None else "")
    detail = getattr(mistake, "message", "")
    sentences = {
        "NoSuchOption": say(f"没有 {name} 这个选项", f"there is no option {name}"),
        "MissingParameter": say(f"缺少参数 {name}", f"{name} is missing"),
        "BadOptionUsage": say(f"选项 {name} 后面缺少值", f"option {name} needs a value"),
        "BadParameter": detail
        if _is_ours(detail)
        else say(f"选项 {name} 的值不能用", f"that value of {name} is not known"),
    }
    said = sentences.get(kind) or say(f"命令没有看懂：{' '.join(sys.argv[1:])}", detail)
    command = getattr(getattr(mistake, "ctx", None), "command_path", "") or "govcat"
    return say(f"govcat：{said}\n  用法：{command} --help\n", f"govcat: {said}\n  usage: {command} --help\n")


def _is_ours(detail: str) -> bool:
    return detail.startswith("“")


def _confess(bug: Exception) -> str:
    if os.environ.get("GOVCAT_DEBUG"):
        return "".join(traceback.format_exception(bug))
    frame = traceback.extract_tb(bug.__traceback__)[-1]
    where = f"{type(bug).__name__}: {bug} ({os.path.basename(frame.filename)}:{frame.lineno})"  # noqa: PTH119
    return say(
        f"govcat：GC990：程序自身出错，没有发布任何文件\n  {where}\n"
        "  这不是您的错。设置环境变量 GOVCAT_DEBUG=1 后重新运行，把输出交给维护者\n",
        f"govcat: GC990: a fault of govcat itself; nothing was published\n  {where}\n"
        "  this is not your mistake: run again with GOVCAT_DEBUG=1 and hand the output to the maintainers\n",
    )
