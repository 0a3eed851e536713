"""Names of persons in a text: a name counts only beside a word for a post or a part (局长李四, 联系人：张三).

Why so narrow: many surnames begin ordinary words (方案, 任务, 林业), so a name without such a word cannot be known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from govcat.core.pattern import pattern

_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁"
    "任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武"
    "戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪"
    "梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆卓古吉缪简项芦麦褚"
    "娄窦戚岑景宫费卜冷晏席卫柏宗瞿桂佟臧闵苟邬边卞姬仇栾隋刁荣巫寇桑郎甄仲虞敖巩佘查邝匡鞠荆冀郁胥储燕"
    "楚鄢谌奚冼蔺厉伊郜阚屠练廉禹漆巴狄裘亓邰"
)
"""Surnames of one character (《百家姓》 and those common today), without those that are far oftener words (水, 全)."""

_COMPOUND = frozenset(
    re.findall("..", "欧阳司马上官诸葛皇甫尉迟公孙慕容令狐长孙司徒夏侯端木宇文轩辕澹台独孤南宫呼延濮阳")
)

_ORDINARY = (
    "高[等校中新效技级考层标质度速龄压值危铁温管位]|方[案式法便面向针]|任[何免期命教意]|安[全排置装监保徽居]"
    "|程[序度]|成[果立本绩交品效人]|施[工行教政策救]|管[理辖护网线控道片区]|常[规见年住用驻态务]|许可|毕业|余额|项目"
    "|文[化件书旅物广体教明档字卫艺]|林[业草场地权木]|金[融额属]|房[屋产管地]|路[面段政灯径线]|单[项独据元]"
    "|解[决释读除答]|关[于系键联闭注怀爱]|万[元亩]|向[社上下全群人公本同居村]|史[志料]|石[油材化]|田[间地]|马[上路]"
    "|包[括含装案片干保抓联户村]|申[请报诉领购]|左右|章程|严[格重禁]|尚未|游[客泳]|温[度馨]|康[复养]|易地|查[询看阅验]"
    "|边[境防]|简[介历要称单]|华侨|古[树建]|顾[客问虑]|谢[谢绝]|陆[地续]|夏[季粮]|江河|武[装警]|龙头|张[贴挂]"
    "|卫[生健计监]|宗[教旨]|景[点观]|冷链|苗木|谷物|季[度节末初]|荣誉|储备|曾[用经]|何[时种人]|阳光|牛[羊肉奶]"
    "|费用|纪[检律要]|陈[述列]|付[款费出]|符[合号]|周[期年末边岁一二三四五六日内至]|于[每周本当次下上]|范[围例]|齐[抓心全]|江[堤河防段岸]|孙[子女]|柴油|颜色|钱款|盛会|白[天色班]|黄[色金]"
)
"""Ordinary words of two characters that begin like a name."""

_NEVER = frozenset(
    "某局委办室所站科股处院校部会队组厅府心园馆场台署员长职务位"
    "片班堤库线网类期内外案户的及与或等请须见无各其该县区旗乡镇村街道路巷社"
)
"""Characters of masks, offices, posts, places and grammar that no given name holds."""

_POST = (
    "(?:第一|常务)?副?(?:[局厅处科股所站队院校园馆组部庭]长|主任|书记|主席|理事长|经理|政委|支书)"
    "|民警|工程师|干事|科员|助理员|网格员|联络员"
)
_HEAD_OF_PLACE = "(?:常务)?副?[县区市州旗镇乡村]长"
_PART = (
    "(?:联系|联络|经办|承办|主办|协办|负责|责任|受理|填报|填表|审核|审批|签发|制表|校对|经手|值班|接待|法定代表|申请)人"
    "|法人代表|户主|姓名|值班员|接待员|经办员"
)
_HEAD = rf"(?:(?<![㐀-鿿])|(?<=府)){_HEAD_OF_PLACE}|(?:常务)?副[县区市州旗镇乡村]长"
_EDGES = r"\s、，,；;。.：:（(）)/／\d\-—+"
_EDGE = rf"(?=$|[{_EDGES}]|同志|先生|女士)"
_ACTS = "(?:负责(?!人)|主持|接待|分管|接受)"
_GAP = r"\s{0,4}"
_BEFORE = r"(?:(?<![^\n])|(?<=[\s、，,；;。：:（(/／局委办室所站科股处院校部会队组厅府]))"
_WORD = rf"[^{_EDGES}]{{2,17}}?"
"""Where a name may stand; whether it is one is told of what was found, for that is compiled in no time."""

_BESIDE = pattern(
    rf"(?:{_PART})(?:{_GAP}[：:（(]{_GAP}|\s{{1,4}})(?P<of_part>{_WORD}){_EDGE}"
    rf"|(?:(?:{_POST}|{_HEAD}){_GAP}[：:]?|{_HEAD_OF_PLACE}(?:\s{{1,4}}|{_GAP}[：:])){_GAP}(?P<of_post>{_WORD}){_EDGE}"
    rf"|{_BEFORE}(?P<before_post>{_WORD})"
    rf"(?:{_GAP}[（(]?{_GAP}(?:{_POST}|同志|先生|女士)|(?:{_GAP}[（(]{_GAP}|\s{{1,4}}){_HEAD_OF_PLACE}){_EDGE}"
)
"""Behind the word for a part, behind a post, or before one."""

_ACT = pattern(_ACTS)
_ACTING = pattern(
    rf"(?:{_POST}|{_HEAD}){_GAP}(?P<of_post>{_WORD})(?={_ACTS})"
    rf"|{_BEFORE}(?P<before_post>{_WORD}){_GAP}(?:{_POST}|同志|先生|女士)(?={_ACTS})"
)
"""Before what somebody does, without a mark between them: only three characters are sure to be a name there."""

_BEHIND_ORGAN = r"(?<=[局委办室所站科股处院校部会队组厅府])"
_APART = pattern(rf"{_BEHIND_ORGAN}\s{{1,4}}(?P<apart>{_WORD})$")
_JOINED = pattern(rf"{_BEHIND_ORGAN}(?P<joined>{_WORD})$")

_PLACE_OR_BODY = frozenset(
    "省市州盟国旗庄湾沟坝岭山河湖江海店铺屯营寨坪塘坡岗崖港洲岛桥头口堡滩川峪洼集关峰林泉人方者员民众司厂社台网报刊团军法类等处宫寺庙厅学"
    "家户商行城门店楼房院宅校室"
)
_BETWEEN = pattern(r"[、，,；;/\s]+")
_DOT = pattern("[·•・]")
_HAN = pattern("[㐀-鿿𠀀-𯿿]+")
_MASKS = frozenset("某×xX＊*○〇")
_GIVEN, _WHOLE, _FOREIGN = range(1, 3), range(3, 5), range(2, 9)
"""How many characters a given name has, a whole one that can be nothing else, each half of one with a dot."""


def is_nothing_but_persons(text: str) -> bool:
    """Whether a text is nothing but names of persons: three characters, none of which ends a place or a body.

    Only for a field that names organs; a name of two characters may be a place (安康, 高新).
    """
    names = [name for name in _BETWEEN.split(text.strip()) if name]
    return bool(names) and all(map(_is_surely_a_name, names))


def named_person(text: str) -> tuple[int, int] | None:
    """Where the first full name of a person stands that is joined with a post or a part; None if there is none.

    A masked name (张某某, 李××) is none: it does not say who it is.
    """
    return _first(_BESIDE, text, _is_name) or _acting(text)


def mentioned_person(text: str) -> tuple[int, int] | None:
    """The same, but a masked name counts too."""
    return _first(_BESIDE, text, _is_somebody) or _acting(text)


def person_after_organ(text: str) -> tuple[int, int] | None:
    """Where a name stands that ends a text behind an organ (民政局张三丰): only for a field that names organs.

    Directly behind the organ a name of two characters is no name: it may be a place (公安局金山).
    """
    return _first(_APART, text, _is_somebody) or _first(
        _JOINED, text, lambda said: _is_masked(said) or (len(said) in _WHOLE and _is_name(said))
    )


def _acting(text: str) -> tuple[int, int] | None:
    return _first(_ACTING, text, _is_long_name) if _ACT.search(text) else None


def _first(places: re.Pattern[str], text: str, is_name: Callable[[str], bool]) -> tuple[int, int] | None:
    """The first of the places where a name may stand at which one does."""
    found = places.search(text)
    while found:
        group = str(found.lastgroup)
        if is_name(found[group]):
            return found.span(group)
        found = places.search(text, found.start() + 1)
    return None


def _is_somebody(said: str) -> bool:
    return _is_masked(said) or _is_name(said)


def _is_name(said: str) -> bool:
    """Whether a text is a full name: a surname with one or two characters, or a name with a dot."""
    if any(len(given) in _GIVEN and _are_given(given) for _, given in _cut(said)):
        return True
    parts = _DOT.split(said)
    return len(parts) == 2 and all(len(part) in _FOREIGN and _are_given(part) for part in parts)


def _is_long_name(said: str) -> bool:
    """Whether a text is a name that can be nothing else: of three characters at least."""
    return len(said) in _WHOLE and any(len(given) in _GIVEN and _are_given(given) for _, given in _cut(said))


def _is_surely_a_name(said: str) -> bool:
    """The same, where no mark and no post tells a name: no character of it ends a place or a body; or 张某."""
    return any(
        len(given) in _GIVEN
        and (set(given) == {"某"} or (len(said) in _WHOLE and _PLACE_OR_BODY.isdisjoint(given) and _are_given(given)))
        for _, given in _cut(said)
    )


def _is_masked(said: str) -> bool:
    """Whether a text is a name of which only the surname is told, or one more character: 张某某, 李××, 王大某."""
    hidden = said[1:]
    if said[:1] not in _SURNAMES or len(hidden) not in _GIVEN or hidden[-1] not in _MASKS:
        return False
    return len(hidden) == 1 or hidden[0] in _MASKS or _are_given(hidden[0])


def _cut(said: str) -> Iterator[tuple[str, str]]:
    """A text as surname and given name, in one or two ways; in none if it begins like an ordinary word."""
    if said[:2] in _ordinary_words():
        return
    if said[:2] in _COMPOUND:
        yield said[:2], said[2:]
    if said[:1] in _SURNAMES:
        yield said[:1], said[1:]


def _are_given(signs: str) -> bool:
    return _NEVER.isdisjoint(signs) and _HAN.fullmatch(signs) is not None


@cache
def _ordinary_words() -> frozenset[str]:
    pieces = re.findall(r"(.)\[(.+?)\]|([^|]{2})", _ORDINARY)
    return frozenset(
        word for first, others, whole in pieces for word in ([whole] if whole else map(first.__add__, others))
    )
