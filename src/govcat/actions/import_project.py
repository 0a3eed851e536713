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
_LABELLED = pattern(r"(?:\A|　)(单位|版本|批准文件|日期)：([^　]+)")
_EDITION = {"版本": "name", "批准文件": "paper", "日期": "date", "单位": "signed_by"}
_APPROVED = "本目录{name}的批准文件：{paper}"


@dataclass(frozen=True, slots=True)
class Whole:
    """The tables of one import; and if they come from an export of ours, what that says beside them.

    `about` are the texts of the sheet that lists the domains, the title first.
    """

    tables: Sequence[Table]
    trace: Trace | None = None
    about: Sequence[str] = ()

    def notes(self) -> tuple[str, ...]:
        """The notes under the tables of an export of ours that are the project's, not those of one domain."""
        under = [notes for table in self.tables if table.rows and (notes := [each.text for each in notes_of(table)])]
        if self.trace is None or not under:
            return ()
        shared = set(under[0]).intersection(*under[1:]) if len(under) > 1 else set()
        said = dict.fromkeys(note for notes in under for note in notes if note in self.about or note in shared)
        return tuple(note for note in said if not is_guideline(note))

    def printed_anew(self) -> tuple[str, ...]:
        """Those of the notes that a form makes of the edition."""
        edition = self._edition()
        approved = _APPROVED.format(name=edition.get("name", ""), paper=edition.get("paper", "-"))
        return tuple(note for note in self.notes() if note.startswith(approved))

    def project(self, domains: Sequence[DraftedDomain], layouts: Collection[str]) -> Mapping[str, WrittenValue]:
        """What `govcat.yaml` says, in its order; `layouts` are the forms that are known.

        A title that every catalogue of the region has by itself is not written.
        """
        title = next(iter(self.about), "") or self._title(domains)
        candidates = (self._lines().get("单位", ""), self._head(domains), title.partition("基层政务公开")[0])
        region = next((text for text in candidates if _REGION.fullmatch(text)), "")
        edition = {key: text for key, text in self._edition().items() if text != region}
        anew = self.printed_anew()
        notes = tuple(note for note in self.notes() if note not in anew)
        found: dict[str, WrittenValue] = {
            "title": "" if region and title in (TITLE, region + TITLE) else title,
            "region": {"name": region} if region else "",
            "edition": edition if "name" in edition else "",
            "layout": self.trace.layout if self.trace and self.trace.layout in layouts else "",
            "notes": notes,
        }
        return {key: value for key, value in found.items() if value}

    def _edition(self) -> Mapping[str, str]:
        lines = self._lines()
        said = {key: lines.get(label, "") for label, key in _EDITION.items()} | {
            "date": iso_date(lines.get("日期", ""))
        }
        return {key: text for key, text in said.items() if text}

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

    def _head(self, domains: Sequence[DraftedDomain]) -> str:
        """What stands before the domain in every title: a place, as a rule."""
        heads = {head for head, _ in self._parts(domains)}
        return heads.pop() if len(heads) == 1 else ""

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
