"""The looks of cells (styles.xml): each mark is a look of the clerk's with another fill, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from govcat.core.diagnostic import Severity
from govcat.report.marked.hues import OVERS, STEPS, Filter, Hue, Use, hue_of, rgb_of
from govcat.report.marked.package import Element, Package, UnreadablePartError
from govcat.report.marked.relations import related, workbook_part


@dataclass(slots=True)
class Looks:
    """The looks of one workbook. `pairs` are the marks that were made in this run, each with the look it stands for."""

    fills: Element
    looks: Element
    pairs: dict[int, int] = field(default_factory=dict)
    made: dict[tuple[int, Hue], int] = field(default_factory=dict)
    texts: dict[tuple[int, int | None], int] = field(default_factory=dict)

    def mark(self, look: int, severity: Severity, use: Use) -> int:
        """The look `look` in red. Each look has a red of its own, so that it can be found again."""
        key = (look, Hue(use, 0, severity))
        if key not in self.made:
            for step in range(STEPS):
                found = self._position(self._coloured(look, Hue(use, step, severity)))
                if found not in self.pairs:
                    break
            self.pairs.setdefault(found, look)
            self.made[key] = found
        return self.made[key]

    def head(self, look: int, done: Filter, former: int | None) -> int:
        """The head of our column, beside a head that looks like `look`, over a cell that looked like `former`."""
        return self._own(lambda over: self._coloured(look, Hue(Use.HEAD, list(Filter).index(done), over=over)), former)

    def text(self, look: int, former: int | None) -> int:
        """A text in our column, beside a cell that looks like `look`: on the left, wrapped, never computed."""
        if (look, former) not in self.texts:
            self.texts[look, former] = self._own(lambda over: self._textual(look, Hue(Use.TEXT, over=over)), former)
        return self.texts[look, former]

    def _own(self, coloured: Callable[[int], Element], former: int | None) -> int:
        if former is None:
            return self._position(coloured(0))
        for over in range(1, OVERS):
            found = self._position(coloured(over))
            if self.pairs.setdefault(found, former) == former:
                break
        return found

    def _textual(self, look: int, hue: Hue) -> Element:
        coloured = self._coloured(look, hue)
        space = etree.QName(coloured).namespace
        for kid in coloured.findall(f"{{{space}}}alignment"):
            coloured.remove(kid)
        alignment = etree.Element(f"{{{space}}}alignment", horizontal="left", vertical="center", wrapText="1")
        coloured.insert(0, alignment)
        coloured.set("applyAlignment", "1")
        coloured.set("numFmtId", "49")
        coloured.set("applyNumberFormat", "1")
        return coloured

    def hues(self) -> Mapping[int, Hue]:
        """What our colours tell, by look; the clerk's own looks are not in it."""
        fills = {position: hue for position, fill in enumerate(self.fills) if (hue := _hue(fill))}
        found = {position: fills.get(int(look.get("fillId", "0"))) for position, look in enumerate(self.looks)}
        return {position: hue for position, hue in found.items() if hue}

    def unmarked(self, look: int, like: int | None) -> int:
        """The look without our fill: with that of the look `like`, or with none."""
        plain = deepcopy(self.looks[look])
        plain.set("fillId", self.looks[like].get("fillId", "0") if like is not None else "0")
        return self._position(plain)

    def trim(self) -> None:
        """Take away our looks and fills at the end, which nobody uses any more."""
        hues = self.hues()
        while len(self.looks) - 1 in hues:
            hues = {position: hue for position, hue in hues.items() if position != len(self.looks) - 1}
            self.looks.remove(self.looks[-1])
        used = {int(look.get("fillId", "0")) for look in self.looks}
        while len(self.fills) - 1 not in used and _hue(self.fills[-1]):
            self.fills.remove(self.fills[-1])
        _count(self.looks)
        _count(self.fills)

    def _coloured(self, look: int, hue: Hue) -> Element:
        coloured = deepcopy(self.looks[look if look < len(self.looks) else 0])
        coloured.set("fillId", str(self._fill(rgb_of(hue))))
        coloured.set("applyFill", "1")
        return coloured

    def _fill(self, rgb: str) -> int:
        for position, fill in enumerate(self.fills):
            if _rgb(fill) == rgb:
                return position
        space = f"{{{etree.QName(self.fills).namespace}}}"
        solid = etree.SubElement(etree.SubElement(self.fills, f"{space}fill"), f"{space}patternFill")
        solid.set("patternType", "solid")
        etree.SubElement(solid, f"{space}fgColor").set("rgb", rgb)
        etree.SubElement(solid, f"{space}bgColor").set("indexed", "64")
        _count(self.fills)
        return len(self.fills) - 1

    def _position(self, look: Element) -> int:
        """Where a look stands; it is added if there is none like it."""
        text = etree.tostring(look, method="c14n")
        for position in range(len(self.looks) - 1, -1, -1):
            if etree.tostring(self.looks[position], method="c14n") == text:
                return position
        self.looks.append(look)
        _count(self.looks)
        return len(self.looks) - 1


def looks_of(package: Package) -> Looks:
    """The looks of a workbook. Raises UnreadablePartError if it has none, as every workbook must."""
    found = related(package, workbook_part(package), "styles")
    name = found.part if found else "xl/styles.xml"
    root = package.tree(name)
    fills, looks = root.find("{*}fills"), root.find("{*}cellXfs")
    if fills is None or looks is None or len(looks) == 0:
        raise UnreadablePartError(name)
    return Looks(fills, looks)


def _count(parent: Element) -> None:
    parent.set("count", str(len(parent)))


def _rgb(fill: Element) -> str:
    solid = fill.find("{*}patternFill")
    colour = solid.find("{*}fgColor") if solid is not None and solid.get("patternType") == "solid" else None
    return str(colour.get("rgb", "")) if colour is not None else ""


def _hue(fill: Element) -> Hue | None:
    return hue_of(_rgb(fill))
