"""The hidden sheet with the entries of all drop-downs, one column each, and the names by which they are found.

Why names: an entry list written into the cell rule itself may have 255 characters (STANDARDS §11.1), and WPS and Excel
write such lists differently.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]  # XlsxWriter has no py.typed

from govcat.core.form.trace import OPTIONS
from govcat.core.grid import letters
from govcat.render.form.choices import Choice
from govcat.render.workbook.drawing import Block, Sheet, write


@dataclass(slots=True)
class Options:
    """The lists of one workbook by their entries: two columns that offer the same share one."""

    workbook: Workbook
    names: dict[tuple[str, ...], str] = field(default_factory=dict)

    def name_of(self, choice: Choice) -> str:
        """The name of the range that holds the entries of a choice."""
        if choice.entries not in self.names:
            taken = sum(name == choice.name or name.startswith(f"{choice.name}_") for name in self.names.values())
            self.names[choice.entries] = f"{choice.name}_{taken + 1}" if taken else choice.name
        return self.names[choice.entries]

    def write(self, sheet: Sheet) -> None:
        """Write the entries, and name their ranges."""
        for column, (entries, name) in enumerate(self.names.items()):
            for row, entry in enumerate(entries):
                write(sheet, Block(row, column, row, column), entry, "entry")
            letter = letters(column)
            self.workbook.define_name(name, f"='{OPTIONS}'!${letter}$1:${letter}${len(entries)}")
        sheet.paper.hide()


def validation(
    choice: Choice | None, title: str, prompt: str, names: Mapping[tuple[str, ...], str]
) -> dict[str, object]:
    """The rule of a cell: its drop-down, if it has one, and what is said to whoever stands in it."""
    said: dict[str, object] = {"input_title": title[:_TITLE], "input_message": prompt[:_MESSAGE]}
    if choice is None:
        return {"validate": "any", **said}
    rule = {"validate": "list", "source": f"={names[choice.entries]}", "show_error": choice.is_closed, **said}
    if choice.is_closed:
        wanted = "、".join(f"“{entry}”" for entry in choice.entries)
        rule |= {
            "error_type": "stop",
            "error_title": "请从列表中选",
            "error_message": f"这一列只填{wanted}，或者留空。",
        }
    return rule


_TITLE, _MESSAGE = 32, 255
"""Characters that Excel shows of a prompt."""
