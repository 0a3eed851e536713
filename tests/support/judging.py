"""What import made of a forged file, cell by cell: right, listed for a person to look at, or wrong in silence."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from forge.nouns import Claim, Forged, Ink, Option

from govcat.core.diagnostic import Diagnostic
from govcat.core.grid import Grid
from govcat.core.place import Cell
from govcat.core.table import Table, TableRow, Told

Judgement: TypeAlias = Literal["right", "listed", "wrong"]
Spot: TypeAlias = tuple[int, int, int]
"""A cell: sheet, row and column, all from 0."""


class Verdict(NamedTuple):
    """What became of one cell of a forged file."""

    file: str
    spot: Spot
    ink: Ink
    judgement: Judgement
    why: str = ""

    def __str__(self) -> str:
        fields = (
            "/".join(sorted({option.field for claim in self.ink.claims for option in claim.options})) or self.ink.kind
        )
        return f"{self.file} {self.spot} [{fields}] “{self.ink.text[:60]!r}” {self.why}"


@dataclass(frozen=True)
class Sum:
    """The figures of many files; `entries` counts cells of several entries, by whether they were cut exactly right."""

    verdicts: list[Verdict] = field(default_factory=list)
    entries: Counter[bool] = field(default_factory=Counter)

    def share(self, judgement: Judgement) -> float:
        """How many of all cells were judged so, from 0 to 1."""
        return sum(verdict.judgement == judgement for verdict in self.verdicts) / len(self.verdicts)

    def of(self, judgement: Judgement) -> Iterator[Verdict]:
        """The cells that were judged so."""
        return (verdict for verdict in self.verdicts if verdict.judgement == judgement)

    def __str__(self) -> str:
        cut = self.entries[True] / max(1, self.entries.total())
        shares = ", ".join(f"{self.share(word) * 100:.2f} % {word}" for word in ("right", "listed", "wrong"))
        return f"{len(self.verdicts)} cells: {shares}; lists cut exactly {cut * 100:.2f} %"


def judge(
    forged: Forged, grids: Sequence[Grid], tables: Sequence[Table], findings: Iterable[Diagnostic], total: Sum
) -> None:
    """Add the verdict on every cell of a file to `total`."""
    _Case(forged, tuple(grids), tuple(tables), tuple(findings)).judge(total)


class _Case:
    """One file and what was read from it."""

    def __init__(
        self, forged: Forged, grids: tuple[Grid, ...], tables: tuple[Table, ...], findings: tuple[Diagnostic, ...]
    ) -> None:
        self.forged = forged
        self.sheets = {grid.sheet: n for n, grid in enumerate(grids)}
        self.inks = {(n, ink.row, ink.column): ink for n, sheet in enumerate(forged.sheets) for ink in sheet.cells}
        self.told: dict[Spot, list[Told]] = defaultdict(list)
        self.found: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self.spoken = {self._spot(d.place) for t in tables for d in t.findings if isinstance(d.place, Cell)}
        self.spoken |= {self._spot(d.place) for d in findings if isinstance(d.place, Cell)}
        self.misread: dict[Spot, str] = {}
        self.nameless: dict[Spot, int] = {}
        self.named: set[int] = {-1}
        self.with_tables = {self.sheets[table.grid.sheet] for table in tables}
        for table in tables:
            for told in table.told:
                self.told[self._spot(told.place)].append(told)
            self._take(table)
        self.heads = {(n, ink.row, column) for (n, _, first), ink in self.inks.items() if ink.is_head
                      for column in range(first, first + ink.columns)}  # fmt: skip
        self.doubted = {(sheet, column) for sheet, row, column in self.spoken if (sheet, row, column) in self.heads}
        self.spoken |= {spot for spot, tolds in self.told.items() if any(told.fate == "unplaced" for told in tolds)}

    def judge(self, total: Sum) -> None:
        for spot, ink in self.inks.items():
            why = self._fault(spot, ink)
            judgement: Judgement = "right"
            if why:
                is_told = spot in self.spoken or (spot[0], spot[2]) in self.doubted or self._is_kept(spot)
                judgement = "listed" if is_told else "wrong"
            if ink.kind == "unknown" and spot in self.spoken:
                judgement = "right"
            total.verdicts.append(Verdict(self.forged.name, spot, ink, judgement, why))
            if judgement == "right" and ink.kind == "item":
                self._count_entries(ink, total.entries)

    def _spot(self, place: Cell) -> Spot:
        match = re.match(r"([A-Z]+)(\d+)", place.ref)
        if match is None:
            return (self.sheets.get(place.sheet, -1), -1, -1)
        column = 0
        for letter in match[1]:
            column = column * 26 + ord(letter) - 64
        return (self.sheets.get(place.sheet, -1), int(match[2]) - 1, column - 1)

    def _take(self, table: Table) -> None:
        """Gather what the rows of a table say, by the item that most of their own cells belong to."""
        votes: dict[int, Counter[int]] = defaultdict(Counter)
        for told in table.told:
            ink = self.inks.get(self._spot(told.place))
            if told.row is not None and told.fate == "placed" and ink is not None and len(ink.claims) == 1:
                votes[told.row][ink.claims[0].item] += 1
        for n, row in enumerate(table.rows):
            item = votes[n].most_common(1)[0][0] if votes[n] else -1
            self._take_row(table, row, item)

    def _take_row(self, table: Table, row: TableRow, item: int) -> None:
        found = self.found[item]
        if row.number:
            found["number"].append(row.number)
        if table.domain:
            found["domain"].append(table.domain)
        for key, entries in row.fields.items():
            for entry in entries:
                if entry.text not in found[key]:
                    found[key].append(entry.text)
                if row.fields.get("name"):
                    self.named.add(item)
                else:
                    self.nameless[self._spot(entry.place)] = item
                self._check_invented(item, key, entry.text, self._spot(entry.place))

    def _check_invented(self, item: int, key: str, text: str, spot: Spot) -> None:
        if key.startswith("x-") or key in ("domain", "number"):
            return
        allowed = sorted(self._allowed(item, key), key=len, reverse=True)
        rest = plain(text)
        for other in allowed:
            rest = rest.replace(other, "")
        if rest:
            self.misread.setdefault(spot, f"item {item} got {key} “{text[:40]}”")

    def _allowed(self, item: int, key: str) -> set[str]:
        claims = (claim for ink in self.inks.values() for claim in ink.claims if claim.item == item)
        options = (option for claim in claims for option in (*claim.options, *claim.may) if option.field == key)
        return {plain(text) for option in options for text in option.texts}

    def _fault(self, spot: Spot, ink: Ink) -> str:
        """What is wrong with a cell; empty if nothing is."""
        tolds = self.told.get(spot, [])
        if not tolds:
            return self._untold(spot, ink)
        if bare(tolds[0].text) != bare(ink.text):
            return f"its text became “{tolds[0].text[:60]!r}”"
        fields = {told.field.split(".")[0] for told in tolds if told.fate == "placed" and told.row is not None}
        if ink.kind == "aside":
            wrong = fields - {option.field for claim in ink.claims for option in claim.may}
            return f"furniture was read as {min(wrong)}" if wrong else ""
        if not fields or ink.kind == "nothing":
            return self.misread.get(spot, "") if ink.kind != "item" else f"not placed: {tolds[0].why.en}"
        if self.nameless.get(spot) in self.named:
            return "made a row of its own, without a name"
        return self.misread.get(spot) or self._unmet(ink, fields)

    def _is_kept(self, spot: Spot) -> bool:
        """Whether it stands under its own head among what no field stands for: that is said, and nothing is lost."""
        sheet, row, column = spot
        heads = [ink for (n, top, first), ink in self.inks.items()
                 if n == sheet and ink.is_head and top < row and first <= column < first + ink.columns]  # fmt: skip
        fields = {told.field for told in self.told[spot] if told.fate == "placed"}
        lowest = max(heads, key=lambda ink: ink.row, default=None)
        return lowest is not None and bool(fields) and all(f[:2] == "x-" and _alike(f[2:], lowest.text) for f in fields)

    def _untold(self, spot: Spot, ink: Ink) -> str:
        """A sheet without a catalogue is set aside whole; in one that has a catalogue the account lists such a cell."""
        if spot[0] in self.with_tables:
            self.spoken.add(spot)
            return "no table told of it"
        return "set aside with its sheet" if ink.kind == "item" else ""

    def _unmet(self, ink: Ink, fields: set[str]) -> str:
        if ink.kind == "unknown" and not any(claim.options for claim in ink.claims):
            return f"nobody could know this, but it was read as {min(fields)}"
        wrong_claims = [claim for claim in ink.claims if not self._is_met(claim, fields)]
        if not wrong_claims:
            return ""
        claim = wrong_claims[0]
        got = {name: self.found[claim.item].get(name) for name in sorted(fields)}
        return f"item {claim.item}: read as {got}"[:160]

    def _is_met(self, claim: Claim, fields: set[str]) -> bool:
        is_held = all(self._has(claim.item, option, {option.field}) for option in claim.beside)
        return is_held and (any(self._has(claim.item, option, fields) for option in claim.options) or not claim.options)

    def _has(self, item: int, option: Option, fields: set[str]) -> bool:
        if option.field == "x-":
            return any(name.startswith("x-") for name in fields)
        if option.field not in fields:
            return False
        held = "".join(plain(text) for text in self.found[item][option.field])
        return all(plain(text) in held for text in option.texts)

    def _count_entries(self, ink: Ink, entries: Counter[bool]) -> None:
        for claim in ink.claims:
            for option in claim.options[:1]:
                if option.field in ("content", "basis", "subject", "channel") and len(option.texts) > 1:
                    found = sorted(plain(text) for text in self.found[claim.item][option.field])
                    entries[found == sorted(plain(text) for text in option.texts)] += 1


_MARKER = re.compile(r"(?:^|(?<=[\n；;。]))\s*(?:[（(]?\d{1,2}[)）.、．]|[●〇○·])\s*", re.MULTILINE)
_CIRCLED = re.compile("[①-⑳]")
_TAG = re.compile(r"【[^】]{2,6}】(?=《)")


def _alike(key: str, head: str) -> bool:
    one, other = plain(key), plain(head)
    return bool(one and other) and (one in other or other in one)


def bare(text: str) -> str:
    """The same without what a picture font leaves behind where its font is not told."""
    return re.sub("[R£]", "", plain(text))


def plain(text: str) -> str:
    """A text without list marks, punctuation and blanks: what two ways of writing the same have in common."""
    bare = _TAG.sub("", _MARKER.sub("", _CIRCLED.sub("", text)))
    bare = unicodedata.normalize("NFKC", bare).removeprefix("其他:").removeprefix("其他：")
    return "".join(sign for sign in bare if sign.isalnum() or sign == "?")
