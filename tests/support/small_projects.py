"""Projects of a few files, written as YAML snippets and compiled with the real registry."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from textwrap import dedent

from govcat.compiler import AsOf, compile_project
from govcat.core.diagnostic import Diagnostic
from govcat.core.knowledge import Knowledge
from govcat.core.project import File, Layer, Project
from govcat.registry import knowledge
from govcat.report.wording import fact_text

DAY = date(2026, 11, 21)
COUNTY = "region: {name: 某某县, level: 县级}\n"
DEFAULTS = """
defaults:
  basis: [《中华人民共和国户口登记条例》]
  time_limit: 信息形成或者变更之日起10个工作日内
  subject: [县级公安机关]
  method: 主动公开
  channel: [政府网站]
  audience: [全社会]
  level: [县级]
"""
"""What makes an item with a name and content complete."""


def found_in(*layers: Mapping[str, str], code: str = "GC", day: date = DAY) -> list[Diagnostic]:
    """What a compilation of layers finds, the uppermost layer first, under the codes that begin so.

    A layer is texts by path (`govcat.yaml`, `bodies.yaml`) or by the key of a domain, without their first lines.
    """
    folders = [*(f"{number}/" for number in range(len(layers) - 1)), ""]
    project = Project(
        tuple(
            Layer(folder or ".", tuple(_file(key, text, folder) for key, text in files.items()))
            for folder, files in zip(folders, layers, strict=True)
        )
    )
    found = compile_project(project, _known(), AsOf(day, day)).diagnostics
    failed = [one for one in found if one.code == "GC999" and str(one.facts["rule"]).startswith(code)]
    if failed:
        raise AssertionError(failed[0].facts)
    return [one for one in found if one.code.startswith(code)]


def said(found: Diagnostic) -> dict[str, str]:
    """The facts of a finding as a Chinese report prints them."""
    return {name: fact_text(fact, "zh") for name, fact in found.facts.items()}


@cache
def _known() -> Knowledge:
    return knowledge()


def _file(key: str, text: str, folder: str) -> File:
    head = "schema: govcat/1\n"
    if not key.endswith(".yaml"):
        head, key = f"{head}domain: {key}\n", f"domains/{key}.yaml"
    return File(key, folder + key, (head + dedent(text)).encode())
