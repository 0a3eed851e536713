"""What a project says of itself, for the first page of every output."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govcat.core.item import Header, Origin, Statement
from govcat.core.place import Path
from govcat.core.shaped import ShapedLayer
from govcat.core.source import Value
from govcat.core.written import WrittenRegion

TITLE = "基层政务公开标准目录"
PRINTED = ("title", "region", "edition", "site", "notes", "exempt")
LEVELS = ("市级", "县级", "乡级", "村级")


def header_of(layers: Sequence[ShapedLayer]) -> Header:
    """The header of the last layer; only the layout is taken from the layers above if it names none."""
    own = layers[-1].project.written if layers and layers[-1].project else None
    if own is None:
        return Header(TITLE, layout=_layout(layers))
    region, edition = own.region, own.edition
    return Header(
        title=own.title or f"{region.name if region else ''}{TITLE}",
        region=region.name if region else "",
        region_code=(region.code or "") if region else "",
        region_level=(region.level or "") if region else "",
        covers=covered_levels(region),
        edition=edition.name if edition else "",
        paper=(edition.paper or "") if edition else "",
        date=(edition.date or "") if edition else "",
        signed_by=(edition.signed_by or "") if edition else "",
        layout=_layout(layers),
        site={key: value for key, value in own.site if value} if own.site else {},
        notes=own.notes or (),
    )


def settings_of(layers: Sequence[ShapedLayer]) -> Origin | None:
    """The `govcat.yaml` of the last layer."""
    file = layers[-1].project if layers else None
    return Origin(len(layers) - 1, file.source.name, ()) if file else None


def statements_of(layers: Sequence[ShapedLayer]) -> Iterator[Statement]:
    """The texts of `govcat.yaml` that outputs print: those of the last layer, and every layer's exemptions."""
    for number, layer in enumerate(layers):
        value = layer.project.source.value if layer.project else None
        if layer.project and isinstance(value, dict):
            for key in PRINTED if layer is layers[-1] else ("exempt",):
                for path, text in _texts(value.get(key), (key,)):
                    if path == ("site", "contact"):
                        continue  # a telephone number, as such
                    yield Statement(text, Origin(number, layer.project.source.name, path))


def _texts(value: Value, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for number, entry in enumerate(value):
            yield from _texts(entry, (*path, number))
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _texts(entry, (*path, key))


def covered_levels(region: WrittenRegion | None) -> tuple[str, ...]:
    """The levels whose items a region keeps: as it says, or its own level and those below; none means all."""
    if region is None:
        return ()
    if region.covers:
        return region.covers
    return LEVELS[LEVELS.index(region.level) :] if region.level in LEVELS else ()


def _layout(layers: Sequence[ShapedLayer]) -> str:
    named = [layer.project.written.layout for layer in layers if layer.project and layer.project.written.layout]
    return named[-1] if named else Header("").layout
