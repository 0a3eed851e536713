"""Clauses that the findings of this stage are made of: titles, what was found, and near names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from govcat.core.diagnostic import Term
from govcat.core.place import Path
from govcat.core.source import Value
from govcat.core.written import WrittenBaseline, WrittenLock
from govcat.shape.forms import NAMES, Form, all_forms

_CLEARLY_FARTHER = 0.05
LISTED = 10
"""Allowed words are all named up to this number; of a longer list only the near ones are."""


def title(form: Form, path: Path) -> Term:
    """What people call the value at `path`, with the key they type: 公开依据（basis）第 2 条."""
    if not path:
        return Term("整个文件", "the file")
    key, parent = path[-1], path[:-1]
    if isinstance(key, int):
        whole = title(form, parent)
        return Term(f"{whole.zh}第 {key + 1} 条", f"entry {key + 1} of {whole.en}")
    mapping = form.at(parent)
    said = mapping.titles.get(key.removesuffix("+")) if mapping else None
    if said:
        return Term(f"{said.zh}（{key}）", key)
    whole = title(form, parent)
    return Term(f"{whole.zh}中的“{key}”", f"“{key}” of {whole.en}")


def kind(value: Value) -> Term:
    """What sort of value stands there."""
    if isinstance(value, dict):
        return Term("一组“名称: 内容”", "a mapping")
    if isinstance(value, list):
        return Term("逐条列出的内容", "a list")
    return Term("一段文字", "a text") if value else Term("空白", "nothing")


def abridged(text: str) -> str:
    """The text on one line, cut where it grows too long to be read out."""
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"


def near(text: str, names: Iterable[str], likeness: float = 0.6) -> list[str]:
    """The names that look most like `text`, the nearest first; those clearly farther than the nearest are left out."""
    matcher = SequenceMatcher(b=text.casefold())
    found = []
    for name in names:
        matcher.set_seq1(name.casefold())
        if matcher.ratio() >= likeness:
            found.append((-matcher.ratio(), name))
    found.sort()
    return [name for ratio, name in found if ratio <= found[0][0] + _CLEARLY_FARTHER]


def near_keys(form: Form, typed: str) -> list[str]:
    """Up to three keys of the mapping that `typed` was probably meant to be.

    One right sign of two makes a Chinese key likely; a key that is at home elsewhere has to look very much alike.
    """
    bare = typed.rstrip("+＋")
    loose, strict = (0.6, 0.8) if bare.isascii() else (0.5, 0.6)
    likeness = strict if _homes(form, bare) else loose
    keys = dict.fromkeys(form.spellings[name] for name in near(bare, form.spellings, likeness))
    plus = "" if bare == typed else "+"
    return [f"{key}{plus}" for key in keys if f"{key}{plus}" in form.keys][:3]


def choice(text: str, names: Sequence[str], none: Term) -> Term:
    """Advice on what to write instead of `text`: every name of a short list, else the near ones, else `none`."""
    if len(names) <= LISTED:
        return Term(f"可填：{'、'.join(names)}", f"write one of: {', '.join(names)}")
    likely = near(text, names)[:3]
    return Term(f"可能是：{'、'.join(likely)}", f"perhaps one of: {', '.join(likely)}") if likely else none


def typable(word: str, aliases: Sequence[str]) -> str:
    """The Chinese form of a word that people may type."""
    return next((name for name in (word, *aliases) if not name.isascii()), word)


def key_choice(form: Form, keys: Sequence[str], typed: str) -> Term:
    """Advice for an unknown key: the near ones, where else it is at home, or how to keep a remark of one's own."""
    if keys:
        titled = [f"{key}（{form.titles[key.removesuffix('+')].zh}）" for key in keys]
        one = len(keys) == 1
        return Term(
            f"改为 {titled[0]}" if one else f"可能是 {'、'.join(titled)}，请改为其中一个",
            f"write {keys[0]}" if one else f"write the one you mean: {', '.join(keys)}",
        )
    homes = _homes(form, typed)
    if homes:
        return Term(
            f"这一项应写在{'、'.join(f'“{home.zh}”' for home in homes)}，请移到那里；不需要时删去",
            f"this key belongs to {', '.join(home.en for home in homes)}; move it there, or delete it",
        )
    return Term(
        "删去这一行；只供内部查看的内容，名称可用 x- 开头",
        "delete the line, or begin the key with x- to keep a remark of your own",
    )


def _homes(form: Form, typed: str) -> list[Term]:
    """The other mappings that people write and that know the key."""
    machine_written = {NAMES[WrittenLock], NAMES[WrittenBaseline]}
    written = (other for other in all_forms() if other is not form and other.name not in machine_written)
    homes = (other.name for other in written if other.key_of(typed))
    return list(dict.fromkeys(homes))[:3]
