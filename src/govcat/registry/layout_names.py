"""Names of layouts: whether the one that a project or an option names is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic, Owner
from govcat.core.item import Header
from govcat.core.layout import Layout
from govcat.registry.layout_faults import UNKNOWN_LAYOUT
from govcat.registry.layout_files import unknown_facts

_DEFAULT = Header("").layout
_KEY = "layout"


def layout_findings(build: Build) -> Iterator[Diagnostic]:
    """A finding where the layout that a project names is none. Only a project that names one pays for looking."""
    name = build.catalogue.header.layout
    if name == _DEFAULT or name in build.knowledge.layouts:
        return
    for layer in reversed(build.layers):
        if layer.project and layer.project.written.layout:
            source = layer.project.source
            facts = unknown_facts(build.knowledge.layouts, name)
            place = source.places.at((_KEY,))
            yield Diagnostic(UNKNOWN_LAYOUT, place, facts, owner=Owner(source.name), path=(_KEY,))
            return


def unknown_layout(name: str, layouts: Mapping[str, Layout]) -> Diagnostic | None:
    """The finding that an option names a layout that nobody knows; None if it is known."""
    return None if name in layouts else Diagnostic(UNKNOWN_LAYOUT, None, unknown_facts(layouts, name))
