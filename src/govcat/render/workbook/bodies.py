"""Which body discloses which items: one workbook for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from govcat.core.published import Published, PublishedBody, PublishedItem


class Share(NamedTuple):
    """What one body has to disclose."""

    body: PublishedBody
    published: Published


def shares_of(published: Published) -> Iterator[Share]:
    """The share of each body, in the order in which the catalogue names them. An item of several stands in each.

    A subject that no body stands behind, such as a role of the national standard, is a share of its own.
    """
    for body in bodies_of(published):
        yield Share(body, share_of(published, body.name))


def bodies_of(published: Published) -> tuple[PublishedBody, ...]:
    """The bodies that disclose, in the order in which the catalogue names them."""
    bodies: dict[str, PublishedBody] = {}
    for item in published.items():
        for body in _disclosing(item):
            bodies.setdefault(body.name, body)
    return tuple(bodies.values())


def _disclosing(item: PublishedItem) -> Iterator[PublishedBody]:
    """Who discloses an item: the bodies behind its subjects, and those subjects of which only the name is known."""
    yield from item.bodies
    known = {f"{body.name}（{body.scope}）" if body.scope else body.name for body in item.bodies}
    yield from (PublishedBody(text) for text in item.subject if text not in known)


def share_of(published: Published, name: str) -> Published:
    """What the body of that name has to disclose."""
    domains = tuple(
        replace(domain, items=items)
        for domain in published.domains
        if (items := tuple(item for item in domain.items if any(body.name == name for body in _disclosing(item))))
    )
    shown = sum(len(domain.items) for domain in domains)
    account = published.account
    elsewhere = account.elsewhere + account.published - shown
    account = replace(account, published=shown, elsewhere=elsewhere)
    return replace(published, domains=domains, exempt=(), account=account)
