"""Which word a box speaks of, where several stand between it and the next one, or one is broken over lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from govcat.core.elements.brackets import outside
from govcat.core.form.lines import lines_of, on_one_line
from govcat.core.form.spelled import first_odd
from govcat.core.knowledge import Vocabulary
from govcat.core.pattern import pattern

EDGES = " \t\u00a0\u3000\n\r、，,；;。|"
_LINE = pattern(r"\n")
_APART = pattern(r"\n|[ \t\u00a0\u3000]{2,}|\u3000|(?<=[\u3400-\u9fff）)\0])[ \t\u00a0]|[ \t\u00a0](?=[\u3400-\u9fff])")
_HAN = pattern("[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a kind of cell: whether a text is one, and which takes all that follows."""

    vocabulary: Vocabulary
    is_word: Callable[[str], bool]
    takes_rest: Callable[[str], bool] = lambda _: False


def first_word(text: str, words: Words) -> tuple[str, list[str]]:
    """The word behind a box, and further ones without a box: their marks were lost."""
    whole = on_one_line(lines_of(text))
    if words.vocabulary.resolve(whole) and not words.takes_rest(whole):
        return whole, []
    odd = first_odd(text, words.vocabulary)
    mine, rest = text[:odd], "" if odd is None else text[odd:].strip()
    pieces = _pieces(mine, words)
    said = ""
    for position, piece in enumerate(pieces):
        if said and words.is_word(said) and not words.takes_rest(said) and not _HAN.search(piece):
            said = f"{said}（{piece}）"  # an address or a number beside the word
        elif said and _are_two(said, piece, words):
            rest = "\n".join((*pieces[position:], rest))
            break
        else:
            said = on_one_line((said, piece))
    return said.strip(EDGES), lines_of(rest)


def last_word(text: str, words: Words) -> tuple[str, list[str]]:
    """The word before a box, and those before it without a box: their marks were lost."""
    whole = on_one_line(lines_of(text))
    if words.vocabulary.resolve(whole):
        return whole, []
    pieces = _pieces(text, words)
    said = pieces.pop() if pieces else ""
    while pieces and not _are_two(pieces[-1], said, words):
        said = on_one_line((pieces.pop(), said))
    return said.strip(EDGES), pieces


def _pieces(text: str, words: Words) -> list[str]:
    """The parts of a text between blanks and line ends outside brackets; between line ends only behind 其他."""
    apart = _LINE if words.takes_rest(text.strip()) else _APART
    plain = outside(text)
    pieces, start = [], 0
    for found in apart.finditer(plain):
        pieces.append(text[start : found.start()].strip())
        start = found.end()
    return [piece for piece in (*pieces, text[start:].strip()) if piece]


def _are_two(said: str, piece: str, words: Words) -> bool:
    """Whether `piece` is a word of its own, or a remark that no bracket holds, and not the rest of a broken word."""
    if words.vocabulary.resolve(said + piece) or piece[0] in "（(：:":
        return False
    return words.is_word(piece) or (words.is_word(said) and not words.takes_rest(said))
