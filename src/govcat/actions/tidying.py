"""Which texts `govcat fmt` spells as usual, and how: the safe fixes of rules, and the forms of `core.tidy`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import partial

from govcat.check import Rule, all_rules
from govcat.check.rule import Fix, Text
from govcat.core.elements.audience import Audience
from govcat.core.elements.channel import Channel
from govcat.core.elements.citation import Citation
from govcat.core.elements.subject import NamedSubject
from govcat.core.elements.time_limit import TimeLimit
from govcat.core.knowledge import Knowledge
from govcat.core.tidy.beside_title import joined_to_title
from govcat.core.tidy.boxes import is_unchosen, without_box
from govcat.core.tidy.doubled import single_marks
from govcat.core.tidy.limits import usual_limit
from govcat.core.tidy.numbers import usual_numbers
from govcat.core.tidy.radicals import plain_characters
from govcat.core.tidy.roles import role_as_listed
from govcat.core.tidy.spacing import usual_spacing
from govcat.core.tidy.titles import full_titles
from govcat.core.tidy.widths import usual_widths
from govcat.core.tidy.words import word_of
from govcat.core.written import Written, WrittenBodies, WrittenDomain, WrittenProject
from govcat.fmt import Tidiers


def _word(field: str) -> Fix:
    """Puts the standard word of a field for another writing of it, unless an empty box says that it was not chosen."""
    return lambda text, knowledge: text if is_unchosen(text) else word_of(field, text, knowledge)


_WRITING: tuple[Fix, ...] = (plain_characters, usual_widths, usual_spacing, single_marks)
_FORMS: Mapping[type[Written], Mapping[str, tuple[Fix, ...]]] = {
    WrittenDomain: {
        **dict.fromkeys(("category", "name", "content", "notes", "reason", "ground"), _WRITING),
        **dict.fromkeys(("phone", "complaint_phone"), (usual_widths,)),
        "basis": (*_WRITING, joined_to_title, usual_numbers, full_titles),
        "subject": (*_WRITING, role_as_listed),
        "time_limit": (*_WRITING, usual_limit),
        "channel": (without_box, *_WRITING, _word("channel")),
        "audience": (without_box, *_WRITING, _word("audience")),
        **{field: (_word(field),) for field in ("method", "level", "stage")},
        "standard.number": (usual_numbers,),
    },
    WrittenBodies: {**dict.fromkeys(("name", "scope", "address"), _WRITING), "phone": (usual_widths,)},
    WrittenProject: {**dict.fromkeys(("title", "notes"), _WRITING)},
}
"""The forms that are no rule's affair: nobody is told that a text is in another one."""

_ELEMENTS: Mapping[object, str] = {
    Citation: "basis",
    TimeLimit: "time_limit",
    NamedSubject: "subject",
    Channel: "channel",
    Audience: "audience",
}


def tidiers_of(model: type[Written], knowledge: Knowledge) -> Tidiers:
    """What is done with the texts of each field of one kind of file."""
    fixes: dict[str, list[Fix]] = defaultdict(list)
    for field, forms in _FORMS[model].items():
        fixes[field] += forms
    for rule in all_rules():
        for field in _fields(rule, model) if rule.fix else ():
            if rule.fix and rule.fix not in fixes[field]:
                fixes[field].append(rule.fix)
    return {field: [partial(_mended, fix, knowledge) for fix in found] for field, found in fixes.items()}


def mended_codes() -> frozenset[str]:
    """The codes of the findings that are mended thereby."""
    return frozenset(rule.code for rule in all_rules() if rule.fix)


def _fields(rule: Rule, model: type[Written]) -> Iterable[str]:
    """The fields of a kind of file whose texts a rule looks at, one by one."""
    if isinstance(rule.on, Text):
        fields = rule.on.fields
        return ("title", "notes") if model is WrittenProject and "text" in fields else fields
    field = _ELEMENTS.get(rule.on)
    return (field,) if field and model is WrittenDomain else ()


def _mended(fix: Fix, knowledge: Knowledge, text: str) -> str:
    return fix(text, knowledge)
