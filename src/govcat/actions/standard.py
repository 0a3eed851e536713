"""How complete the national standard is, and how far each part of it is known."""

from __future__ import annotations

from datetime import date

from govcat.actions.validate import Asked, compiled_whole
from govcat.compiler import AsOf
from govcat.report.standard import DomainCount, counted


def count_standard(today: date) -> tuple[DomainCount, ...]:
    """The domains of the standard that ships with govcat, in the national order."""
    build = compiled_whole(Asked(None, AsOf(None, today))).build
    return tuple(counted(domain) for domain in build.catalogue.domains) if build else ()
