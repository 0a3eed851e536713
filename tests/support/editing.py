"""Two layers in memory: a small standard and a county that is edited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.change import Change
from govcat.core.item import Catalogue
from govcat.core.project import File, Layer, Project
from govcat.edit import Edited, Refused, Texts, edit
from govcat.registry import knowledge

DOMAIN = "household-registration"
FILE = f"domains/{DOMAIN}.yaml"
HEAD = (
    "# yaml-language-server: $schema=../.govcat/domain.schema.json\nschema: govcat/1\ndomain: household-registration\n"
)
STANDARD = """schema: govcat/1
domain: household-registration
defaults:
  basis: [《条例》]
  time_limit: 即时公开
  subject: [县级公安机关]
  method: 主动公开
  channel: [政府网站]
  audience: [全社会]
items:
  - {id: birth, category: 出生登记, name: 出生登记, content: [办理条件, 办理流程]}
  - {id: adoption, category: 出生登记, name: 收养登记, content: [办理条件], basis+: [《办法》], notes: [另见民政]}
  - {id: death, category: 注销登记, name: 死亡注销, content: [办理条件], level: [县级, 乡级]}
  - {id: moving, category: [迁移登记, 迁入], name: 迁入登记, content: [办理条件], links: {指南: "https://a.b/c"}}
"""
KNOWLEDGE = knowledge()
AS_OF = AsOf(None, date(2026, 1, 1))


def compiled(own: Texts, standard: str = STANDARD) -> Build:
    """The county whose files are `own`, on top of the standard."""
    above = Layer("standard", (File(FILE, f"standard/{FILE}", standard.encode()),))
    files = (File(key, f"county/{key}", text.encode()) for key, text in own.items() if text is not None)
    return compile_project(Project((above, Layer("county", tuple(files)))), KNOWLEDGE, AS_OF)


def edits(own: Mapping[str, str], changes: Iterable[Change], standard: str = STANDARD) -> Edited | Refused:
    """What `edit` answers."""

    def recompile(texts: Texts) -> Catalogue:
        return compiled({**own, **texts}, standard).catalogue

    return edit(changes, compiled(own, standard), recompile)


def merged(own: Mapping[str, str], texts: Texts) -> dict[str, str]:
    """The files after `texts` took their places."""
    return {key: text for key, text in {**own, **texts}.items() if text is not None}


def made(own: Mapping[str, str], *changes: Change) -> dict[str, str]:
    """The files after the changes, which have to be possible."""
    answer = edits(own, changes)
    assert isinstance(answer, Edited), [(found.code, found.facts) for found in answer.diagnostics]
    assert merged(merged(own, answer.files), answer.undo) == own
    return merged(own, answer.files)
