"""`govcat template-xlsx`: the form that a body or a domain is filled in on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from govcat.actions.deliver import deliver, deliver_into
from govcat.actions.validate import Asked, Compiled, compiled_whole
from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic, Fault, Severity, Words
from govcat.core.published import Published, PublishedBody, publish
from govcat.render.form import Offers, render_form
from govcat.render.workbook.bodies import bodies_of, share_of
from govcat.render.workbook.names import file_names

_SUFFIX = ".xlsx"

NO_SUCH_DOMAIN = Fault(
    "GC982",
    Severity.ERROR,
    zh=Words(
        "目录里没有“{name}”这个领域，没有生成填报表",
        "填报表要带上目录现有的内容，领域不对就会填错地方",
        "请写领域的名称或者代码：{near}",
    ),
    en=Words(
        "the catalogue has no domain “{name}”; no form was made",
        "a form carries what the catalogue holds; with another domain it would be filled in at the wrong place",
        "write the name or the key of a domain: {near}",
    ),
    doc="`--domain` 后面不是目录里的领域。 / What follows `--domain` is no domain of the catalogue.",
)
NO_SUCH_BODY = Fault(
    "GC983",
    Severity.ERROR,
    zh=Words(
        "没有哪个事项由“{name}”公开，没有生成填报表",
        "填报表按公开主体分，名称要与目录里的一致",
        "请写目录里的公开主体：{near}；新单位先在 bodies.yaml 中登记",
    ),
    en=Words(
        "no item is disclosed by “{name}”; no form was made",
        "forms are made by disclosing body, and the name must be that of the catalogue",
        "write a body of the catalogue: {near}; a new one is entered in bodies.yaml first",
    ),
    doc="`--body` 后面不是目录里的公开主体。 / What follows `--body` discloses no item of the catalogue.",
)
FAULTS = (NO_SUCH_DOMAIN, NO_SUCH_BODY)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose form is wanted: that of a domain (by key or name) or that of a body."""

    domain: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """The outcome: the file that was written, with so many domains and items; or in `diagnostics` why none was."""

    compiled: Compiled
    diagnostics: tuple[Diagnostic, ...] = ()
    path: Path | None = None
    domains: int = 0
    items: int = 0


def write_template(asked: Asked, wanted: Wanted, out: Path) -> Template:
    """Write the form into `out`: the file itself, or a directory that it gets its own name in.

    Faults of the catalogue do not stand in the way: forms are how they are mended.
    """
    compiled = compiled_whole(asked)
    build = compiled.build
    if build is None:
        return Template(compiled, compiled.diagnostics)
    published = publish(build)
    chosen = _of_body(published, wanted.body) if wanted.body else _of_domain(published, wanted.domain)
    if isinstance(chosen, Diagnostic):
        return Template(compiled, (chosen,))
    shown, body = chosen
    content = render_form(shown, body, _offers(build))
    if not isinstance(content, bytes):
        return Template(compiled, content)
    name = body.name if body else shown.domains[0].key
    path = out if out.suffix.lower() == _SUFFIX else out / file_names([name])[0]
    refusal = deliver(path, content) if path == out else deliver_into(out, path.name, content)
    if refusal:
        return Template(compiled, (refusal,))
    return Template(compiled, (), path, len(shown.domains), sum(1 for _ in shown.items()))


def _of_domain(published: Published, name: str) -> tuple[Published, None] | Diagnostic:
    for domain in published.domains:
        if name in {domain.key, domain.name, *domain.aliases}:
            return replace(published, domains=(domain,), exempt=()), None
    names = [text for domain in published.domains for text in (domain.name, domain.key)]
    return Diagnostic(NO_SUCH_DOMAIN, None, {"name": name, "near": _near(name, names)})


def _of_body(published: Published, name: str) -> tuple[Published, PublishedBody] | Diagnostic:
    bodies = {body.name: body for body in bodies_of(published)}
    if name in bodies:
        return share_of(published, name), bodies[name]
    return Diagnostic(NO_SUCH_BODY, None, {"name": name, "near": _near(name, bodies)})


def _near(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names most like `name`, or the first ones."""
    known = list(names)
    return tuple(get_close_matches(name, known, n=3, cutoff=0.3) or known[:3])


def _offers(build: Build) -> Offers:
    bodies = tuple(body.name for body in build.catalogue.bodies)
    return Offers(bodies, tuple(build.knowledge.vocabularies["stage"]))
