"""What the head of a column means, before anybody looks at its neighbours or at what stands below.

Chinese compounds end in what they are: in 事项依据 the last word counts, in 责任单位电话 as well. So a head is stripped
of the words that every head carries (公开, 信息 …), and the core word nearest its end decides.
"""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias

from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.load.table.levels import level_key, level_name
from govcat.load.table.matter_words import Rank, rank_of
from govcat.load.table.parts import part_of
from govcat.load.table.plain import LONGEST, bare, plain

Kind: TypeAlias = str
"""A key of a leaf, or one of `matter`, `form`, `kind`, `own` (a column that no field stands for), `vague`."""

ELEMENTS = ("content", "basis", "time_limit", "subject", "channel", "audience", "method", "level")
GROUPS = frozenset({"matter", "basis", "subject", "channel", "audience", "method", "level", "stage", "phone", "vague"})
"""What may stand above several columns."""


class Meaning(NamedTuple):
    """A head's meaning. `rank` says which level of 公开事项 it is; `is_certain` that all its words are understood."""

    kind: Kind
    is_certain: bool = True
    rank: Rank | None = None
    levels: tuple[str, ...] = ()
    above: Kind = ""
    """A part of another field that it stands below: 全社会 below 主动公开. A tick says both."""

    @property
    def element(self) -> str:
        """The field that the key belongs to: `audience` for `audience.everyone`."""
        return self.kind.partition(".")[0]


_SENTENCE = pattern("[;。《》]|之日起|工作日")
_LEGEND = pattern("[√✓■□●○]|标注|表示|必选|可选|[单多]选|注明|选填")
_NOISE = pattern(
    "公开|政务|政府信息|信息|基层|标准|具体|主要|相关|相应|对应|所属|所在|涉及|应当|拟|的|我县|我市|我区|本级|本"
)
_BEGINNING = pattern("^开(?=.)")
_OWN = pattern(
    "条款|效力|位阶|更新|周期|频率|频次|格式|职责|联系人|责任人|经办|负责人|审核|审批|保密|密级|成文|发文|文号|填报|填表|来源|^要求$"
    "|(?:办理|办结|承诺|完成|整改|公示|保存|有效|发布|制定|编制|生成|起止)(?:时限|时间|期限|日期|期)|日期|收费|追责|内容标题"
    "|备案|协办|配合|联办|数量|状态|完成情况|进度|是否"
)
_STAGE = pattern("五公开|^(?:运行|权力运行|工作)?(?:过程|环节|阶段|流程)(?:环节|阶段)?$")
_COMPLAINT = pattern("监督|投诉|举报")
_ASK = pattern("咨询|联系|服务|受理|办公")
_REACHED = pattern("电话|热线|方式|渠道|途径|号码$")
_NUMBER = pattern("(?:序|顺|编|项|行|目)号|序列?|编码|No|NO|no|号|\\w{0,8}(?:序号|编号|编码|代码)")

_CORES: tuple[tuple[Kind, str], ...] = (
    ("content", "内容|要素|要点|事项说明"),
    ("basis", "(?:法律|政策|法定|设定|法规|制度|文件)?依据|法律法规|法规|根据|法律条文|政策文件"),
    ("time_limit", "时限|期限|时间(?:节点|要求)?|时效|时点"),
    ("subject", "(?:责任|实施|义务|发布)?(?:主体|单位|部门|科室|处室|股室|机构|机关)|义务人|主体责任|责任|承办|牵头"),
    ("channel", "渠道|载体|途径|平台|媒介|媒体|场所|阵地"),
    ("audience", "对象|受众|人群|范围|群体|群众"),
    ("phone", "(?:咨询|联系|办公|服务|值班)*(?:电话|热线)(?:号码)?|(?:咨询|联系)方式|号码"),
    ("method", "方式|属性"),
    ("form", "形式"),
    ("level", "层级|层次|级别|层面|级次"),
    ("link", "网址|链接|直达|网页|URL|url|Url"),
    ("domain", "领域"),
    ("kind", "类别|类型|分类|种类|性质|栏目"),
    ("notes", "备注|附注|说明|注释|备考|注"),
)
_CARRIER = pattern("渠道|载体|途径|平台|媒介")
_CORE = pattern("|".join(f"(?P<{kind}>{words})" for kind, words in _CORES))
_TAIL = pattern("(?:名称|文件|情况|安排|设置|明细|要求)$")
_AND = pattern("[和与及、/兼或,]")
_LOST = (
    ("content", "内", "容"), ("basis", "依", "据"), ("time_limit", "时", "限"), ("subject", "主", ""),
    ("channel", "渠", "道"), ("audience", "对", "象"), ("method", "方", "式"), ("level", "层", ""), ("notes", "备", ""),
)  # fmt: skip


def meaning(text: str, knowledge: Knowledge, group: Meaning | None = None) -> Meaning | None:
    """What a head means, below the head `group` if there is one; None if it is no head that anybody knows."""
    said, colon, rest = bare(text).partition(":")
    if not said or len(said) > LONGEST or _SENTENCE.search(said) or (colon and not _LEGEND.search(rest)):
        return None
    part = part_of(text, group.element if group else "", knowledge)
    if part:
        return Meaning(*part)
    found = _by_word(said)
    if group and group.element == "level" and (found is None or found.kind in {"own", "vague", "kind", "subject"}):
        body = found if found and found.kind == "subject" else None
        return _level(text, knowledge) or body
    if found is None and group is None:
        return _level(text, knowledge) if plain(text).endswith("级") else None
    return found


def _by_word(said: str) -> Meaning | None:
    if _NUMBER.fullmatch(said):
        return Meaning("number")
    core = _BEGINNING.sub("", _NOISE.sub("", said))
    if _STAGE.search(said) or _STAGE.search(core):
        return Meaning("stage")
    if _COMPLAINT.search(core) and (_REACHED.search(core) or core in {"监督", "投诉", "举报", "监督举报", "投诉举报"}):
        both = bool(_ASK.search(core))
        return Meaning("phone" if both else "complaint_phone", is_certain=not both and bool(_REACHED.search(core)))
    if _OWN.search(core) and not _AND.search(core):
        return Meaning("own")
    return _by_core(said, core)


def _by_core(said: str, core: str) -> Meaning | None:
    rank = rank_of(core or said)
    if rank:
        return Meaning("matter", is_certain=rank.is_certain, rank=rank)
    if not core or core in {"开", "公"}:
        return Meaning("vague", is_certain=False)
    pieces = [piece for piece in _AND.split(core) if piece and not _TAIL.fullmatch(piece)]
    hits = [(found.lastgroup or "", found[0]) for piece in pieces if (found := _last_core(piece))]
    if not hits:
        return _damaged(core)
    kinds = [kind for kind, _ in hits]
    kind = "channel" if kinds[0] in {"method", "form"} and _CARRIER.search(core) else kinds[0]
    is_whole = len(hits) == len(pieces) and not any(_CORE.sub("", _TAIL.sub("", piece)) for piece in pieces)
    return Meaning(kind, is_certain=is_whole and len(set(kinds)) == 1)


def _last_core(piece: str) -> re.Match[str] | None:
    """The core word nearest the end; 说明 behind an element says nothing of its own: 内容说明, 依据说明."""
    cores = list(_CORE.finditer(piece))
    explained = len(cores) > 1 and cores[-1].lastgroup == "notes" and cores[-2].lastgroup in ELEMENTS
    return cores[-2 if explained else -1] if cores else None


def _damaged(rest: str) -> Meaning | None:
    """A head that lost its first or last character: 公开主, 公开时, 据."""
    for kind, first, last in _LOST:
        if rest and rest in {first, last}:
            return Meaning(kind, is_certain=False)
    return None


def _level(text: str, knowledge: Knowledge) -> Meaning | None:
    name = level_name(text, knowledge)
    return Meaning(level_key(name), is_certain=name.is_certain, levels=name.levels) if name else None
