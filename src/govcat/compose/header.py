"""What a project says of itself, for the first page of every output."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.item import Header
from govcat.core.shaped import ShapedLayer
from govcat.core.written import WrittenRegion

TITLE = "基层政务公开标准目录"
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
