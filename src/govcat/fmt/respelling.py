"""How one text is written: without quotes where they say nothing, and with another text in its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from govcat.core.scalar import Typed, typed
from govcat.edit.emit import Slot, scalar
from govcat.edit.splice import Splice, spliced
from govcat.fmt.leaves import Leaf
from govcat.load.commas import chinese_comma

_OTHER_KIND = re.compile(
    r"~|null|true|false|yes|no|on|off|y|n|[-+.]?[0-9][-+.,:_0-9a-z]*|[-+]?\.(?:inf|nan)", re.IGNORECASE
)
"""Texts that other programs take for numbers, days, truths or nothing: quotes around them keep them texts."""

_COMMAS = {ord("，"): "一", ord("、"): "一"}

_UNQUOTED_ANYWHERE = re.compile(r"[^\x00-\x2f:-@\[-`{-\xa0]*")
"""Signs that mean nothing to YAML, wherever in a text they stand."""


def without_quotes(raw: str, leaf: Leaf) -> str:
    """What was typed for a text, without its quotes if nobody needs them. What cannot be seen stays in quotes."""
    is_plain_to_see = leaf.text.isprintable() and raw.isprintable()
    if raw[:1] not in ("'", '"') or not is_plain_to_see or _OTHER_KIND.fullmatch(leaf.text):
        return raw
    return leaf.text if scalar(leaf.text, _slot(leaf)) == leaf.text else raw


def respelled(raw: str, leaf: Leaf, new: str) -> str | None:
    """`new` in the place of what was typed; None if that cannot be done without touching more than it says.

    In a text over several lines only the signs that differ are replaced.
    """
    if "\n" in new + raw or "\r" in raw:
        return _patched(raw, leaf.text, new)
    usual = scalar(new, _slot(leaf))
    if raw[:1] in ("'", '"'):
        return usual if usual == new and not _OTHER_KIND.fullmatch(new) else scalar(new, _slot(leaf), raw[0])
    return new if chinese_comma(raw) is not None and _without_commas_is_plain(new, leaf) else usual


def _without_commas_is_plain(new: str, leaf: Leaf) -> bool:
    """Whether nothing but `，` and `、` speaks against a plain text: they do so in an entry that stands alone."""
    bare = new.translate(_COMMAS)
    return scalar(bare, _slot(leaf)) == bare


def _slot(leaf: Leaf) -> Slot:
    return Slot(0, "\n", leaf.is_flow)


def _patched(raw: str, old: str, new: str) -> str | None:
    signs = typed(raw) or []
    text = "".join(sign.char for sign in signs)
    if old == f"{text}\n" and new.endswith("\n"):  # the line break at the end of a block is not typed in it
        old, new = text, new[:-1]
    splices = _patches(signs, old, new) if signs and text == old else None
    return None if splices is None else spliced(raw, splices)


def _patches(signs: Sequence[Typed], old: str, new: str) -> Sequence[Splice] | None:
    """The splices that turn what was typed for `old` into `new`; None if lines would have to be broken anew."""
    splices: list[Splice] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        is_on_one_line = all(one.end == other.start for one, other in pairwise(signs[i1:i2]))
        is_harmless = _UNQUOTED_ANYWHERE.fullmatch(new[j1:j2]) and not any(sign.char.isspace() for sign in signs[i1:i2])
        if not is_harmless or not is_on_one_line:
            return None
        at = signs[i1].start if i1 < i2 or i1 == 0 else signs[i1 - 1].end
        splices.append(Splice(at, signs[i2 - 1].end if i1 < i2 else at, new[j1:j2]))
    return splices
