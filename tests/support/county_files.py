"""Random county files in the styles that people use, and random changes of their catalogue."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from editing import DOMAIN
from hypothesis import strategies as st

from govcat.core.change import Change, Record, WrittenValue, records
from govcat.core.item import Catalogue

PLAIN = (
    "指南",
    "受理单位",
    "所需材料",
    "《规定》第一条",
    "《法》（2019年修正）",
    "全社会",
    "010203",
    "否",
    "20个工作日",
    "a b",
    "甲/乙",
)
AWKWARD = (
    "说明: 见附件",
    "第 #3 号",
    "#3",
    "*全部",
    "@户政",
    "'单'引",
    '"双"引',
    "甲、乙，丙",
    "[可选] 其他",
    "{x}",
    "- 短横",
    "? 问",
    "%1",
    "`x`",
    "|",
    "> x",
    "!x",
    "&x",
    "~",
    "：冒号",
    "名称：乙",
    "“整句引号”",
    "末尾: ",
    " 前空",
    "a\tb",
    "路径\\x",
    "第一行\n第二行",
    "首行\n\n  缩进\n末行",
    "尾空行\n",
    "a:",
    "逗, 号",
    "\u2028隔",
    "😀",
    "---",
    "<<",
)
TEXTS = (*PLAIN, *AWKWARD)
IDS = ("birth", "adoption", "death", "moving")
OWN_IDS = ("local-a", "local-b", "local-c")
CATEGORIES = (("出生登记",), ("迁移登记",), ("迁移登记", "迁入"), ("本地",))
SETS = ("content", "basis", "subject", "channel", "audience", "notes")
TEXT_FIELDS = ("time_limit", "phone", "link", "owner")
LEVELS = ("县级", "乡级", "村级")
CHINESE = {
    "id": "编号", "name": "名称", "category": "类别", "content": "内容", "basis": "依据", "time_limit": "时限",
    "subject": "主体", "channel": "渠道", "audience": "对象", "notes": "备注", "level": "层级", "removed": "删除",
    "phone": "咨询电话", "link": "网址", "links": "链接", "method": "方式", "owner": "责任人",
}  # fmt: skip

Draw: TypeAlias = Callable[[st.SearchStrategy[object]], object]


@dataclass(frozen=True)
class Style:
    """How somebody writes: what is drawn again at every turn stands in `draw`."""

    pick: Callable[[Sequence[str]], str]
    is_chinese: bool

    def key(self, key: str) -> str:
        bare = key.removesuffix("+")
        return CHINESE[bare] + key[len(bare) :] if self.is_chinese else key

    def scalar(self, text: str) -> str:
        kind = self.pick(("plain", "single", "double"))
        if text in PLAIN and kind == "plain":
            return text
        return f"'{text}'" if kind == "single" and "'" not in text and text.isprintable() else _json(text)

    def remark(self) -> str:
        return self.pick(("", "", "", "  # 备查"))

    def listed(self, entries: Sequence[str], column: int) -> str:
        """A list after its key, from the blank on."""
        kind = self.pick(("flow", "lines", "block", "indentless") if len(entries) > 1 else ("flow", "one", "block"))
        if kind == "one":
            return f" {self.scalar(entries[0])}{self.remark()}"
        if kind == "flow":
            return f" [{', '.join(map(self.scalar, entries))}]{self.remark()}"
        if kind == "lines":
            rows = "".join(f"\n{' ' * (column + 4)}{self.scalar(entry)},{self.remark()}" for entry in entries)
            return f" [{rows}\n{' ' * (column + 2)}]{self.remark()}"
        indent = " " * (column + (2 if kind == "block" else 0))
        lines = [f"\n{self._remark_line(indent)}{indent}- {self.scalar(entry)}{self.remark()}" for entry in entries]
        return f"{self.remark()}{''.join(lines)}"

    def value(self, value: WrittenValue, column: int) -> str:
        if isinstance(value, str):
            return f" {self.scalar(value)}{self.remark()}"
        if isinstance(value, Mapping):
            if self.pick(("flow", "block")) == "flow":
                return f" {self._flow_value(value)}"
            pairs = [f"{self.scalar(name)}: {self.scalar(text)}" for name, text in value.items()]
            return "".join(f"\n{' ' * (column + 2)}{pair}" for pair in pairs)
        return self.listed(value, column)

    def entry(self, pairs: Sequence[tuple[str, WrittenValue]], column: int) -> str:
        """One row of `items`."""
        indent = " " * column
        if self.pick(("block", "block", "flow")) == "flow":
            forms = [f"{self.key(key)}: {self._flow_value(value)}" for key, value in pairs]
            return f"{self._remark_line(indent)}{indent}- {{{', '.join(forms)}}}{self.remark()}\n"
        rows = [f"{self.key(key)}:{self.value(value, column + 2)}" for key, value in pairs]
        lines = "".join(f"{self._remark_line(indent + '  ') if n else ''}{indent}{'  ' if n else '- '}{row}\n"
                        for n, row in enumerate(rows))  # fmt: skip
        return f"{self._remark_line(indent)}{lines}{self.pick(('', '', chr(10)))}"

    def _flow_value(self, value: WrittenValue) -> str:
        if isinstance(value, str):
            return self.scalar(value)
        if isinstance(value, Mapping):
            return f"{{{', '.join(f'{self.scalar(name)}: {self.scalar(text)}' for name, text in value.items())}}}"
        return f"[{', '.join(map(self.scalar, value))}]"

    def _remark_line(self, indent: str) -> str:
        return self.pick(("", "", "", f"{indent}# 附注\n"))


@st.composite
def values(draw: st.DrawFn, field: str) -> WrittenValue:
    """A value that the field may have."""
    if field in SETS:
        return tuple(draw(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4, unique=True)))
    if field == "level":
        return tuple(draw(st.lists(st.sampled_from(LEVELS), min_size=1, unique=True)))
    if field == "category":
        return draw(st.sampled_from(CATEGORIES))
    if field == "links":
        return draw(
            st.dictionaries(st.sampled_from(("指南", "申报: 入口", "附件#1")), st.sampled_from(TEXTS), min_size=1)
        )
    return draw(st.sampled_from(("主动公开", "依申请公开") if field == "method" else TEXTS))


FIELDS = (*SETS, *TEXT_FIELDS, "level", "links", "method", "name", "category")


@st.composite
def county_files(draw: st.DrawFn) -> str:
    """The text of a county's file."""
    style = Style(lambda words: draw(st.sampled_from(words)), draw(st.booleans()))
    column = draw(st.sampled_from((0, 2)))
    keys = draw(st.lists(st.sampled_from((*IDS, *OWN_IDS)), unique=True, max_size=5))
    parts = [style.entry(draw(_pairs(key)), column) for key in keys]
    head = style.pick(("", "# 本县\n")) + "schema: govcat/1\n"
    head += f"{'领域代码' if style.is_chinese else 'domain'}: {DOMAIN}\n"
    head += style.pick(
        ("", f"{'共同要素' if style.is_chinese else 'defaults'}:\n  {style.key('phone')}: '123'  # 总机\n")
    )
    items = f"{'事项' if style.is_chinese else 'items'}:\n{''.join(parts)}" if parts else ""
    return (head + items + style.pick(("", "x-own: 备用\n"))).replace("\n", style.pick(("\n", "\r\n")))


@st.composite
def _pairs(draw: st.DrawFn, key: str) -> list[tuple[str, WrittenValue]]:
    """What an entry says: an override, a removal, or an item of the county's own."""
    if key in IDS and draw(st.integers(0, 4)) == 0:
        return [("id", key), ("removed", "无此职权：由市局行使")]
    fields = draw(st.lists(st.sampled_from(FIELDS), unique=True, min_size=1, max_size=4))
    if key in OWN_IDS:
        fields = [*dict.fromkeys((*fields, "name", "content"))]
    pairs: list[tuple[str, WrittenValue]] = [("id", key)]
    for field in fields:
        is_more = field in SETS and draw(st.booleans()) and not (key in OWN_IDS and field == "content")
        pairs.append((f"{field}+" if is_more else field, draw(values(field))))
    return pairs


@st.composite
def changes(draw: st.DrawFn, catalogue: Catalogue) -> list[Change]:
    """Changes of different items and fields; now and then one that only a lower layer's silence could make."""
    before = records(catalogue)
    found: list[Change] = []
    for key in draw(st.lists(st.sampled_from([(DOMAIN, item) for item in (*IDS, *OWN_IDS)]), unique=True, max_size=4)):
        found += draw(_changes_of(key, before.get(key)))
    return found


@st.composite
def growing_changes(draw: st.DrawFn, catalogue: Catalogue, standard: Catalogue) -> list[Change]:
    """Changes whose inverse says all that they did.

    No change tells the place of an item among its kin, whether `field` or `field+` says the same, or what an entry says
    beside `removed`: own items are not taken away, lists grow at their end, and items are brought back as they were.
    """
    found = []
    above = records(standard)
    for change in draw(changes(catalogue)):
        if change.item in IDS and not change.field and "removed" in (change.old or {}):
            found.append(replace(change, new=above[change.key]))
            continue
        if isinstance(change.old, tuple) and isinstance(change.new, tuple):
            more = tuple(text for text in change.new if text not in change.old)
            found.append(replace(change, new=(*change.old, *more)))
        elif change.field or change.new is not None:
            found.append(change)
    return found


@st.composite
def _changes_of(draw: st.DrawFn, key: tuple[str, str], old: Record | None) -> list[Change]:
    kind = draw(st.integers(0, 5))
    if old is None or "removed" in old or (kind == 0 and key[1] in OWN_IDS):
        return [Change(*key, "", old, draw(_others(old)))]
    if kind == 1:
        return [
            Change(*key, "", old, {"removed": draw(st.sampled_from(("已取消", "上级行使：由市局“统一”办理: 见 #2")))})
        ]
    fields = draw(st.lists(st.sampled_from(FIELDS), unique=True, min_size=1, max_size=3))
    return [Change(*key, field, old.get(field), draw(_new(field, old.get(field)))) for field in fields]


@st.composite
def _new(draw: st.DrawFn, field: str, old: WrittenValue | None) -> WrittenValue | None:
    kind = draw(st.integers(0, 3))
    if kind == 0 and field not in ("name", "content", "category"):
        return None
    if kind > 1 and field in SETS and isinstance(old, tuple):  # grown or shrunk
        more = tuple(
            text for text in draw(st.lists(st.sampled_from(TEXTS), max_size=2, unique=True)) if text not in old
        )
        start, end = draw(st.integers(0, 1)), draw(st.integers(1, 4))
        return (*old[start:end], *more) or old
    return draw(values(field))


@st.composite
def _others(draw: st.DrawFn, old: Record | None) -> Record | None:
    """A record for an item that is not there, or none for one that is."""
    if old is not None and "removed" not in old:
        return None
    record: dict[str, WrittenValue] = {
        "name": draw(values("name")), "content": draw(values("content")),
        "basis": ("《条例》",), "time_limit": "即时公开",
        "subject": ("县级公安机关",), "method": "主动公开", "channel": ("政府网站",), "audience": ("全社会",),
    }  # fmt: skip
    for field in draw(st.lists(st.sampled_from(FIELDS), unique=True, max_size=3)):
        record[field] = draw(values(field))
    return record


def _json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\u2028", "\\u2028")
