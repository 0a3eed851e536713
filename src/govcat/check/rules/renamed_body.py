"""GC513: a disclosing body under a name that it no longer has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from govcat.check.grammar.cast import plays
from govcat.check.grammar.renamed import Renamed, reforms_held, renamed
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.item import Catalogue, Domain
from govcat.core.knowledge import Reform
from govcat.core.place import Path


@rule(
    "GC513",
    Severity.HINT,
    on=Catalogue,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十条；govcat 机构改革登记表", certainty="B"),
    zh=Words(
        message="{label}“{subject}”的名称可能已调整",
        why="{when}，职责改由{new}等承担，各县以本县机构改革方案为准{note}；用旧名，群众找不到人",
        fix="请核对现在的名称；已改名的改写为现名，如由其他机构承担，请改写为该机构并在 bodies.yaml 中登记",
    ),
    en=Words(
        message="the {label} “{subject}” may have another name by now",
        why="{when}, and its duties went to {new} or the like; when exactly is for each county to say{note}",
        fix="check the name; write today's, or the body that has the duty now, and enter it in bodies.yaml",
    ),
)
def renamed_body(catalogue: Catalogue, context: Context) -> Iterator[Finding]:
    """公开主体或者机构表里的机构用了改革前的名称。 / A disclosing body goes by a name from before a reform.

    只看公开主体和机构表，不看公开依据（文件题名照用发文时的机关名称）；只提示核对。基准日在改革之前的，只有一项职责转走、
    机构仍在的，只是个别地方做法的，同时写了新名的，开发区自设的机构，指引的角色，
    都不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县扶贫开发办公室]  # GC513
      - id: death
        subject: 某某县公安局、县国土资源局  # GC513
    ```

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - {name: 某某县公安局, roles: [县级公安机关]}
      - name: 某某县食品药品监督管理局  # GC513
        roles: [县级市场监督管理部门]
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县农业农村局（某某县乡村振兴局）, 某某县自然资源和规划局]
      - id: death
        subject: [国家税务总局某某县税务局, 县级城乡规划主管部门, 某某经济开发区环保局]
        basis:
          - 《原国务院扶贫办关于公告公示制度的规定》
    ```
    """
    judge = _Judge(reforms_held(context.knowledge.reforms, catalogue.header, context.as_of))
    for number, body in enumerate(catalogue.bodies):
        if known := judge.of(body.name):
            yield Finding(("bodies", number, "name"), _facts(Term("机构", "body"), body.name, known))
    for number, domain in enumerate(catalogue.domains):
        yield from _of_domain(domain, ("domains", number), judge, context)


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges each name once."""

    held: tuple[Reform, ...]
    known: dict[str, Renamed | None] = field(default_factory=dict)

    def of(self, text: str) -> Renamed | None:
        """What became of the body `text`."""
        if text not in self.known:
            self.known[text] = renamed(text, self.held)
        return self.known[text]


def _of_domain(domain: Domain, at: Path, judge: _Judge, context: Context) -> Iterator[Finding]:
    bodies = context.catalogue.bodies
    listed = {body.name for body in bodies}
    told: set[str] = set()
    for position, item in enumerate(domain.items):
        for place, subject in enumerate(item.subject):
            for named in () if subject.bodies else context.readings.subjects(subject.text):
                is_open_role = bool(named.role and bodies) and not plays(bodies, named.role, domain.key)
                if named.text in {named.role, *listed, *told} or is_open_role:
                    continue
                if known := judge.of(named.text):
                    path = (*at, "items", position, "subject", place)
                    yield Finding(path, _facts(_SUBJECT, named.text, known), (named.start, named.end))
                    told.update({named.text} if named.role else ())


_SUBJECT = Term("公开主体", "disclosing body")


def _facts(label: Term, text: str, known: Renamed) -> Facts:
    since = known.reform.since
    when = Term(f"国家机构改革自 {since} 起不再设“{known.old}”", f"the reform of {since} gave up “{known.old}”")
    new = Term("、".join(f"“{name}”" for name in known.new), ", ".join(f"“{name}”" for name in known.new))
    note = known.reform.note.rstrip("。")
    return {"label": label, "subject": text, "when": when, "new": new, "note": Term(f"（{note}）" if note else "", "")}
