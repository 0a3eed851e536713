"""A whole sheet: furniture, heads, rows with merged blocks and chains, and the truth of each cell."""

from __future__ import annotations

from dataclasses import dataclass, replace

from forge.cells import Said, said
from forge.dress import Dress
from forge.heads import head_rows, heads
from forge.names import duty, named, slashed
from forge.notation import Form
from forge.nouns import Claim, Ink, Matter, Option, Sheet, pick
from forge.shared_cells import shared

NAMES = ("title", "duty_title")


@dataclass(frozen=True)
class Body:
    """The rows of one table: texts by item and column, before anything is merged."""

    form: Form
    dress: Dress
    matters: tuple[Matter, ...]
    first_item: int = 0

    def said(self, index: int, position: int) -> Said:
        """What a column says of the matter at `index`."""
        column = self.form.columns[position]
        if column.key not in NAMES:
            matter = self.matters[index]
            return shared(column, matter, self.dress) or said(column, matter, self.dress, self._serial(index))
        names = [n for n, other in enumerate(self.form.columns) if other.key == column.key]
        place = names.index(position)
        if column.key == "duty_title":
            return duty(len(names), place, self.matters, index)
        if len(names) == 1 and "slash" in self.form.traits:
            return slashed(self.matters[index])
        if len(names) == 1 and column.head == "二级事项":
            place, names = 1, [0, 1]
        return named(len(names), place, self.matters, index, self.form.name)

    def _serial(self, index: int) -> int:
        """The number of the item, from one in each group where the form counts so."""
        if "per-group" not in self.form.traits:
            return index + 1
        group = self.matters[index].category
        return sum(1 for matter in self.matters[: index + 1] if matter.category == group)


def sheet(form: Form, dress: Dress, matters: tuple[Matter, ...], name: str = "Sheet1") -> Sheet:
    """One catalogue on one sheet."""
    cells = _opening(form, dress, matters[0].domain)
    if "preamble" in form.traits:
        first = max((ink.row + ink.rows for ink in cells), default=0)
        cells += [_across(first + n, form, text) for n, text in enumerate(PREAMBLE)]
    cells += table(Body(form, dress, matters), max((ink.row + ink.rows for ink in cells), default=0))
    cells += _closing(form, dress, max(ink.row + ink.rows for ink in cells))
    return Sheet(name, tuple(cells), (matters[0].domain,) if "title" in dress.furniture else ())


def table(body: Body, row: int, *, with_heads: bool = True) -> list[Ink]:
    """Heads and rows from `row` on; pages repeat the heads and end with their number."""
    form, dress = body.form, body.dress
    cells: list[Ink] = []
    if with_heads:
        cells += heads(form, dress, row)
        row += head_rows(form, dress)
    if "legend-row" in form.traits:
        cells += [Ink(row, n, text) for n, text in _explained(form)]
        row += 1
    if "number-row" in form.traits:
        cells += [Ink(row, n, str(n + 1)) for n in range(len(form.columns))]
        row += 1
    rows, pages, category = [], 0, ""
    for index, matter in enumerate(body.matters):
        if dress.pages and index and index % dress.pages == 0:
            pages += 1
            cells.append(_across(row, form, pick(form.name, ("第 {} 页", "— {} —", "―{}―")).format(pages)))
            cells += heads(form, dress, row + 1)
            row += 1 + head_rows(form, dress)
        if "sections" in dress.furniture and matter.category != category:
            cells.append(_section(row, form, index + body.first_item, body.matters))
            row, category = row + 1, matter.category
        rows.append(row)
        row += 1
    for position in range(len(form.columns)):
        cells += _column(body, position, rows)
    if "blank-column" in form.traits:
        cells = [
            replace(ink, column=ink.column + 1) if ink.column and ink.columns < len(form.columns) else ink
            for ink in cells
        ]
    return cells


def _column(body: Body, position: int, rows: list[int]) -> list[Ink]:
    """The cells of one column: equal neighbours become one block, or 同上, as the dress has it."""
    column, dress = body.form.columns[position], body.dress
    key = column.key.split(":")[0]
    cells: list[Ink] = []
    before: Said | None = None
    for index, row in enumerate(rows):
        now = body.said(index, position)
        claim = Claim(index + body.first_item, now.options, (*now.may, *now.also), now.also)
        is_next = index > 0 and rows[index - 1] == row - 1
        is_block = key in NAMES and _is_group(body, index, position)
        if before is not None and before.text == now.text and before.options == now.options and now.text:
            if is_block and dress.blocks != "repeat" and (is_next or dress.blocks == "blank"):
                cells[-1] = _grown(cells[-1], row, claim, is_merged=dress.blocks == "merge")
                continue
            if key in dress.merged and is_next:
                cells[-1] = _grown(cells[-1], row, claim, is_merged=True)
                continue
            if key in dress.chained:
                cells.append(Ink(row, position, dress.chain, now.kind, (claim,)))
                continue
        before = now
        if now.text:
            is_number = key == "number" and dress.serial == "number"
            cells.append(Ink(row, position, now.text, now.kind, (claim,), is_number=is_number))
    return cells


def _is_group(body: Body, index: int, position: int) -> bool:
    """Whether the cell heads a group: it names no item here or in the row above."""
    fields = {option.field for n in (index - 1, index) for option in body.said(n, position).options}
    return fields == {"category"}


def _grown(ink: Ink, row: int, claim: Claim, *, is_merged: bool) -> Ink:
    return replace(ink, claims=(*ink.claims, claim), rows=row + 1 - ink.row if is_merged else 1)


def _explained(form: Form) -> list[tuple[int, str]]:
    """A row under the heads that tells clerks how to fill them."""
    hints = {
        "number": "填写说明", "title": "规范简称", "content": "逐条列明", "basis": "列明文件名及文号",
        "limit": "注明起算日期", "channel": "■为选中，□为未选中", "everyone": "打√", "groups": "打√并注明",
        "proactive": "打√", "request": "打√",
    }  # fmt: skip
    return [(n, hints[column.key]) for n, column in enumerate(form.columns) if column.key in hints]


def _opening(form: Form, dress: Dress, domain: str) -> list[Ink]:
    texts = []
    if "meta" in dress.furniture:
        texts.append("索引号：YX0301/2021-00017    主题分类：政务公开    成文日期：2021-06-30    有效性：有效")
    if "title" in dress.furniture:
        texts.append(pick(form.name + dress.name, TITLES).format(domain))
    if "unit" in dress.furniture:
        texts.append("编制单位：云溪县人民政府办公室        编制日期：2021年6月")
    if "legend" in dress.furniture:
        texts.append(dress.legend)
    cells = [_across(row, form, text) for row, text in enumerate(texts)]
    return [replace(cell, row=cell.row + 1) for cell in cells] if "blank" in dress.furniture else cells


TITLES = (
    "{}领域基层政务公开标准目录",
    "云溪县{}领域基层政务公开标准目录（试行）",
    "（三）{}领域基层政务公开标准目录",
    "云溪县2021年{}领域基层政务公开事项标准目录",
)


PREAMBLE = (
    "编制说明：为推进决策、执行、管理、服务、结果公开，根据《中华人民共和国政府信息公开条例》和上级有关规定，编制本目录。",
    "一、本目录由公开主体、公开内容、公开依据、公开时限、公开渠道等要素组成。",
    "二、本目录实行动态管理，相关法律法规或者职能调整后，及时修订。",
    "三、具体目录如下：",
)


def _closing(form: Form, dress: Dress, row: int) -> list[Ink]:
    if "notes" not in dress.furniture:
        return []
    texts = (
        *(
            ("填报单位（盖章）：        填报人：李敏        联系电话：0519-6600123",)
            if "signed" in dress.furniture
            else ()
        ),
        "注：1.本目录所列公开时限为最长时限，法律、法规另有规定的，从其规定。",
        "2.公开渠道和载体至少选择标注渠道中的一种。",
    )
    row += 1 if "blank" in dress.furniture else 0
    return [_across(row + n, form, text) for n, text in enumerate(texts)]


def _across(row: int, form: Form, text: str) -> Ink:
    return Ink(row, 0, text, columns=max(len(form.columns), 2))


def _section(row: int, form: Form, item: int, matters: tuple[Matter, ...]) -> Ink:
    """A line over the rows of one group, which may be read as their category."""
    category = matters[item].category if item < len(matters) else matters[-1].category
    claims = tuple(
        Claim(n, (), (Option("category", (category,)),)) for n, m in enumerate(matters) if m.category == category
    )
    return replace(_across(row, form, f"◇ {category}"), claims=claims)
