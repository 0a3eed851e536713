"""Makes the resolved item of folded values, or says which elements it still lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from govcat.compose.body import Cast
from govcat.compose.domain import DomainFiles, FoldedItem
from govcat.compose.fold import LISTS
from govcat.compose.writing import owner_of
from govcat.core.diagnostic import Clause, Diagnostic, Facts, Fault, Severity, Term, Words
from govcat.core.fields import ELEMENTS, FIELDS
from govcat.core.item import Incomplete, Item
from govcat.core.written import WrittenFields

MISSING_ELEMENT = Fault(
    "GC120",
    Severity.ERROR,
    zh=Words(
        "事项“{item}”未填写{title}（{key}）",
        "国办发〔2019〕54号要求标准目录列明公开事项的名称、内容、依据、时限、主体、方式、渠道和公开对象",
        "{advice}",
    ),
    en=Words(
        "the item “{item}” has no {title} ({key})",
        "国办发〔2019〕54号 asks every catalogue to list name, content, basis, time limit, subject, method, channel and"
        " audience of each item",
        "{advice}",
    ),
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    doc="""各层合并之后，事项仍缺八项要素中的一项。 / After the fold an item still lacks one of the eight elements.

## 错误 / Wrong

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth  # GC120
    name: 出生登记
    content: [办理条件]
    basis: [《中华人民共和国户口登记条例》第七条]
    subject: [县级公安机关]
    method: 主动公开
    channel: [政府网站]
    audience: [全社会]
```

## 正确 / Right

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
defaults:
  time_limit: 信息形成或者变更之日起20个工作日内
items:
  - id: birth
    name: 出生登记
    content: [办理条件]
    basis: [《中华人民共和国户口登记条例》第七条]
    subject: [县级公安机关]
    method: 主动公开
    channel: [政府网站]
    audience: [全社会]
```
""",
)

_TIME_LIMIT = Term(
    "请填写公开时限；无专门规定的，可填“信息形成或者变更之日起20个工作日内”",
    "write a time limit; where nothing special is provided: 信息形成或者变更之日起20个工作日内",
)


def resolved(domain: str, folded: FoldedItem, cast: Cast) -> Item | Incomplete:
    """The item that `folded` makes, with the bodies that play its subjects' roles."""
    values: dict[str, Any] = {
        key: held.entries if key in LISTS else held.entries[0] for key, held in folded.values.items()
    }
    if "subject" in values:
        values["subject"] = tuple(cast.subject(text, domain) for text in values["subject"])
    missing = tuple(element for element in ELEMENTS if element not in values)
    origin = folded.writings[-1].origin
    origins = {key: held.origins for key, held in folded.values.items()}
    if missing:
        return Incomplete(domain, folded.id, values.get("name", ""), missing, values, origin, origins)
    return Item(
        domain=domain,
        id=folded.id,
        origin=origin,
        home=folded.writings[0].origin,
        origins=origins,
        above=folded.above,
        **{"category": ()} | values,
    )


def missing_elements(source: DomainFiles, folded: FoldedItem, missing: Sequence[str]) -> Iterator[Diagnostic]:
    """One finding for each missing element, at the item in the lowest layer that names it.

    Silent where a file of the domain could not be read, or shape has refused a value of that element:
    that was already reported.
    """
    owner = owner_of(source.key, folded.writings)
    writing = folded.writings[-1]
    for key in missing:
        if not source.is_whole or _is_refused(source, folded, key):
            continue
        facts: Facts = {
            "item": owner.title or folded.id,
            "title": FIELDS[key].title,
            "key": key,
            "advice": _advice(key),
        }
        yield Diagnostic(
            MISSING_ELEMENT,
            writing.file.place((*writing.path, "id")),
            facts,
            owner=owner,
            path=writing.path,
            field=key,
            inherited=writing.file.inherited,
        )


def _is_refused(source: DomainFiles, folded: FoldedItem, key: str) -> bool:
    return any(
        any(writing.file.refused((*writing.path, name)) for writing in folded.writings)
        or any(file.refused(("defaults", name)) for file in source.files)
        for name in (key, f"{key}+")
    )


def _advice(key: str) -> Term:
    if key == "time_limit":
        return _TIME_LIMIT
    if key in WrittenFields.model_fields:
        return Term(
            f"在该事项下填写 {key}；全领域都一样的，可写在共同要素（defaults）里",
            f"write {key} at the item, or under defaults if all items of the domain share it",
        )
    return Term(f"在该事项下填写 {key}", f"write {key} at the item")
