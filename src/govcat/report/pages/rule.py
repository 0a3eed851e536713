"""One rule on a page: what it says, why, the cure, what it rests on, and its examples."""

from __future__ import annotations

from markupsafe import Markup, escape

from govcat.core.diagnostic import Fault, Language
from govcat.locales import chrome
from govcat.report.pages.frame import inline, pairs, together
from govcat.report.rulebook import examples_of, facts_of, more_of, sentences_of, title_of

_ARTICLE = Markup("""\
<article class="rule" id="{code}">
<h3><span class="level {weight}">{level}</span> <span class="code">{code}</span> {title}</h3>
{content}
</article>""")


def rule_article(fault: Fault, language: Language) -> Markup:
    """The article of one fault; its `id` is the code."""
    parts = [pairs((label, inline(said)) for label, said in sentences_of(fault, language))]
    parts += [Markup("<p>{}</p>").format(inline(paragraph)) for paragraph in more_of(fault, language)]
    severity = chrome(language).severity
    parts += [pairs((label, inline(said)) for label, said in facts_of(fault, language) if label != severity)]
    for title, examples in examples_of(fault, language):
        parts.append(Markup("<h4>{}</h4>").format(title))
        parts += [Markup("<pre>{}</pre>").format(_marked(example, fault.code)) for example in examples]
    return _ARTICLE.format(
        code=fault.code,
        weight=fault.severity.value,
        level=chrome(language).severities[fault.severity],
        title=inline(title_of(fault, language)),
        content=together(parts),
    )


def _marked(example: str, code: str) -> Markup:
    """An example with the lines that the rule reports marked."""
    lines = example.rstrip().split("\n")
    return Markup("\n").join(
        Markup("<mark>{}</mark>").format(line) if line.endswith(f"# {code}") else escape(line) for line in lines
    )
