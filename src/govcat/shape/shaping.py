"""One file into shape: what fits becomes a model, what does not becomes a finding and is left out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeVar

from pydantic import ValidationError

from govcat.core.diagnostic import Diagnostic, Fact, Severity, Term
from govcat.core.knowledge import Vocabulary
from govcat.core.place import Path
from govcat.core.shaped import Shaped
from govcat.core.source import Source
from govcat.core.texts import FORMAT, slug
from govcat.core.written import Written, WrittenDomain
from govcat.shape.blanks import blanks
from govcat.shape.canonical import canonical
from govcat.shape.faults.words import OTHER_DOMAIN
from govcat.shape.forms import FORMS, Kid
from govcat.shape.leaving import widened
from govcat.shape.note import Note, diagnostics, domain_of, file_stem
from govcat.shape.payload import path_of, payload
from govcat.shape.refusals import Reading, is_echo, note_of

Model = TypeVar("Model", bound=Written)

ROUNDS = 3
"""How often a file is offered again without what was refused. Everything known to go wrong is found in the first
round; a file that is refused in every round is given up."""


def shape(
    source: Source, model: type[Model], vocabularies: Mapping[str, Vocabulary]
) -> tuple[Shaped[Model] | None, tuple[Diagnostic, ...]]:
    """What `source` says as a `model`, without what does not fit, and a finding for each thing that does not.

    None if too little is left: the file is no mapping, or lacks what the whole of it stands on.
    """
    form = FORMS[model]
    source, misnamed = canonical(source, form)
    aside = list(blanks(source, form))
    stand_ins = {"schema": FORMAT}
    if model is WrittenDomain:
        aside += _other_domain(source)
        stand_ins |= {"domain": known} if (known := domain_of(source)) else {}
    shaped, notes = _fitted(Reading(source, form, vocabularies), model, aside, stand_ins)
    found = diagnostics([*misnamed, *notes], source)
    return shaped, tuple(sorted(found, key=Diagnostic.sort_key))


def _fitted(
    reading: Reading, model: type[Model], aside: Iterable[Note], stand_ins: Mapping[str, str]
) -> tuple[Shaped[Model] | None, list[Note]]:
    """The model of what is not refused, and everything that is; `stand_ins` replace keys that no file can lack."""
    source, form, vocabularies = reading
    notes = list(aside)
    for _ in range(ROUNDS):
        wrong = {note.path for note in notes if note.fault.severity is Severity.ERROR}
        replaced = {key: text for key, text in stand_ins.items() if (key,) in wrong}
        left_out = widened({note.path for note in notes} - {(key,) for key in replaced}, form, source.value)
        if () in left_out:
            break
        offered = payload(source.value, Kid(form, many=False), (), left_out)
        offered = {**offered, **replaced} if isinstance(offered, dict) else offered
        try:
            written = model.model_validate(offered, context=vocabularies)
        except ValidationError as refusal:
            errors = [error for error in refusal.errors(include_url=False) if not is_echo(error)]
            notes += [note_of(error, path_of(error["loc"], form, source.value, left_out), reading) for error in errors]
        else:
            return Shaped(written, source, _faulty(left_out, wrong)), notes
    return None, notes


def _faulty(left_out: Collection[Path], wrong: Collection[Path]) -> frozenset[Path]:
    """What later stages need not miss: all that was refused, but not a whole value that was merely left empty."""
    return frozenset(
        path for path in left_out if isinstance(path[-1], int) or any(bad[: len(path)] == path for bad in wrong)
    )


def _other_domain(source: Source) -> Iterator[Note]:
    """A finding if the domain key is sound but not the name of the file."""
    written = source.value.get("domain") if isinstance(source.value, dict) else None
    stem = file_stem(source)
    if stem is None or not isinstance(written, str) or not slug(written) or written == stem:
        return
    rename = Term(f"把文件改名为 {written}.yaml", f"rename the file to {written}.yaml")
    rewrite = Term(f"把 domain 改为 {stem}，或", f"write {stem} after domain, or ")
    advice = Term(rewrite.zh + rename.zh, rewrite.en + rename.en) if slug(stem) else rename
    facts: dict[str, Fact] = {"value": written, "stem": stem, "advice": advice}
    yield Note(OTHER_DOMAIN, ("domain",), source.places.at(("domain",)), facts)
