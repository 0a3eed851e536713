"""All scenarios by name: a layout, an office's dress, a domain and a format; the same bytes' truth every time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from forge.cards import card_sheet
from forge.dress import DAMAGED, DRESSES, Dress
from forge.files import forge
from forge.matters import national_matters, own_matters
from forge.notation import Form, fresh_forms, seen_forms, unseen_forms
from forge.nouns import Forged, Matter, Sheet, pick
from forge.page import sheet
from forge.special import (
    as_document,
    compiled,
    continued,
    empty_row,
    headless_chain,
    late_heads,
    rotated,
    sheet_a_domain,
    split_columns,
    split_pages,
    split_row,
    stacked,
    without_heads,
)

FORMATS = ("xlsx", "docx", "html", "xls", "ods", "csv", "xlsx")


class Scenario(NamedTuple):
    """A file to be made. `family` says what it is about."""

    name: str
    family: str
    make: Callable[[], Forged]


def seen_scenarios() -> Iterator[Scenario]:
    """Every layout that was met, clean and in two dresses; then the marks and the damage, on a few layouts each."""
    forms = seen_forms()
    pools = _pools()
    for n, form in enumerate(forms):
        dresses = (DRESSES[0], *(DRESSES[1 + (2 * n + k) % (len(DRESSES) - 1)] for k in (0, 1)))
        for k, dress in enumerate(dresses):
            yield _scenario(
                form, dress, pools[(n + 11 * k) % len(pools)], "xlsx" if k == 0 else FORMATS[(n + k) % 7], "layout"
            )
    for n, dress in enumerate(DAMAGED):
        for form in (forms[n], forms[n + 20]):
            yield _scenario(form, dress, pools[n], "xlsx", "marks")
    yield from _special(forms, pools)


def unseen_scenarios() -> Iterator[Scenario]:
    """The layouts that nobody has seen, clean and in two dresses."""
    pools = _pools()
    for n, form in enumerate(unseen_forms()):
        for k in range(3):
            dress = DRESSES[0] if k == 0 else DRESSES[1 + (3 * n + 4 * k) % (len(DRESSES) - 1)]
            yield _scenario(
                form, dress, pools[(n + 7 * k) % len(pools)], "xlsx" if k == 0 else FORMATS[(n + 2 * k) % 7], "unseen"
            )


def fresh_scenarios() -> Iterator[Scenario]:
    """The second set of such layouts, clean and in two dresses; a group that says what its heads leave out stays."""
    pools = _pools()
    for n, form in enumerate(fresh_forms()):
        wear = [dress for dress in DRESSES[1:] if "grouped" not in form.traits or dress.heads != "subs"]
        for k in range(3):
            dress = DRESSES[0] if k == 0 else wear[(5 * n + 4 * k) % len(wear)]
            suffix = "xlsx" if k == 0 else FORMATS[(2 * n + 3 * k) % 7]
            at = (3 * n + 5 * k) % (len(pools) - 2)
            if "sheets" in form.traits:
                yield _bound(form, dress, pools[at : at + 3], suffix)
            else:
                yield _scenario(form, dress, pools[at], suffix, "fresh")


def _bound(form: Form, dress: Dress, groups: tuple[tuple[Matter, ...], ...], suffix: str) -> Scenario:
    name = f"{form.name}-{dress.name.replace(' ', '-')}"
    suffix = "xlsx" if suffix == "csv" else suffix
    return Scenario(f"{name}-{suffix}", "fresh", _maker(name, lambda: sheet_a_domain(form, dress, groups), suffix))


def _pools() -> tuple[tuple[Matter, ...], ...]:
    return (*own_matters().values(), *national_matters().values())


def _scenario(form: Form, dress: Dress, matters: tuple[Matter, ...], suffix: str, family: str) -> Scenario:
    if suffix == "csv" and (dress.merged or dress.serial == "number"):
        suffix = "xlsx"
    name = f"{form.name}-{dress.name.replace(' ', '-')}"
    return Scenario(f"{name}-{suffix}", family, lambda: forge(name, _sheets(form, dress, matters, suffix), suffix))


def _sheets(form: Form, dress: Dress, matters: tuple[Matter, ...], suffix: str) -> tuple[Sheet, ...]:
    if "card" in form.traits:
        return (card_sheet(form, dress, matters),)
    if "rotated" in form.traits:
        return (rotated(form, dress, matters),)
    if "split-columns" in form.traits:
        return split_columns(form, dress, matters, stacks=suffix in ("csv", "xls"))
    made = split_pages(form, dress, matters) if "split-pages" in form.traits else sheet(form, dress, matters)
    return (as_document(made) if suffix in ("docx", "html") and pick(form.name, (True, False)) else made,)


def _special(forms: tuple[Form, ...], pools: tuple[tuple[Matter, ...], ...]) -> Iterator[Scenario]:
    plain, chains, numbered = DRESSES[0], DRESSES[2], DRESSES[7]
    national, ministry, flat = forms[0], forms[2], forms[82]
    three = pools[:3]
    card = Form("card", forms[0].columns[:7], frozenset({"card"}))
    sheets: dict[str, Callable[[], tuple[Sheet, ...]]] = {
        "stacked": lambda: (stacked(national, plain, three),),
        "stacked-chains": lambda: (stacked(ministry, chains, pools[3:6]),),
        "compiled": lambda: compiled(national, plain, three),
        "compiled-sections": lambda: compiled(ministry, numbered, pools[2:5]),
        "cards": lambda: (card_sheet(card, plain, pools[1]),),
        "split-columns": lambda: split_columns(national, plain, pools[2], stacks=False),
        "split-columns-stacked": lambda: split_columns(ministry, plain, pools[3], stacks=True),
        "split-pages": lambda: (split_pages(ministry, plain, pools[4]),),
        "split-row": lambda: (split_row(national, plain, pools[0]),),
        "headless-chain": lambda: (headless_chain(national, chains, pools[5]),),
        "headless-basis": lambda: (headless_chain(ministry, chains, pools[6], "basis"),),
        "without-heads": lambda: (without_heads(national, plain, pools[6]),),
        "late-heads": lambda: (late_heads(ministry, plain, pools[7]),),
        "empty-row": lambda: (empty_row(national, plain, pools[1]),),
        "continued": lambda: continued(national, plain, pools[4]),
        "flat": lambda: (sheet(flat, plain, pools[2]),),
    }
    for n, (name, made) in enumerate(sheets.items()):
        for suffix in ("xlsx", FORMATS[1 + n % 4]):
            yield Scenario(f"{name}-{suffix}", "damage", _maker(f"{name}", made, suffix))


def _maker(name: str, made: Callable[[], tuple[Sheet, ...]], suffix: str) -> Callable[[], Forged]:
    return lambda: forge(name, made(), suffix)
