"""Layout files: what stands in `layouts/*.yaml`, ours or a project's own, as `Layout`s."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import PurePosixPath

from govcat.core.diagnostic import Diagnostic, Fact, Term
from govcat.core.knowledge import Vocabulary
from govcat.core.layout import Layout
from govcat.core.source import Source
from govcat.registry.layout_columns import columns_of
from govcat.registry.layout_entry import LayoutEntry
from govcat.registry.layout_faults import NO_NAME_COLUMN, UNKNOWN_LAYOUT
from govcat.registry.layout_words import levels_of, marks_of, paper_of, title_of
from govcat.registry.read import RegistryError, registry_files, said

FOLDER = "layouts"
NOTHING = Layout("", "", ())

_KEYS = (
    *("schema", "name", "description", "like", "title", "form", "numbering"),
    *("marks", "levels", "paper", "notes", "columns"),
)
_FORMS = {"table": "table", "card": "card", "flat": "flat", "表": "table", "卡片": "card", "平表": "flat"}
_NUMBERINGS = {"domain": "domain", "through": "through", "none": "none"} | {
    "各领域分别编号": "domain",
    "连续编号": "through",
    "不编号": "none",
}


def shipped_layouts(vocabularies: Mapping[str, Vocabulary]) -> Mapping[str, Layout]:
    """The layouts that ship with govcat, by name. Raises RegistryError if their files are not in order."""
    layouts, found = read_layouts(registry_files(FOLDER), vocabularies, {})
    if found:
        raise RegistryError(said(found))
    return layouts


def read_layouts(
    sources: Iterable[Source], vocabularies: Mapping[str, Vocabulary], known: Mapping[str, Layout]
) -> tuple[Mapping[str, Layout], tuple[Diagnostic, ...]]:
    """Those in `known` with those of `sources` added or put in their place, and what is wrong with the files.

    Of a file at fault the rest is kept, so that nobody is told as well that there is no such layout.
    """
    reading = _Reading(vocabularies, dict(known), {PurePosixPath(source.name).stem: source for source in sources})
    for key in reading.sources:
        reading.layout(key)
    return reading.layouts, tuple(reading.found)


def unknown_facts(layouts: Mapping[str, Layout], key: str) -> Mapping[str, Fact]:
    """The facts of a finding about a name that no layout has."""
    near = get_close_matches(key, sorted(layouts), n=3)
    listed = [f"{one.key}（{one.description or one.name}）" for one in layouts.values()]
    return {
        "layout": key,
        "near": Term(f"可能是 {'、'.join(near)}；", f"perhaps {', '.join(near)} is meant; ") if near else Term("", ""),
        "known": Term("、".join(listed), ", ".join(listed)),
    }


@dataclass(slots=True)
class _Reading:
    """Reads file after file; one that another is `like` comes first."""

    vocabularies: Mapping[str, Vocabulary]
    layouts: dict[str, Layout]
    sources: dict[str, Source]
    found: list[Diagnostic] = field(default_factory=list)
    done: set[str] = field(default_factory=set)

    def layout(self, key: str) -> None:
        if key in self.done:
            return
        self.done.add(key)
        source = self.sources[key]
        entry = LayoutEntry(source, (), source.value if isinstance(source.value, dict) else {}, key)
        entry.only(_KEYS, self.found)
        self.layouts[key] = self._read(entry, self._like(entry))

    def _like(self, entry: LayoutEntry) -> Layout:
        """The layout that this one is like; an empty one if it names none. Its own name is that of the one replaced."""
        like = entry.text("like", self.found)
        if not like:
            return NOTHING
        if like in self.sources:
            self.layout(like)
        if like not in self.layouts:
            self.found.append(entry.finding(UNKNOWN_LAYOUT, "like", **unknown_facts(self.layouts, like)))
        return self.layouts.get(like, NOTHING)

    def _read(self, entry: LayoutEntry, above: Layout) -> Layout:
        found, levels = self.found, self.vocabularies["level"]
        form = entry.word("form", _FORMS, found)
        numbering = entry.word("numbering", _NUMBERINGS, found)
        layout = replace(
            above,
            key=entry.layout,
            name=entry.text("name", found) or above.name or entry.layout,
            description=entry.text("description", found) or above.description,
            title=title_of(entry, found) or above.title,
            columns=columns_of(entry, self.vocabularies, found) or above.columns,
            marks=marks_of(entry, above.marks, found),
            levels={**above.levels, **levels_of(entry, levels, found)},
            numbering=numbering or above.numbering,  # type: ignore[arg-type]  # a word of the closed list above
            is_card=form == "card" if form else above.is_card,
            is_flat=form == "flat" if form else above.is_flat,
            paper=paper_of(entry, above.paper, found),
            notes=entry.texts("notes", found) or above.notes,
        )
        is_alone = above is NOTHING and bool(entry.written.get("like"))  # that it is like nothing known has been said
        if not is_alone and not any(column.shows == "name" for column in layout.columns):
            found.append(entry.finding(NO_NAME_COLUMN, ""))
        return layout
