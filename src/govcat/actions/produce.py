"""Compile, render, publish: what every output has in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from govcat.actions.validate import Asked, Compiled, compiled_whole
from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic, Fault, Severity, Words
from govcat.core.published import Account, Published, publish
from govcat.render import Rendered
from govcat.workspace import publish as workspace
from govcat.workspace.publish import Receipt
from govcat.workspace.refusals import refused


@dataclass(frozen=True, slots=True)
class Produced:
    """The outcome of an output command. Without a `receipt` nothing was written, and `diagnostics` says why.

    `repeated` is how many rows more than items were written, because items stand in several files.
    """

    compiled: Compiled
    diagnostics: tuple[Diagnostic, ...]
    published: Published | None = None
    receipt: Receipt | None = None
    repeated: int = 0

    @property
    def account(self) -> Account | None:
        """Where the rows went."""
        return self.published.account if self.published else None


@dataclass(frozen=True, slots=True)
class Order:
    """What to write where. `withholds_incomplete` publishes the rest although some items lack an element."""

    out: Path
    target: str
    withholds_incomplete: bool = False


NOTHING_TO_PUBLISH = Fault(
    "GC961",
    Severity.ERROR,
    zh=Words(
        "没有可以公开的事项，未写入",
        "一个事项也没有的目录会清空已经公开的内容",
        "核对 govcat.yaml 的 exempt、各事项的层级和公开方式；确要撤下已公开的目录，请自行删除输出目录",
    ),
    en=Words(
        "there is no item to publish; nothing was written",
        "a catalogue without items would empty what has been published",
        "check exempt in govcat.yaml, levels and methods; to withdraw a catalogue delete its directory yourself",
    ),
    doc="目录里没有一个可以公开的事项。 / The catalogue holds no item that may be published.",
)

Render = Callable[[Published], Rendered | tuple[Diagnostic, ...]]
Choose = Callable[[Published], Published]


def everything(published: Published) -> Published:
    """All of it."""
    return published


def produce(asked: Asked, order: Order, render: Render, choose: Choose = everything) -> Produced:
    """Compile what was asked for and publish what `render` makes of what `choose` takes of its public part.

    Raises RuntimeError if a renderer lost or invented a row: that is a bug of ours, never published.
    """
    compiled = compiled_whole(asked)
    build = compiled.build
    if build is None:
        return Produced(compiled, compiled.diagnostics)
    found = (*compiled.diagnostics, *build.known)  # a fault on record is put up with; it is not declared right
    errors = (one for one in found if one.weight is Severity.ERROR)
    if not all(order.withholds_incomplete and is_withheld(one, build) for one in errors):
        return Produced(compiled, found)
    published = choose(publish(build))
    if not published.domains:
        return Produced(compiled, (*compiled.diagnostics, Diagnostic(NOTHING_TO_PUBLISH, None)), published)
    rendered = render(published)
    if not isinstance(rendered, Rendered):
        return Produced(compiled, (*compiled.diagnostics, *rendered), published)
    account = published.account
    if not account.balances or rendered.rows != account.published:
        raise RuntimeError(f"rows do not add up: {account}, rendered {rendered.rows}")
    receipt = workspace.publish(order.out, rendered.files, target=order.target)
    if not isinstance(receipt, Receipt):
        return Produced(compiled, (*compiled.diagnostics, refused(receipt)), published)
    return Produced(compiled, compiled.diagnostics, published, receipt, rendered.repeated)


def is_withheld(found: Diagnostic, build: Build) -> bool:
    """Whether a finding speaks of an item that is incomplete and so stays out of every output anyway."""
    incomplete = {f"{item.domain}/{item.id}" for domain in build.catalogue.domains for item in domain.incomplete}
    return found.owner is not None and found.owner.key in incomplete
