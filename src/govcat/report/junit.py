"""JUnit XML: a suite for each domain and a test for each item, so that what is sound is seen to have passed.

A finding of the threshold or graver fails its item; lighter ones are printed with it. The elements and attributes are
those that Jenkins' schema knows (junit-10.xsd); there is no clock in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple
from xml.etree import ElementTree as ET

from govcat.core.diagnostic import Diagnostic
from govcat.core.item import Domain
from govcat.locales import chrome
from govcat.report.owners import domain_of
from govcat.report.report import Report
from govcat.report.text import as_text
from govcat.report.visible import visible
from govcat.report.wording import say

_OURS = "GC99"
_PROJECT = "govcat"


class _Case(NamedTuple):
    """One test: what it is called, and what was found in it."""

    name: str
    findings: tuple[Diagnostic, ...]


def render(report: Report) -> bytes:
    """The report as one XML document."""
    asked = _domain_of_file(report.only)
    suites = [
        _suite(key, name, cases, report)
        for key, name, cases in _suites(report)
        if not report.only or key == asked or any(case.findings for case in cases)
    ]
    root = ET.Element("testsuites", {"name": "govcat", **_sums(suites)})
    root.extend(suites)
    ET.indent(root, " ")
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _domain_of_file(name: str) -> str:
    path = PurePosixPath(name)
    return path.stem if path.parent.name == "domains" else _PROJECT


def _suites(report: Report) -> Iterator[tuple[str, str, Sequence[_Case]]]:
    """Key, name and tests of each suite: the project's own files, then the domains in their order."""
    groups: dict[str, list[Diagnostic]] = {}
    for found in report.diagnostics:
        groups.setdefault(domain_of(found), []).append(found)
    words = chrome(report.language)
    domains = {domain.key: domain for domain in (report.catalogue.domains if report.catalogue else ())}
    yield _PROJECT, words.checks.suite_of_project, tuple(_of_files(groups.pop("", []), report))
    for key in (*domains, *(key for key in groups if key not in domains)):
        domain = domains.get(key)
        cases = _of_domain(key, domain, groups.get(key, []), report)
        yield key, visible(domain.name) if domain and domain.name else key, tuple(cases)


def _of_files(found: Sequence[Diagnostic], report: Report) -> Iterator[_Case]:
    """A test for each file of the project, and for what is of no file."""
    groups: dict[str, list[Diagnostic]] = {}
    for one in found:
        groups.setdefault(one.place.file if one.place else (one.owner.key if one.owner else "govcat"), []).append(one)
    files = (name for name in report.sources if "/domains/" not in f"/{name}" and not name.startswith("national/"))
    for name in dict.fromkeys((*files, *groups)):
        yield _Case(visible(name), tuple(groups.get(name, ())))


def _of_domain(key: str, domain: Domain | None, found: Sequence[Diagnostic], report: Report) -> Iterator[_Case]:
    """A test for what the items share, and one for each item."""
    groups: dict[str, list[Diagnostic]] = {}
    for one in found:
        groups.setdefault(one.owner.key if one.owner else key, []).append(one)
    titles: dict[str, str] = {}
    if domain:
        titles |= {item.key: item.name for item in domain.items}
        titles |= {item.key: item.name for item in domain.incomplete}
    shared = chrome(report.language).checks.shared
    yield _Case(shared, tuple(one for owner, group in groups.items() if not _is_item(owner, key) for one in group))
    for owner in dict.fromkeys((*titles, *(owner for owner in groups if _is_item(owner, key)))):
        group = groups.get(owner, [])
        title = titles.get(owner) or next((one.owner.title for one in group if one.owner), "")
        yield _Case(visible(f"{title}（{owner}）" if title else owner), tuple(group))


def _is_item(owner: str, domain: str) -> bool:
    return owner.startswith(f"{domain}/") and owner != f"{domain}/defaults"


def _suite(key: str, name: str, cases: Sequence[_Case], report: Report) -> ET.Element:
    suite = ET.Element("testsuite", {"name": name})
    tests = [_test(key, case, report) for case in cases]
    counts = {"tests": len(tests), "failures": 0, "errors": 0, "skipped": 0}
    for test in tests:
        counts["failures"] += test.find("failure") is not None
        counts["errors"] += test.find("error") is not None
    suite.attrib.update({attribute: str(count) for attribute, count in counts.items()})
    suite.extend(tests)
    return suite


def _test(key: str, case: _Case, report: Report) -> ET.Element:
    test = ET.Element("testcase", {"classname": key, "name": case.name})
    worst = min(case.findings, key=lambda found: found.weight.weight, default=None)
    if worst is None:
        return test
    text = as_text(case.findings, report.sources, None, language=report.language)
    if worst.weight.weight > report.threshold.weight:
        ET.SubElement(test, "system-out").text = text
        return test
    ours = next((found for found in case.findings if found.code.startswith(_OURS)), None)
    told, more = ours or worst, len(case.findings) - 1
    message = say(told, report.language).message
    if more:
        message = chrome(report.language).checks.more.format(message=message, n=more)
    ET.SubElement(test, "error" if ours else "failure", {"type": told.code, "message": message}).text = text
    return test


def _sums(suites: Sequence[ET.Element]) -> dict[str, str]:
    return {
        attribute: str(sum(int(suite.attrib[attribute]) for suite in suites))
        for attribute in ("tests", "failures", "errors")
    }
