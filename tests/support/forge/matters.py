"""What the forged catalogues say: rows of our own, and the texts of the national domains read as plain YAML."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from forge.nouns import Matter

HERE = Path(__file__).parent
DOMAINS = Path(__file__).parents[3] / "domains"


def own_matters() -> dict[str, tuple[Matter, ...]]:
    """Rows that nobody has published, by domain."""
    found: dict[str, list[Matter]] = {}
    for line in (HERE / "rows.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        domain, category, name, content, basis, limit, subject, channel, audience, method, level, stage = line.split(
            "\t"
        )
        everyone = "" if audience == "全社会" else audience
        found.setdefault(domain, []).append(
            Matter(
                domain, category, name, tuple(content.split("｜")), tuple(basis.split("｜")), limit,
                tuple(subject.split("｜")), tuple(channel.split("｜")), everyone, method,
                tuple(level.split("｜")), stage,
            )
        )  # fmt: skip
    return {domain: tuple(matters) for domain, matters in found.items()}


def national_matters() -> dict[str, tuple[Matter, ...]]:
    """The first twelve matters of each national domain, with what its defaults give them."""
    found = {}
    for file in sorted(DOMAINS.glob("*.yaml")):
        written = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506  # texts only, no tags
        shared = written.get("defaults", {})
        rows = [_matter(written["name"], {**shared, **item}, shared) for item in written["items"]]
        fit = (row for row in rows if row.method != "不予公开" and row.name.strip("—"))
        found[written["name"]] = tuple(fit)[:12]
    return found


def _matter(domain: str, item: Mapping[str, Any], shared: Mapping[str, Any]) -> Matter:
    basis = (*_listed(shared.get("basis")), *_listed(item["basis+"])) if "basis+" in item else _listed(item["basis"])
    channel = (*_listed(item["channel"]), *_listed(item.get("channel+")))
    audience = "、".join(text for text in _listed(item["audience"]) if text != "全社会")
    category = _listed(item.get("category")) or (item["name"],)
    stage = (*_listed(item.get("stage")), "管理")[0]
    return Matter(
        domain, category[0], item["name"], _listed(item["content"]), tuple(dict.fromkeys(basis)), item["time_limit"],
        _listed(item["subject"]), tuple(dict.fromkeys(channel)), audience, item["method"],
        _listed(item.get("level")) or ("县级",), stage,
    )  # fmt: skip


def _listed(value: Any) -> tuple[str, ...]:
    if not value:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)
