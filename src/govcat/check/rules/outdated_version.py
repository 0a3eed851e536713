"""GC322: a version that has been amended since."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from govcat.check.grammar.cited import in_force, in_marks, is_miswritten
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.elements.citation import Citation
from govcat.core.law import Law
from govcat.core.pattern import pattern

_VERSION = pattern(r"(?P<year>(?:19|20)[0-9]{2})(?:[^0-9].*)?(?:修正|修订|修改|版)")


@rule(
    "GC322",
    Severity.HINT,
    on=Citation,
    rests_on=Clause("govcat 法规登记表（各件法规最近一次修改的日期）", certainty="B"),
    zh=Words(
        message="依据{title}注明是“{version}”，登记表记载它在 {latest} 又修改过",
        why="旧版本的条文可能已经改动，群众照着查会查到过去的规定",
        fix="请按现行文本核对条款，改注最近的版本，或者只写名称",
    ),
    en=Words(
        message="{title} is cited as of “{version}”, but the registry has it amended again on {latest}",
        why="articles of an old version may have changed, and readers would look up what used to be law",
        fix="compare the text in force, and name that version or the title alone",
    ),
    yields_to=("GC303", "GC311"),
)
def outdated_version(citation: Citation, context: Context) -> Iterator[Finding]:
    """依据注明的版本，后来又修改过。 / A basis names a version that has been amended since.

    只看登记表中已核实最近修改日期、并且已经施行的法规；“公布”“通过”“施行”的年份不是版本，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国人口与计划生育法》（主席令第41号，2015年修正）  # GC322
          - 《中华人民共和国教育法》（2015年修正）  # GC322
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国人口与计划生育法》（2021年修正）
          - 《中华人民共和国教育法》（1995年通过）
          - 《中华人民共和国居民身份证法》
          - 《某某省计划生育条例》（2015年修正）
    ```
    """
    version = _VERSION.match(citation.version) if citation.version else None
    laws = context.knowledge.laws
    if version is None or is_miswritten(citation, laws):
        return
    meant = in_force(citation, laws, context.as_of)
    latest = _latest(meant[0], context.as_of) if len(meant) == 1 else None
    if latest and int(version["year"]) < latest.year:
        facts: Facts = {"title": in_marks(citation.title), "version": citation.version, "latest": str(latest)}
        yield Finding(facts=facts)


def _latest(law: Law, as_of: date) -> date | None:
    """The day of the latest amendment, if it is certain and in force."""
    latest = law.latest_amended
    is_in_force = latest is not None and max(latest, law.effective or latest) <= as_of
    return latest if is_in_force and law.is_sure_of("latest_amended") else None
