"""Tables without any heads that are known: the columns are judged by what they hold; nothing of that is certain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from govcat.core.knowledge import Knowledge
from govcat.load.table.band import Band
from govcat.load.table.column import UNPLACED, Column
from govcat.load.table.heads import DEEPEST, block
from govcat.load.table.plain import LONGEST, plain
from govcat.load.table.regions import Region
from govcat.load.table.witness import MOST, Kinds, kinds_of, leading

_TELLING = ("id", "link", "channel", "basis", "time_limit", "phone")
_WORDS = ("method", "level", "stage", "audience", "subject", "domain")
_PAIRS = ("audience.everyone", "audience.groups", "method.主动公开", "method.依申请公开")


def headless(
    band: Band, knowledge: Knowledge, before: Sequence[Column] = ()
) -> tuple[Region, tuple[Column, ...]] | None:
    """A table without heads in a strip, and its columns; None if it does not look like a catalogue.

    `before` are the columns of the table before in the same file: its next page often has no heads.
    """
    rows = list(band.rows)
    full = [row for row in rows if len(_shown(band, row)) >= 4]
    if not full:
        return None
    region = Region(
        band, None, (), tuple(row for row in rows if row < full[0]), tuple(row for row in rows if row >= full[0])
    )
    texts, kinds = _witnesses(band, full, knowledge)
    goes_on = _goes_on(before, kinds)
    columns = goes_on or _judged(texts, kinds)
    if not goes_on and (last := _last_head(region, columns, knowledge)) is not None:
        heads = block(band, full[0], last, _nothing_known)
        region = region._replace(heads=heads, rows=tuple(row for row in region.rows if row > last))
        texts, kinds = _witnesses(band, [row for row in full if row > last], knowledge)
        columns = tuple(column._replace(heads=heads.texts(column.places[0])) for column in _judged(texts, kinds))
    told = {column.shows.partition(".")[0] for column in columns}
    is_catalogue = len(told & {"basis", "time_limit", "channel"}) >= 2 and bool(told & {"name", "content"})
    return (region, columns) if goes_on or is_catalogue else None


def _witnesses(
    band: Band, rows: Sequence[int], knowledge: Knowledge
) -> tuple[dict[int, tuple[str, ...]], dict[int, Kinds]]:
    texts = {column: _texts(band, rows, column) for column in band.columns}
    return texts, {column: kinds_of(said, knowledge) for column, said in texts.items() if any(said)}


def _last_head(region: Region, columns: Sequence[Column], knowledge: Knowledge) -> int | None:
    """The last of the first rows that are heads nobody knows: short words, none of which is what its column holds.

    A row with a number is an item, whatever else it says.
    """
    band = region.band
    telling = [(column.places[0], column.shows) for column in columns if column.shows in {*_TELLING, "number"}]
    for row in region.rows[: DEEPEST + 1]:
        cells = [(kind, cell.text) for place, kind in telling if (cell := band.at(row, place))]
        if any(kinds_of((text,), knowledge)[kind] for kind, text in cells):
            last = row - 1
            break
    else:
        return None
    rows = [each for each in region.rows if each <= last]
    texts = [cell.text for each in rows for cell in band.own(each)]
    named = {place for place, _ in telling if any(band.at(each, place) for each in rows)}
    are_short = all(len(plain(text)) <= LONGEST for text in texts)
    return rows[-1] if len(named) >= _FEW and are_short else None


def _nothing_known(_: str) -> None:
    """What heads mean that nobody knows."""


_FEW = 2
"""Telling columns that have to have a head before a row is taken for heads."""


def _shown(band: Band, row: int) -> list[int]:
    return [column for column in band.columns if band.at(row, column)]


def _texts(band: Band, rows: Sequence[int], column: int) -> tuple[str, ...]:
    """The texts of a column, row by row, blank where nothing stands; a block counts in each of its rows."""
    return tuple(cell.text if (cell := band.at(row, column)) else "" for row in rows)


def _goes_on(before: Sequence[Column], kinds: Mapping[int, Kinds]) -> tuple[Column, ...]:
    """The columns of the table before, if this one lies in the same columns and holds the same there."""
    places = {place for column in before for place in column.places}
    if not before or not set(kinds) <= places or max(kinds) < max(places) - 6:
        return ()
    for column in before:
        for place in column.places:
            said = leading(kinds[place], _TELLING) if place in kinds else ""
            if said and said != column.shows.partition(".")[0] and not column.shows.startswith("x-"):
                return ()
    telling = [column for column in before if column.shows in _TELLING]
    agreeing = [column for column in telling if column.places[0] in kinds]
    return tuple(before) if len(agreeing) >= 2 else ()


def _judged(texts: Mapping[int, tuple[str, ...]], kinds: Mapping[int, Kinds]) -> tuple[Column, ...]:
    shows: dict[int, str] = {}
    for kind in _TELLING:
        _claim(shows, kinds, kind)
    ticks = [column for column in kinds if column not in shows and kinds[column]["tick"] > 0.9]
    serial = next((column for column in kinds if column not in shows and _is_serial(texts[column])), None)
    if serial is not None:
        shows[serial] = "number"
        ticks = [column for column in ticks if column != serial]
    shows |= _ticked(ticks, texts)
    for kind in _WORDS:
        _claim(shows, kinds, kind)
    rest = [column for column in kinds if column not in shows]
    content = max(rest, key=lambda column: sum(len(plain(text)) for text in texts[column]), default=None)
    if content is not None:
        shows[content] = "content"
        matters = [column for column in rest if column < content]
        keys = [*(f"category.{depth}" for depth in range(1, len(matters))), "name"]
        shows |= dict(zip(matters, keys, strict=False))
    return tuple(Column((column,), (), shows.get(column, UNPLACED), is_certain=False) for column in kinds)


def _claim(shows: dict[int, str], kinds: Mapping[int, Kinds], kind: str) -> None:
    """Give a kind to the column whose texts are most of it."""
    best = max(
        (column for column in kinds if column not in shows), key=lambda column: kinds[column][kind], default=None
    )
    if best is not None and kinds[best][kind] >= MOST:
        shows[best] = kind


def _is_serial(texts: Sequence[str]) -> bool:
    numbers = [int(plain(text).strip(".、")) for text in texts if plain(text).strip(".、").isdecimal()]
    return len(numbers) * 2 > len(texts) and numbers == sorted(numbers)


def _ticked(ticks: Sequence[int], texts: Mapping[int, tuple[str, ...]]) -> dict[int, str]:
    """Two pairs of tick columns of which every row has one each: 公开对象 and 公开方式, in the official order.

    What columns stand behind them (of levels) nobody can tell.
    """
    if len(ticks) < 4:
        return {}
    pairs = (ticks[:2], ticks[2:4])
    rows = range(len(texts[ticks[0]]))
    is_either = all(sum(bool(texts[column][row].strip()) for column in pair) == 1 for pair in pairs for row in rows)
    return dict(zip(ticks, _PAIRS, strict=False)) if is_either and len(rows) > 1 else {}
