"""Spans of time that are no limit of disclosure: how long something is handled, lasts, stays valid or was so."""

from __future__ import annotations

from govcat.core.elements.limits.measure import Measure
from govcat.core.pattern import pattern

_FILL = r"(?:内|一般|原则上|[为是约]|不得?超过|最[长短多少]|[：:（(，,\s]){0,6}\Z"
_PERIOD = pattern(
    r"(?:(?:异议|申诉|复议|陈述|申辩|办理|办结|承诺|法定|审批|审查|审核|受理|答复|整改|反馈|报名|申报|举报|投诉|听证|征集|公示|公告|展示)"
    r"\w{0,4}(?:期限?|时限|时间)"
    r"|(?<=\w\w)(?<!公开|公布|发布|更新|信息|事项|内容|最长|最迟|一般|规定|要求)(?:期限|时限|年限|时长)"
    r"|\w(?<![定长短近日学前后中初早晚逾到延按如分汛首末各本周一二三四五六七八九十0-9])期"
    rf"|连续|逾期?|(?<!不)(?<!不得)超过|累计|经过?|最近|近|历时|为期|长达){_FILL}"
)
"""有效期, 建设工期, 办理时限, 连续: words before a number that tell of something else than disclosure."""

_LASTS = pattern(
    r"(?:试运行|运行|运营|试行|试用|试点|施工|培训|实习|见习|服务|租赁|保存|保管|存档|存储|有效|监测|观察|整顿|停[业产水电气]|暂停|禁止|任职"
    r"|过渡|建设|保修|质保|养护|持续|审核|审查|办理|调查|整改|核查|评估|检[测验]|鉴定|勘验|处理|公证)(?:满|达)?"
    rf"{_FILL}"
)
"""试运行, 保存, 审核: what goes on for a bare span of time."""

_OBJECT = r"(?:以内|之内|内)?[，,\s]{0,2}[^，,；;。\s公发]{0,12}?"
_HANDLED = pattern(
    rf"{_OBJECT}(?:受理|立案|办[结理妥]|审[结批核查]|结案|[作做]出|整改|改正|核[实查准定]|复[核议查]|调查|评[审定估]|验收|鉴定|认定|确定|处[理置罚]|裁[决定]|仲裁"
    r"|调解|批[复准]|签[订约署]|缴[纳费款]|申[请报]|提[出交起]|送达|移[送交]|[转交]办|[上申]报|报[送告备请批]|备案|拨付|发放|[支兑]付|兑现|交付"
    r"|[竣开动完]工|建成|修[复缮]|恢复|拆除|搬[迁离]|清退|退[还款回]|返还|登记|反馈|回访|领取|出具|颁[发证]|[发换制]证|补[正办缴]|答辩|质疑|起诉|到位|投产"
    r"|异议|(?:书面|当面)告知|告知(?:申请|当事|举报|投诉)人|未|无人)"
)
_PUBLISHED = pattern(
    r"公[开布示告]|发布|[刊登]载|刊登|挂网|上网|网站|更新|推送|通报|张贴|上传|录入|披露|宣布|印发|撤[回下]"
)
_WITHHELD = pattern(r"(?:不予?|不得|暂不|免予)公")
_FIRST_STEP = pattern(r"[，,\s]*[^，,；;。]*")


def is_of_else(label: str, before: str, measure: Measure, behind: str) -> bool:
    """Whether a span of time, by what it is for and the words around it, says nothing of when something is public."""
    if label and _PERIOD.search(label):
        return True
    runs_from = before.endswith(("起", "后"))
    if not runs_from and _PERIOD.search(before):
        return True
    if _WITHHELD.match(behind):
        return True
    step = _FIRST_STEP.match(behind)
    if step and _PUBLISHED.search(step[0]):
        return False
    lasts = not runs_from and not measure.is_within and _LASTS.search(before)
    return bool(lasts or (behind and _HANDLED.match(behind)))
