"""`govcat validate --fix`: what was mended before the report."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from govcat.cli.speech import Language, complain, has_colour, put, say

if TYPE_CHECKING:
    from govcat.actions.fix import Fixed
    from govcat.actions.validate import Asked, Wanted

FixOption = Annotated[
    bool,
    typer.Option(
        "--fix", help=say("先改好能安全改的文字，再报告其余", "mend the texts that can be mended safely, then report")
    ),
]


def mend(asked: Asked, wanted: Wanted, language: Language, *, is_read_by_people: bool) -> bool:
    """Mend what was asked for and say so, aside if a program reads the report; False if it could not be written."""
    from govcat.actions.fix import fix
    from govcat.report.text import as_text

    fixed = fix(asked, wanted)
    if fixed is None:
        return True
    tell, stream = (put, sys.stdout) if is_read_by_people else (complain, sys.stderr)
    if fixed.diagnostics:
        tell(as_text(fixed.diagnostics, {}, None, language=language, colour=has_colour(stream)))
    else:
        tell("\n".join(_lines(fixed, language)) + "\n\n")
    return not fixed.diagnostics


def _lines(fixed: Fixed, language: Language) -> list[str]:
    lines = []
    for name in fixed.files:
        codes = Counter(found.code for found in fixed.mended if found.place and found.place.file == name)
        counts = say("，", ", ", language).join(
            say(f"{code} {count} 处", f"{code}: {count}", language) for code, count in sorted(codes.items())
        )
        lines.append(say(f"已改好 {name}：{counts}", f"mended {name}: {counts}", language))
    if fixed.left:
        left = fixed.left
        lines.append(
            say(
                f"另有 {left} 处没有自动改：改后会带出别的问题，请按说明自己改",
                f"{left} more were left: mended, they would bring other findings; mend them by hand",
                language,
            )
        )
    return lines or [say("没有可以自动改好的问题", "there is nothing that can be mended safely", language)]
