"""What tables say of the catalogue as a whole: its title, region and edition, and the notes that all of them share."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from govcat.actions.import_drafts import DraftedDomain
from govcat.core.change import WrittenValue
from govcat.core.form.trace import Trace
from govcat.core.pattern import pattern
from govcat.core.table import Table
from govcat.core.texts import iso_date
from govcat.match.notes import is_guideline, notes_of

TITLE = "基层政务公开标准目录"

_REGION = pattern(r"[\u3400-\u9fff]{1,15}(?:[省市县区旗镇乡村州盟]|街道)")
_LABELLED = pattern(r"(单位|版本|批准文件|日期)：([^　]+)(?:　|\Z)")
_EDITION = {"版本": "name", "批准文件": "paper", "日期": "date", "单位": "signed_by"}
_APPROVED = "本目录{name}的批准文件：{paper}"


@dataclass(frozen=True, slots=True)
class Whole:
    """The tables of one import; what an export of ours says beside them, and its title, if they come from one."""

    tables: Sequence[Table]
    trace: Trace | None = None
    title: str = ""

    def notes(self) -> tuple[str, ...]:
        """The notes that stand under every table of an export of ours: they are those of the project."""
        under = [notes for table in self.tables if table.rows and (notes := [each.text for each in notes_of(table)])]
        if self.trace is None or len(under) < 2:
            return ()
        return tuple(note for note in under[0] if not is_guideline(note) and all(note in notes for notes in under))

    def project(self, domains: Sequence[DraftedDomain], layouts: Collection[str]) -> Mapping[str, WrittenValue]:
        """What `govcat.yaml` says, in its order; `layouts` are the forms that are known."""
        lines = self._lines()
        unit = lines.get("单位", "")
        region = unit if _REGION.fullmatch(unit) else self._region(domains)
        said = {key: lines.get(label, "") for label, key in _EDITION.items()}
        edition = {key: text for key, text in said.items() if text and text != region}
        day = iso_date(edition.pop("date", ""))
        edition |= {"date": day} if day else {}
        approved = _APPROVED.format(name=edition.get("name", ""), paper=edition.get("paper", "-"))
        notes = tuple(note for note in self.notes() if not note.startswith(approved))
        found: dict[str, WrittenValue] = {
            "title": self.title or self._title(domains),
            "region": {"name": region} if region else "",
            "edition": edition if "name" in edition else "",
            "layout": self.trace.layout if self.trace and self.trace.layout in layouts else "",
            "notes": notes,
        }
        return {key: value for key, value in found.items() if value}

    def _lines(self) -> Mapping[str, str]:
        """What the line under the titles of an export says, by label."""
        if self.trace is None:
            return {}
        lines = (told.text for table in self.tables for told in table.told if told.row is None)
        said = {label: text for line in lines for label, text in _LABELLED.findall(line)}
        return {**said, "版本": self.trace.edition} if self.trace.edition else said

    def _title(self, domains: Sequence[DraftedDomain]) -> str:
        """The title of the only table, or what the titles of all have in common."""
        if len(self._titles()) == 1:
            return self._titles()[0]
        bare = {"".join(parts) for parts in self._parts(domains)}
        return bare.pop() if len(bare) == 1 else TITLE

    def _region(self, domains: Sequence[DraftedDomain]) -> str:
        """The place that stands before the domain in every title."""
        heads = {head for head, _ in self._parts(domains)}
        region = heads.pop() if len(heads) == 1 else ""
        return region if _REGION.fullmatch(region) else ""

    def _titles(self) -> Sequence[str]:
        return list(dict.fromkeys(said for table in self.tables if (said := "".join(table.title.split()))))

    def _parts(self, domains: Sequence[DraftedDomain]) -> Iterator[tuple[str, str]]:
        """What stands before and after the domain in each title."""
        names = {name for domain in domains for name in (f"{domain.name}领域", domain.name)}
        names |= {name for table in self.tables if table.domain for name in (f"{table.domain}领域", table.domain)}
        for title in self._titles():
            name = max((name for name in names if name in title), key=lambda name: (len(name), name), default="")
            head, _, tail = title.partition(name) if name else (title, "", "")
            yield head, tail
