"""standard.lock: the edition above that a project has accepted, with a digest of each item it inherits."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TypeAlias

from govcat.compose.domain import FoldedItem, fold_domain
from govcat.compose.exemption import exemptions_of
from govcat.compose.gather import gather_domains
from govcat.core.fields import FIELDS
from govcat.core.knowledge import Knowledge
from govcat.core.shaped import ShapedLayer
from govcat.core.texts import FORMAT

UNNAMED_EDITION = "未注明版本"

Ground: TypeAlias = Mapping[str, Mapping[str, FoldedItem]]
"""What stands above a project, by domain and id, as its upper layers alone resolve it."""

_PLAIN = re.compile(r"\w[\w.-]*")


def ground_of(layers: Sequence[ShapedLayer], knowledge: Knowledge) -> Ground:
    """What the layers above the last one make of each item."""
    above = layers[:-1]
    domains, _ = gather_domains(above, knowledge)
    exempt = exemptions_of(above)
    reasons = knowledge.vocabularies["removal_reason"]
    folded = {key: fold_domain(source, reasons).items for key, source in domains.items() if key not in exempt}
    return {key: {item.id: item for item in items if not item.is_removed} for key, items in folded.items()}


def digest(item: FoldedItem) -> str:
    """Sixteen hex digits that change whenever a value that may be published changes."""
    values = {key: item.values[key].entries for key in sorted(item.values) if FIELDS[key].is_public}
    return sha256(json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()[:16]


def edition_above(layers: Sequence[ShapedLayer]) -> str:
    """The edition of the nearest layer above that names one."""
    editions = [layer.project.written.edition for layer in layers[:-1] if layer.project]
    names = [edition.name for edition in editions if edition and edition.name]
    return names[-1] if names else UNNAMED_EDITION


def lock_text(layers: Sequence[ShapedLayer], knowledge: Knowledge) -> str:
    """The text of standard.lock that accepts the layers above the last one as they are now."""
    ground = ground_of(layers, knowledge)
    lines = ["# 由 govcat adopt 写出：本项目已采纳的上级目录。请勿手工修改。", f"schema: {FORMAT}"]
    lines.append(f"edition: {_scalar(edition_above(layers))}")
    lines.append("items:" if any(ground.values()) else "items: {}")
    for domain in sorted(domain for domain, items in ground.items() if items):
        lines.append(f"  {_scalar(domain)}:")
        lines.extend(f"    {_scalar(key)}: {digest(ground[domain][key])}" for key in sorted(ground[domain]))
    return "\n".join(lines) + "\n"


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
