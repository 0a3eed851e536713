"""GC808: an item that is not disclosed, named in what is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from govcat.check.placing import is_closed
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Catalogue, Incomplete, Item
from govcat.core.pattern import pattern
from govcat.core.place import Path

_SHORTEST = 4
_TELLING = 6
"""A name of so many characters is no ordinary word; a shorter one counts where the text points at it."""

_LISTS = ("notes", "content", "channel")
_NAMES_THINGS = frozenset({"content", "channel"})
_POINTS = pattern('(?:[“「『《〈"]|见|参阅|参照|查阅|对应|事项)[：:]?$')
_WITHHOLDS = pattern("不(?:予|得|对外)?公开|保密|涉密|隐去|不列|不含|除外")
_CLAUSE = pattern("[。；;\n]")


@rule(
    "GC808",
    Severity.WARNING,
    on=Catalogue,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十四条至第十六条", certainty="B"),
    zh=Words(
        message="公开的文字里提到不予公开的事项 {closed}",
        why="不予公开的事项连名称也不进入公开文件；在备注、说明或者链接里提到它，公开文件里就看得到了",
        fix="改掉这一处文字；如果该事项其实可以公开，请改写它的公开方式",
    ),
    en=Words(
        message="a public text speaks of the item {closed}, which is not disclosed",
        why="not even the name of a closed item goes into public files; a note or link that names it puts it there",
        fix="change this text; if the item may be disclosed after all, change its method",
    ),
)
def reachable_closed_item(catalogue: Catalogue) -> Iterator[Finding]:
    """公开的文字里提到不予公开的事项。 / A public text names an item that is not disclosed.

    看备注、链接、领域说明、目录说明里的事项编号，以及事项名称（四个字以上，用引号或者“见”指明的；六个字以上的）；
    公开内容、公开渠道和事项名称里，只看编号和指明的名称。
    与公开事项、类别、领域同名的，以及“不公开举报人信息”这样的保护性说明，不在此列。报告不显示这处文字。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 另见“备用水源”  # GC808
        links:
          备用水源位置和取水口坐标: https://www.example.gov.cn/well  # GC808
      - id: death
        content+:
          - 取水安排（详见“备用水源”）  # GC808
      - id: well
        category: 供水
        name: 备用水源
        content: [位置]
        method: 不予公开
        reason: 国家秘密
        ground: 《中华人民共和国保守国家秘密法》
        review_on: 2027-06-30
      - id: well-map
        category: 供水
        name: 备用水源位置和取水口坐标
        content: [位置]
        method: 不予公开
        reason: 国家秘密
        ground: 《中华人民共和国保守国家秘密法》
        review_on: 2027-06-30
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes: [备用水源由水务部门管理, 举报人的姓名和联系方式不公开]
        content+: [备用水源, 举报人的姓名和联系方式保护制度]
      - id: well
        category: 供水
        name: 备用水源
        content: [位置]
        notes: [见“备用水源”台账]
        method: 不予公开
        reason: 国家秘密
        ground: 《中华人民共和国保守国家秘密法》
        review_on: 2027-06-30
      - id: informers
        category: 举报
        name: 举报人的姓名和联系方式
        content: [姓名]
        method: 不予公开
        reason: 涉及个人隐私
        ground: 《中华人民共和国政府信息公开条例》第十五条
        review_on: 2027-06-30
    ```
    """
    closed = _closed_names(catalogue)
    if not closed:
        return
    longest_first = sorted(closed, key=len, reverse=True)
    named = re.compile("|".join(map(re.escape, longest_first)))
    for path, text in _public_texts(catalogue):
        names_things = path[-1] == "name" or path[-2] in _NAMES_THINGS
        found = next((one for one in named.finditer(text) if _is_meant(one, text, names_things=names_things)), None)
        if found:
            yield Finding(path, {"closed": closed[found[0]]}, is_confidential=True)


def _closed_names(catalogue: Catalogue) -> Mapping[str, str]:
    """Keys and telling names of the closed items, each with the key; no name that something public has as well."""
    closed: dict[str, str] = {}
    public: set[str] = set()
    for domain in catalogue.domains:
        public.update((domain.name, *domain.aliases))
        every: tuple[Item | Incomplete, ...] = (*domain.items, *domain.other_level, *domain.incomplete)
        for item in every:
            if is_closed(item):
                closed |= {item.name: item.key, item.key: item.key}
            else:
                public.add(item.name)
    public.update(heading for item in catalogue.items() if not is_closed(item) for heading in item.category)
    return {name: key for name, key in closed.items() if len(name) >= _SHORTEST and name not in public}


def _public_texts(catalogue: Catalogue) -> Iterator[tuple[Path, str]]:
    """The texts of outputs that may speak of other items, with their paths."""
    yield from ((("header", "notes", number), note) for number, note in enumerate(catalogue.header.notes))
    for number, domain in enumerate(catalogue.domains):
        here = ("domains", number)
        yield from (((*here, "notes", place), note) for place, note in enumerate(domain.notes))
        for position, item in enumerate(domain.items):
            if is_closed(item):
                continue
            row: Path = (*here, "items", position)
            yield (*row, "name"), item.name
            for field in _LISTS:
                yield from (((*row, field, place), entry) for place, entry in enumerate(getattr(item, field)))
            for label, address in item.links.items():
                yield (*row, "links", label), f"{label}\n{address}"


def _is_meant(found: re.Match[str], text: str, *, names_things: bool) -> bool:
    """Whether a text speaks of the item, and does not only use its words.

    What names things of its own (`names_things`) has to point at the item: it may well use the same words.
    """
    before, after = text[: found.start()], text[found.end() :]
    if found[0].isascii():  # a key
        return not re.search(r"[\w/-]$", before) and not re.match(r"[\w-]", after)
    if _POINTS.search(before[-4:]):
        return True
    if names_things:
        return False
    clause = _CLAUSE.split(before)[-1] + found[0] + _CLAUSE.split(after)[0]
    return len(found[0]) >= _TELLING and not _WITHHOLDS.search(clause)
