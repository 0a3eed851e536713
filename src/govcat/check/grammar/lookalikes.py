"""形近字: words in which scanning or typing put a character that only looks like the right one, or lost one.

Fixed collocations only, each so narrow that the words before and behind leave no other reading. From defects met in
published catalogues, and their neighbours.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from govcat.check.grammar.misread_signs import MISREAD, Misread
from govcat.core.pattern import pattern

_COLLOCATIONS: Mapping[str, str] = {
    # 入 and 人
    "人户(?=登记|调查|走访|核查|核实|宣传|摸底|评估|送达|张贴)": "入户",
    "(?<=收养)人(?=户)|(?:(?<=就近)|(?<=招生)|(?<=适龄儿童))人(?=学(?!历))": "入",
    "(?:(?<=法定代表)|(?<=当事)|(?<=联系)|(?<=负责)|(?<=[招投中]标)|(?<=采购)|(?<=申请)|(?<=被征收)|(?<=监护)|(?<=纳税))"
    "入(?=姓名|名称|名单|身份|基本|[及和与或的、，（。；]|$)": "人",
    # 已, 己, 末, 未
    "(?<![自知克利律异体])己(?=公开|发布|公布|公示|纳入|享受|参加|缴纳|办理|办结|完成|取得|批准|废止|失效"
    "|登记|审核|建成|签订)": "已",
    "(?<![年月期周岁季学始])末(?=成年|经批准|取得|按规定|按照|依法|履行|纳入|列入)": "未",
    "(?<![年月期周岁季学始度段旬纪节本篇卷文句尾粉微])"
    "末(?=提交|提供|达到|通过|缴纳|参加|及时|按时|完成|满|尽|能|予|注明|列明)": "未",
    "(?<![加进转吸纳列收引编介录投导出输])入(?=员(?![工会额]))": "人",
    "自已(?=的|$)": "自己",
    "现已(?=军人)": "现役",
    # 日 and 曰
    "工作曰": "工作日",
    "之曰(?=起)": "之日",
    "曰(?=期|内公开|内公示)": "日",
    # 申, 咨, 社, 律, 范, 补
    "(?<![来致去发函回])电请(?=表|书|人|材料|条件|受理|登记|流程|资料|事项|程序|补贴|救助|公开)": "申请",
    "(?<!新闻)资讯(?=电话|热线|投诉|监督|、投诉|和投诉|及投诉)": "咨询",
    "咨讯(?=电话|热线|服务|投诉|监督|窗口)": "咨询",
    "咨讯": "资讯",
    "杜会(?=保险|救助|保障|组织|公众|团体|福利|稳定|信用|事务)": "社会",
    "(?<!司)法津(?!贴)": "法律",
    "规苑": "规范",
    "朴(?=偿|贴标准|贴对象|贴申请|贴资金|助标准|助对象|助资金)": "补",
    # signs that make no word with these neighbours: 时, 准, 汛, 拆, 话, 电, 咨, 策, 贴
    "肘(?=[间限效段刻])|(?<=[及临准限按即实同小])肘(?![关部])": "时",
    "(?<=[标批核精基])淮(?![河安海阴南北阳滨])|淮(?=[确予备许则])": "准",
    "(?<=防)讯(?![息号问])|(?<![资通简音喜快电审问])讯(?=期(?!刊))": "汛",
    "(?<![曲波周转打])折(?=迁(?!徙))": "拆",
    "(?<=电)活(?=$|[号：:（(、，；。和及等 0-9])": "话",
    "屯(?=话)": "电",
    "(?<![投物工融出])资(?=询(?![价问盘标证函]))": "咨",
    "(?<=[政决])笨|笨(?=略)": "策",
    "(?<=[补津])帖|帖(?=[息现])": "贴",
    # 监测 and 检测
    "(?:(?<=返贫)|(?<=返贫动态)|(?<=防贫)|(?<=致贫))检测": "监测",
    "检测(?=帮扶)|(?<=食品安全风险)检测|(?<=地震)检测(?=台)": "监测",
    "(?<=核酸)监测": "检测",
    # 公 and other first characters that were lost
    "(?<=政府信息)开(?![发放展通启设])|(?<=政务)开(?![发放展通启设])": "公开",
    "^务员": "公务员",
    "^果信息": "结果信息",
    "^收土地(?=信息|预?公告|补偿|方案)": "征收土地",
    "^政(?=处罚|许可|强制|复议)": "行政",
    "^事指南": "办事指南",
    "^律法规": "法律法规",
    "^策(?=文件|解读)": "政策",
    # signs that are common, and right almost everywhere
    "(?<![其集期途心当年手])中(?=请(?:[表书]|材料|条件|流程|程序|资料|事项|登记|受理|指南|人(?=$|[、，。；：的姓]))"
    "|报(?:材料|条件|指南|流程|程序|须知|要求))": "申",
    "(?<![重引])申情(?![况形节])": "申请",
    "(?<=收支|财政|部门|年度|支出|收入|经费)决标": "决算",
    "(?<=[金政门位度级支收])予(?=算)": "预",
    "(?<![守执合违普学用懂知犯司])法率(?=咨询|服务|援助|法规|责任|顾问|依据|文书|救助|知识|宣传|职业)": "法律",
    "(?<=残疾)入(?=[及和与或的、，（。；]|证|联合会|保障|就业|两项|康复|家庭|辅助|服务|福利|权益|$)": "人",
    "(?<![澄])[清晴请悄](?=况)": "情",
    "(?<![签接验回征吸代])收人(?=水平|证明|标准|状况|核算|来源|总表|预算|决算|核查)": "收入",
    "(?<=[力任项面料])情(?=单(?![位一独亲身]))": "清",
    "(?<![进列纳引加])入(?=民(?:政府|法院|检察院|调解))": "人",
    "(?:(?<=救济)|(?<=诉讼)|(?<=投诉)|(?<=维权)|(?<=复议)|(?<=反映))途经": "途径",
    "(?<![煤炭层垛堆物])自燃(?=灾害救助|资源|保护)": "自然",
    "(?<![家庭贫寒])出身(?=登记|医学证明|一件事)": "出生",
    "(?<![专单立])项日(?=名称|清单|招标|投标|中标|公告|建设|审批|概况|申报|验收|法人|单位|管理|库|投资|资金"
    "|备案|核准|基本|实施)": "项目",
    "(?<=空气质量|环境质量)检测(?=站点|点位|断面)|(?<=[水气土]环境质量)检测(?=信息|数据)": "监测",
    "(?<=饮用水)水原(?!水水)": "水源",
    # digits, and 一端
    "^[Ll](?=[㐀-鿿])(?![型级形类号码套个])": "1.",
    "(?<=[0-9])[Oo](?=\\s?个?(?:工作)?[日天])|(?<![A-Za-z][0-9])(?<=[0-9])[Oo](?=[0-9])": "0",
    "(?<![0-9A-Za-z])[lI](?=[0-9]\\s?个?(?:工作)?[日天])": "1",
    "两微T[nm]": "两微一端",
}
"""A pattern of what is wrong, and what to put there."""

_AMID = tuple(sign for sign in MISREAD if sign.before or sign.behind)
"""Those of which the neighbours tell."""

CORES = (
    *(("人", "户学"), ("表事系责标购请收护税", "入"), ("末", "成经取按依履纳列")),
    *(("己", "公发办完取批废失登审建签纳享参缴"), ("现自", "已"), ("作之开", "曰"), ("曰", "期内"), ("电", "请")),
    *(("资咨", "讯"), ("杜", "会"), ("法", "津"), ("规", "苑"), ("朴", "偿贴助"), ("检监", "测"), ("息务", "开")),
    *(("^务", "员"), ("微", "T")),
    *(("0-9", "Oo"), ("lI", "0-9")),
    *(("防", "讯"), ("讯", "期"), ("折", "迁"), ("电", "活"), ("资", "询"), ("入", "员")),
    *(("末", "提达通缴参及满尽能予注完"), ("^果", "信"), ("^收", "土")),
    *(("^政", "处许强复"), ("^事", "指"), ("^律", "法"), ("^策", "文解")),
    *(("中", "请报"), ("申", "情"), ("决", "标"), ("予", "算"), ("法", "率"), ("疾", "入"), ("清晴请悄", "况")),
    *(("途", "经"), ("自", "燃"), ("出", "身")),
    *(("收", "人"), ("情", "单"), ("入", "民"), ("项", "日"), ("量", "检"), ("水", "原")),
    *((sign.before, sign.wrong) if sign.before else (sign.wrong, sign.behind) for sign in _AMID),
)
"""Two characters of every text that holds a look-alike: a class of the first, and of the second.

Before the first there is no Han character where ^ says so.
"""

ALONE = f"肘淮笨帖屯{''.join(sign.wrong for sign in MISREAD if sign not in _AMID)}"
"""Characters of look-alikes that are rare whatever stands beside them."""

_COMMON = frozenset("构清")
_RARE = (
    frozenset("入已曰讯苑测员津询率原燃身")
    | {"户学", "Oo"}
    | {sign.wrong for sign in _AMID if sign.before and sign.wrong not in _COMMON}
)
"""Second characters that are rarer than the first: by them the two are searched."""

_FIRST = "肘淮讯折活屯笨帖人入己末自现工之曰途出电资咨杜法规朴检监开务果收政事律策OoLlI两中申决予清晴请悄情项水"
"""Signs that collocations begin with."""


def _words_of(sign: Misread) -> re.Pattern[str]:
    """A sign where its neighbours say that it was misread."""
    before, behind = sign.unless.split("_")
    return pattern(
        (f"(?<=[{sign.before}])" if sign.before else "")
        + f"{before}[{sign.wrong}]"
        + (f"(?=[{sign.behind}])" if sign.behind else "")
        + behind
    )


_LOOK_AROUND = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)")


def _beginnings(words: str) -> str:
    """The signs that a collocation may begin with: those that it does not only look around for."""
    while _LOOK_AROUND.search(words):
        words = _LOOK_AROUND.sub("", words)
    return "".join(sign for sign in _FIRST if sign in words)


_ANY = pattern(f"[{_FIRST}{''.join(sign.wrong for sign in MISREAD)}]")


@cache
def _begun_with() -> Mapping[str, Sequence[tuple[re.Pattern[str], str]]]:
    """What may begin with a sign, and what is right. Told when first asked for: no sound catalogue asks often."""
    rows: dict[str, list[tuple[re.Pattern[str], str]]] = defaultdict(list)
    for words, right in _COLLOCATIONS.items():
        for sign in _beginnings(words):
            rows[sign].append((pattern(words), right))
    for row in MISREAD:
        for sign in row.wrong:
            rows[sign].append((_words_of(row), row.right))
    return rows


def one_of(pairs: Sequence[tuple[str, str]], alone: str = ALONE) -> re.Pattern[str]:
    """A pattern for pairs of characters, for those that are enough `alone`, and for L before Han.

    Behind its one class in front, a second leaves out nearly all that is none of the pairs; only then each is tried.
    """
    rare = [pair for pair in pairs if pair[1] in _RARE]
    others = [pair for pair in pairs if pair[1] not in _RARE]
    first, second = _all_of(one for one, _ in rare), _all_of(other for _, other in rare)
    return pattern(
        f"[{_all_of(one for one, _ in others)}{second}{alone}Ll]"
        f"(?:[{_all_of(other for _, other in others)}](?:{_behind(others)})|(?<=[{second}{alone}Ll])"
        f"(?:(?<=[{first}].)(?:{_behind(rare)})|(?<=[{alone}])|(?<=[Ll])[㐀-鿿]))"
    )


def _all_of(classes: Iterable[str]) -> str:
    return "".join(sorted({one.lstrip("^") for one in classes}))


def _behind(pairs: Sequence[tuple[str, str]]) -> str:
    """Lookbehind for any of `pairs`, with no Han before those of which ^ says so."""
    anywhere = "|".join(f"[{one}][{other}]" for one, other in pairs if one[0] != "^")
    begins = "|".join(f"[{one[1:]}][{other}]" for one, other in pairs if one[0] == "^")
    return f"(?<={anywhere})" + (f"|(?<={begins})(?<![㐀-鿿]..)" if begins else "")


class Lookalike(NamedTuple):
    """A piece of a text that looks like another, and what is likely meant."""

    start: int
    end: int
    likely: str


def lookalikes(text: str) -> Iterator[Lookalike]:
    """The pieces of `text` in which a look-alike stands."""
    at = 0
    while begun := _ANY.search(text, at):
        found = next(_found_at(text, begun.start()), None)
        if found:
            yield found
        at = found.end if found else begun.end()


def _found_at(text: str, start: int) -> Iterator[Lookalike]:
    for words, right in _begun_with()[text[start]]:
        if found := words.match(text, start):
            yield Lookalike(*found.span(), right)
