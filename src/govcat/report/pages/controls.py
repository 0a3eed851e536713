"""What filters the findings of a page. It is hidden until the script has bound it: without one all is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from markupsafe import Markup

from govcat.core.diagnostic import Severity
from govcat.report.owners import domain_names, domain_of
from govcat.report.pages.finding import Desk, bodies_concerned
from govcat.report.rulebook import title_of
from govcat.report.visible import visible

_FORM = Markup("""\
<form class="filter" id="filter" hidden>
{choices}
<label class="find">{search}<input type="search" id="find" autocomplete="off"></label>
<button type="reset">{reset}</button>
<p id="shown" role="status" data-some="{shown}" data-none="{none}"></p>
</form>""")
_SELECT = Markup('<label>{label}<select data-by="{by}"><option value="">{every}</option>{options}</select></label>')
_OPTION = Markup('<option value="{value}">{text}（{n}）</option>')


def controls(desk: Desk) -> Markup:
    """The form: level, domain, body, kind and origin, as far as there is something to choose; and a search field."""
    words, found = desk.words, desk.report.diagnostics
    domains = {key: visible(name) for key, name in domain_names(desk.report.catalogue).items()}
    levels = {severity.value: words.severities[severity] for severity in Severity}
    titles = {one.code: f"{one.code} {title_of(one.fault, desk.report.language)}" for one in found}
    origins = {"own": words.page.own, "inherited": words.page.inherited}
    bodies = Counter(name for one in found for name in bodies_concerned(one, desk))
    choices: tuple[tuple[str, str, Counter[str], Mapping[str, str]], ...] = (
        (words.severity, "level", Counter(one.weight.value for one in found), levels),
        (words.page.domain, "domain", Counter(filter(None, map(domain_of, found))), domains),
        (words.page.body, "body", bodies, {}),
        (words.page.rule, "code", Counter(one.code for one in found), titles),
        (words.page.whose, "origin", Counter("inherited" if one.inherited else "own" for one in found), origins),
    )
    selects = (_select(label, by, counts, names, desk) for label, by, counts, names in choices if len(counts) > 1)
    return _FORM.format(
        choices=Markup("\n").join(selects),
        search=words.page.search,
        reset=words.page.reset,
        shown=words.page.shown,
        none=words.page.none_shown,
    )


def _select(label: str, by: str, counts: Mapping[str, int], names: Mapping[str, str], desk: Desk) -> Markup:
    order: Iterable[str] = dict.fromkeys((*(name for name in names if name in counts), *sorted(counts)))
    options = (_OPTION.format(value=value, text=names.get(value, value), n=counts[value]) for value in order)
    return _SELECT.format(label=label, by=by, every=desk.words.page.every, options=Markup("").join(options))
