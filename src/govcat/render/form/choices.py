"""What can be chosen in a column, and what is said to whoever stands in one of its cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from govcat.core.elements.channel import OTHER
from govcat.core.published import Published, PublishedItem
from govcat.render.workbook.columns import Column
from govcat.render.workbook.inert import inert, units

USUAL_LIMITS = (
    "信息形成或者变更之日起20个工作日内",
    "信息形成或者变更之日起7个工作日内",
    "每年1月31日前",
)
_LONGEST = 255
"""UTF-16 units of an entry that Excel still takes from a list."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The entries of a drop-down. Only a `is_closed` one refuses what is not in it; `name` is that of its range."""

    name: str
    entries: tuple[str, ...]
    is_closed: bool = False


class Offers(NamedTuple):
    """What may be chosen besides what stands in the catalogue: bodies of the region, words of 五公开."""

    subjects: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()


def choice_for(column: Column, published: Published, offers: Offers) -> Choice | None:
    """The drop-down of a column; None if there is nothing to choose from."""
    key, field, marks = column.leaf.key, column.leaf.field, column.marks
    if field == "channel" and not is_other(column):
        return Choice("list_box", (marks.chosen, marks.open), is_closed=True)
    if key == "audience.everyone" or key.startswith(("method.", "level.")):
        return Choice("list_tick", (marks.tick,), is_closed=True)
    entries = dict.fromkeys(filter(None, map(inert, _offered(key, published, offers))))
    fitting = tuple(entry for entry in entries if units(entry) <= _LONGEST and "\n" not in entry)
    return Choice(f"list_{key.replace('.', '_')}", fitting) if fitting else None


def is_other(column: Column) -> bool:
    """Whether it is the column that names channels of one's own."""
    return column.leaf.key == f"channel.{OTHER}"


def _offered(key: str, published: Published, offers: Offers) -> Iterable[str]:
    """What an open list offers: what stands in the catalogue already, and what is usual."""
    items = list(published.items())
    if key.startswith("category."):
        depth = int(key.removeprefix("category."))
        return (item.category[depth - 1] for item in items if len(item.category) >= depth)
    if key == "stage":
        return (*offers.stages, *(word for item in items for word in item.stage))
    if key == "audience.groups":
        return (reading.group for item in items for reading in map(published.readings.audience, item.audience))
    if key == "time_limit":
        return (*USUAL_LIMITS, *(item.time_limit for item in items))
    return (*offers.subjects, *_subjects(items)) if key == "subject" else ()


def _subjects(items: Iterable[PublishedItem]) -> Iterator[str]:
    for item in items:
        yield from item.subject


PROMPTS: Mapping[str, str] = {
    "number": "可以不填，导入时不看序号。",
    "category": "本项所属的一类。每一行都写全，不写“同上”，不合并单元格。可以从下拉列表中选，也可以另写。",
    "name": "事项的名称。不带序号，不写“等”。",
    "content": "应当公开的各条信息，一条一行（Alt+Enter 换行）。",
    "basis": "法律、法规、规章和文件，写全称，加书名号，有文号的写文号；一部一行（Alt+Enter 换行）。",
    "time_limit": "从什么时候起、多少个工作日。可以从下拉列表中选，也可以另写。",
    "subject": "负责公开的单位，写全称。可以从下拉列表中选，也可以另写；几个单位各写一行。",
    "channel": "在这里公开的选“■”，不在这里公开的选“□”。",
    "channel.其他": "上面各列没有的渠道，写名称，例如：国家企业信用信息公示系统。几个渠道各写一行。",
    "audience.everyone": "向全社会公开的选“√”，右边的特定群体留空。",
    "audience.groups": "只向特定群体公开的，写明是哪些人，左边的全社会留空。",
    "method": "主动公开、依申请公开只选一个。",
    "level": "由这一级公开的选“√”，可以选几级。",
    "stage": "属于哪个环节。可以从下拉列表中选；几个环节各写一行。",
    "phone": "群众可以问到本项的电话，写区号。",
    "complaint_phone": "监督、投诉的电话，写区号。",
    "link": "公开本项信息的栏目的网址。",
    "notes": "其他要说明的。会随目录一起公开。",
}


def prompt_for(column: Column) -> str:
    """What is said beside a cell of a column."""
    key = f"channel.{OTHER}" if is_other(column) else column.leaf.key
    return PROMPTS.get(key) or PROMPTS.get(column.leaf.field, "")
