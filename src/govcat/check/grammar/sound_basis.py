"""The shape of a sound basis: what rules about damage need not look at.

As `core/elements/cited/plain.py`, but narrower: there a citation must be certain, here its writing must be faultless.
"""

from __future__ import annotations

from govcat.check.sieves import Unlike, han_but
from govcat.core.pattern import pattern

_TELLING = "第号號令待请"
"""In a title or an issuer these may be part of a number or of a gap that somebody meant to fill."""
_WORDS = rf"(?:[{han_but(f'{_TELLING}暂')}]++|暂(?!缺))++"
_ISSUER = rf"(?:(?:中华人民共和国)?国务院|[{han_but(f'{_TELLING}主席')}]{{1,24}}+(?<=[部委局署府会行厅]))"
_NUMERAL = "(?!零)[一二三四五六七八九十百千零]++"
_PARTS = rf"第{_NUMERAL}条(?:第{_NUMERAL}款)?(?:第?（{_NUMERAL}）项?)?(?:[、和]（{_NUMERAL}）项?)*+"

NOT_SOUND = Unlike(
    pattern(
        rf"《{_WORDS}(?:（{_WORDS}）)?》"
        rf"(?:（(?:{_WORDS}〔(?:19|20)[0-9]{{2}}〕|{_ISSUER}令第)[1-9][0-9]{{0,4}}号）)?"
        rf"(?:[、和]?{_PARTS})*+"
    )
)
"""All bases but 《…》（…〔2019〕1号）第一条 and its like, of which rules about signs have nothing to say."""
