"""What each kind of mapping knows: its keys in every spelling, read once from the declarations of `core.written`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_args

from govcat.core.diagnostic import Term
from govcat.core.place import Path
from govcat.core.source import Value
from govcat.core.texts import said_of
from govcat.core.written import (
    Written,
    WrittenAllow,
    WrittenBaseline,
    WrittenBodies,
    WrittenBody,
    WrittenDefaults,
    WrittenDomain,
    WrittenEdition,
    WrittenItem,
    WrittenLock,
    WrittenProject,
    WrittenRegion,
    WrittenRetired,
    WrittenSets,
    WrittenSite,
    WrittenStandard,
)

NAMES: Mapping[type[Written], Term] = {
    WrittenDomain: Term("领域文件的最外层", "the top of a domain file"),
    WrittenStandard: Term("标准指引（standard）", "standard"),
    WrittenDefaults: Term("共同要素（defaults）", "defaults"),
    WrittenItem: Term("事项", "an item"),
    WrittenAllow: Term("豁免（allow）", "allow"),
    WrittenRetired: Term("停用编号（retired）", "retired"),
    WrittenBodies: Term("机构文件的最外层", "the top of a bodies file"),
    WrittenBody: Term("机构", "a body"),
    WrittenProject: Term("govcat.yaml 的最外层", "the top of govcat.yaml"),
    WrittenRegion: Term("地区（region）", "region"),
    WrittenEdition: Term("版本（edition）", "edition"),
    WrittenSite: Term("网站（site）", "site"),
    WrittenLock: Term("standard.lock", "standard.lock"),
    WrittenBaseline: Term("baseline.yaml", "baseline.yaml"),
}
"""What people call the mapping that a model describes."""


class Kid(NamedTuple):
    """The form of the mapping, or with `many` of each mapping in the list, that stands under a key."""

    form: Form
    many: bool


class Form(NamedTuple):
    """One kind of mapping. Keys are the English ones; `spellings` leads to them from any accepted spelling.

    `sets` are the keys that may carry `+`, `keys` all keys including those, `plain` the keys without `+`.
    """

    name: Term
    titles: Mapping[str, Term]
    spellings: Mapping[str, str]
    plain: frozenset[str]
    keys: frozenset[str]
    sets: frozenset[str]
    required: frozenset[str]
    kids: Mapping[str, Kid]

    def key_of(self, typed: str) -> str | None:
        """The English key for `typed`, with its `+` where one may stand, or None."""
        bare = typed.rstrip("+＋")
        key = self.spellings.get(bare)
        if key is None or bare == typed:
            return key
        return f"{key}+" if key in self.sets else None

    def at(self, path: Path) -> Form | None:
        """The form of the mapping at `path` (or of the entries of the list there), None where any key may stand."""
        form: Form | None = self
        for step in path:
            if isinstance(step, str):
                kid = form.kids.get(step) if form else None
                form = kid.form if kid else None
        return form

    def requires(self, path: Path) -> bool:
        """Whether the value at `path` is one that its mapping cannot do without."""
        form = self.at(path[:-1])
        return form is not None and path[-1] in form.required


def _form_of(model: type[Written]) -> Form:
    titles: dict[str, Term] = {}
    spellings: dict[str, str] = {}
    kids: dict[str, Kid] = {}
    for name, info in model.model_fields.items():
        key = info.alias or name
        said = said_of(model, name)
        if said is None:  # `plus` is where `field+` is gathered; nobody types it
            continue
        titles[key] = said.term
        spellings |= dict.fromkeys((key, *said.spellings), key)
        if written := _written_in(info.annotation):
            kids[key] = Kid(_form_of(written), many=tuple in _origins(info.annotation))
    plain = frozenset(titles)
    sets = frozenset(WrittenSets.model_fields) if "plus" in model.model_fields else frozenset()
    required = frozenset(info.alias or name for name, info in model.model_fields.items() if info.is_required())
    return Form(NAMES[model], titles, spellings, plain, plain | {f"{key}+" for key in sets}, sets, required, kids)


def _origins(annotation: Any) -> Iterator[Any]:  # noqa: ANN401  # typing has no type for annotations
    yield getattr(annotation, "__origin__", annotation)
    for argument in get_args(annotation):
        yield from _origins(argument)


def _written_in(annotation: Any) -> type[Written] | None:  # noqa: ANN401  # as above
    found = (part for part in _origins(annotation) if isinstance(part, type) and issubclass(part, Written))
    return next(found, None)


FORMS: Mapping[type[Written], Form] = {
    model: _form_of(model) for model in (WrittenDomain, WrittenBodies, WrittenProject, WrittenLock, WrittenBaseline)
}
"""The forms of whole files; those of the mappings inside hang below them as `kids`."""


def mappings(value: Value, form: Form, path: Path = ()) -> Iterator[tuple[Path, dict[str, Value], Form]]:
    """Every mapping that has a form, with its path: the file, its items, the allowances of an item …"""
    if not isinstance(value, dict):
        return
    yield path, value, form
    for key in form.kids.keys() & value.keys():
        kid, below = form.kids[key], value[key]
        if not kid.many:
            yield from mappings(below, kid.form, (*path, key))
        elif isinstance(below, list):
            for n, entry in enumerate(below):
                yield from mappings(entry, kid.form, (*path, key, n))


def all_forms() -> Iterator[Form]:
    """Every form there is, each once."""
    waiting = list(FORMS.values())
    while waiting:
        form = waiting.pop(0)
        yield form
        waiting.extend(kid.form for kid in form.kids.values())
