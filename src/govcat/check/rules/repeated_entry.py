"""GC614: one entry of a list twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TypeAlias

from govcat.check.grammar.distinct import entries_of, items_with
from govcat.check.grammar.places import name_of
from govcat.check.rule import Context, Finding, Mention, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.elements.channel import BOXES, OTHER, Channel
from govcat.core.elements.plain import closed_up
from govcat.core.fields import title_of
from govcat.core.item import Domain
from govcat.core.pattern import pattern
from govcat.core.tidy.words import EVERYONE, word_of

_Named: TypeAlias = tuple[object, str]
"""What a part of an entry means, and how it is written."""

_BETWEEN = pattern("[、，,；;]")


@rule(
    "GC614",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="{field}“{entry}”与前面的“{first}”是同一个",
        why="写两遍，群众会以为是两个，统计时也会重复计算",
        fix="删去其中一条；如果原意是另一个，请写明名称",
    ),
    en=Words(
        message="{field}: “{entry}” is the same as “{first}” before it",
        why="written twice it looks like two, and counts come out wrong",
        fix="delete one of them; if another is meant name it",
    ),
)
def repeated_entry(domain: Domain, context: Context) -> Iterator[Finding]:
    """同一个渠道、公开对象、公开主体或者公开层级写了两遍。 / A channel, an audience, a body or a level is listed twice.

    文字相同，或者是同一个通用名称、同一个机构的两种写法。归在同一个方框里、却各有其物的（广播与电视，发布会与听证会，村公示栏与电子屏，
    县政府门户网站与市政府门户网站），以及注明了不同位置、不同分工的，不在此列。
    一条公开主体或者公开对象里用顿号并列的，也看。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel:
          - 政府网站
          - 政府门户网站  # GC614
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject:
          - 某某县公安局
          - 县公安局  # GC614
      - id: death
        subject: ["某某县公安局、县公安局"]  # GC614
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel: [政府网站, 广播, 电视, 村公示栏, 社区公示栏]
        subject: [某某县公安局, 某某市公安局]
      - id: death
        channel: [政府网站（县政府网站）, 政府网站（县公安局网页）, 其他：办证大厅, 其他：户政公众号]
    ```
    """
    for field in ("channel", "audience", "level"):
        for position, item in items_with(domain, field, partial(_may_repeat, context, field)):
            yield from _twice(field, getattr(item, field), position, context)
    for position, item in enumerate(domain.items):
        if len(item.subject) > 1 and len({subject.role or "" for subject in item.subject}) < len(item.subject):
            yield from _twice("subject", tuple(subject.text for subject in item.subject), position, context)

    for field, named_in in (("audience", _groups), ("subject", _bodies)):
        yield from _twice_within(domain, field, partial(named_in, context))


def _twice_within(domain: Domain, field: str, named_in: Callable[[str], Iterator[_Named]]) -> Iterator[Finding]:
    """What one entry of a field names twice."""
    texts = entries_of(domain, "audience") if field == "audience" else _subjects_of(domain)
    repeated = {text: pair for text in filter(_BETWEEN.search, texts) if (pair := _pair(named_in(text)))}
    for number, item in enumerate(domain.items if repeated else ()):
        for position, entry in enumerate(getattr(item, field)):
            pair = repeated.get(entry if isinstance(entry, str) else entry.text)
            if pair:
                first, again = pair
                facts: Facts = {"field": title_of(field), "entry": again, "first": first}
                yield Finding(("items", number, field, position), facts)


def _pair(named: Iterator[_Named]) -> tuple[str, str] | None:
    """The first two texts that mean the same."""
    seen: dict[object, str] = {}
    for meant, text in named:
        if meant in seen:
            return seen[meant], text
        seen[meant] = text
    return None


def _groups(context: Context, text: str) -> Iterator[_Named]:
    for group in _BETWEEN.split(context.readings.audience(text).group):
        if group.strip():
            yield closed_up(group), group.strip()


def _bodies(context: Context, text: str) -> Iterator[_Named]:
    """The bodies of an entry, each with the part it plays: 牵头单位 and 配合单位 may be one body."""
    for named in context.readings.subjects(text):
        yield (named.label.strip(BOXES), named.role or _body(named.text, context), named.scope), named.text


def _subjects_of(domain: Domain) -> dict[str, None]:
    return {subject.text: None for item in domain.items for subject in item.subject}


def _twice(field: str, entries: tuple[str, ...], number: int, context: Context) -> Iterator[Finding]:
    """The entries of a field of the `number`th item that mean the same as one before them."""
    seen: dict[object, int] = {}
    for position, text in enumerate(entries):
        first = seen.setdefault(_MEANT[field](text, context), position)
        if first != position:
            facts: Facts = {"field": title_of(field), "entry": text, "first": entries[first]}
            mention = Mention(("items", number, field, first), Term("第一次", "first"))
            yield Finding(("items", number, field, position), facts, related=(mention,))


def _may_repeat(context: Context, field: str, entries: tuple[str, ...]) -> bool:
    """Whether entries of a field have to be compared, as in few items."""
    if len(entries) < 2:
        return False
    return field != "channel" or not _are_different(entries, context)


def _are_different(entries: tuple[str, ...], context: Context) -> bool:
    """Whether channels are certainly different, as in nearly every item."""
    channels = context.readings.channels(entries)
    words = {channel.word for channel in channels}
    if len(words) < len(entries):
        return False
    return OTHER not in words or not any(_is_known_behind_other(channel, context) for channel in channels)


def _is_known_behind_other(channel: Channel, context: Context) -> bool:
    """Whether a standard channel stands behind 其他 (其他：政府网站)."""
    return channel.word == OTHER and context.knowledge.vocabularies["channel"].resolve(channel.free) is not None


def _channel(text: str, context: Context) -> object:
    """The standard word, also where it stands behind 其他; else the text."""
    channel = context.readings.channel(text)
    said = channel.free if _is_known_behind_other(channel, context) else text
    return word_of("channel", closed_up(said.strip(BOXES)), context.knowledge)


def _audience(text: str, context: Context) -> object:
    audience = context.readings.audience(text)
    return EVERYONE if audience.is_everyone else closed_up(audience.group.strip(BOXES)) or text


def _body(text: str, context: Context) -> object:
    """The name of a body without the region's own, so that 县公安局 is that of this county."""
    region = context.catalogue.header.region
    name = name_of(text)
    is_own = region and (name.place.removeprefix("本") in {"", region[-1]} or name.place.endswith(region))
    return ("" if is_own else name.place, name.own, name.after)


_MEANT: Mapping[str, Callable[[str, Context], object]] = {
    "channel": _channel,
    "audience": _audience,
    "subject": _body,
    "level": lambda text, _: text,
}
"""What an entry of each field means: equal for two writings of one thing."""
