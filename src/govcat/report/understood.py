"""What the compiler understood of a text, for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from govcat.core.diagnostic import Language, Term
from govcat.report.visible import visible
from govcat.report.wording import fact_text

Reading = Mapping[str, Any]

_LABELS: Mapping[str, Term] = {
    "title": Term("题名", "title"),
    "number": Term("文号", "number"),
    "more_numbers": Term("另有文号", "more numbers"),
    "articles": Term("条款", "articles"),
    "version": Term("版本", "version"),
    "issuer": Term("制定机关", "issuer"),
    "label": Term("所指", "of"),
    "tail": Term("连带", "tail"),
    "is_broken": Term("书名号", "book marks"),
    "entries": Term("登记", "registry"),
    "miswritten_for": Term("应为", "should read"),
    "near": Term("相近题名", "near titles"),
    "kind": Term("类别", "kind"),
    "trigger": Term("起算", "from"),
    "amount": Term("数量", "amount"),
    "unit": Term("单位", "unit"),
    "date": Term("日期", "date"),
    "due": Term("最迟", "due"),
    "unknown_years": Term("说明", "note"),
    "box": Term("方框", "box"),
    "word": Term("标准渠道", "channel"),
    "free": Term("补充", "remark"),
    "group": Term("特定群体", "group"),
    "is_everyone": Term("对象", "audience"),
    "is_unchosen": Term("方框", "box"),
    "role": Term("角色", "role"),
    "level": Term("层级", "level"),
    "domains": Term("领域", "domains"),
    "scope": Term("分工", "scope"),
    "section": Term("科室", "section"),
    "is_placeholder": Term("占位", "placeholder"),
    "is_open": Term("未列全", "open list"),
    "renamed": Term("名称调整", "renamed"),
}
_KINDS: Mapping[str, Term] = {
    "working_days": Term("时限（工作日）", "limit in working days"),
    "calendar_days": Term("时限（自然日）", "limit in calendar days"),
    "hours": Term("时限（小时）", "limit in hours"),
    "adverb": Term("未定天数", "no number of days"),
    "fixed_date": Term("固定日期", "fixed date"),
    "frequency": Term("更新频次", "rhythm"),
    "notice": Term("提前量或者最短期限", "notice, or shortest period"),
    "display": Term("公示期", "display period"),
    "extension": Term("延长期", "extension"),
    "relative": Term("随其他环节", "beside another step"),
    "ditto": Term("同上", "ditto"),
    "unknown": Term("没有看懂", "not understood"),
    "working_day": Term("工作日", "working days"),
    "calendar_day": Term("日", "calendar days"),
    "hour": Term("小时", "hours"),
    "month": Term("个月", "months"),
    "year": Term("年", "years"),
    "in_force": Term("现行", "in force"),
    "amended": Term("现行（有修改）", "in force, amended"),
    "repealed": Term("已废止", "repealed"),
    "superseded": Term("已被取代", "superseded"),
    "not_yet_effective": Term("尚未施行", "not yet in force"),
    "expired": Term("已到期", "expired"),
    "unknown_status": Term("效力待核", "force unknown"),
}
_FLAGS: Mapping[str, Term] = {
    "is_broken": Term("缺一边，请核对原文", "one of the marks is lost"),
    "is_everyone": Term("全社会", "everyone"),
    "is_unchosen": Term("空框，没有选", "empty: not chosen"),
    "is_placeholder": Term("地名没有填写", "the place was not filled in"),
    "is_open": Term("以“等”结尾，请写全", "ends in 等: name them all"),
}
_NOTHING = Term("没有看懂任何内容", "nothing was understood")
_UNKNOWN_LAW = Term("登记表里没有这个题名，不作判断", "not in the registry, so nothing is judged")
_UNKNOWN_CHANNEL = Term("不是标准渠道；自定的渠道写“其他：…”", "no standard channel; write 其他：… for your own")
_NO_ROLE = Term("不是角色，按机构名称在 bodies.yaml 中查找", "no role; looked up in bodies.yaml as the name of a body")
_YIELDS = Term("法律、法规另有规定的，从其规定", "other law goes before")
_NOT_COUNTED = Term("{years} 年放假安排未收录，按周一至周五推算", "no holidays known for {years}: counted by weekdays")
_SILENT = frozenset({"text", "span", "parts", "is_marked", "has_exception"})


def understood(readings: Sequence[Reading] | Reading, language: Language = "zh") -> str:
    """Each reading as its text and, below it, one line for each thing that is known of it."""
    listed: Sequence[Reading] = readings["parts"] if isinstance(readings, Mapping) else readings
    lines: list[str] = []
    for reading in listed:
        lines += [visible(reading["text"]), *(f"  {line}" for line in _lines(reading, language))]
    if isinstance(readings, Mapping) and readings["has_exception"]:
        lines.append(fact_text(_YIELDS, language))
    return "\n".join(lines or [fact_text(_NOTHING, language)]) + "\n"


def _lines(reading: Reading, language: Language) -> Iterator[str]:
    colon = "：" if language == "zh" else ": "
    for key, value in reading.items():
        told = _told(key, value, reading, language)
        if key not in _SILENT and told:
            yield from (f"{fact_text(_LABELS[key], language)}{colon}{visible(line)}" for line in told)


def _told(key: str, value: object, reading: Reading, language: Language) -> list[str]:  # noqa: PLR0911  # a table
    if key == "entries":
        return [_law(law, language) for law in reading["entries"]] or [fact_text(_UNKNOWN_LAW, language)]
    if key == "word" and not value:
        return [fact_text(_UNKNOWN_CHANNEL, language)]
    if key == "role" and not value:
        return [fact_text(_NO_ROLE, language)]
    if key == "renamed":
        return [_reform(reform) for reform in reading["renamed"]]
    if key == "unknown_years" and value:
        years = "、".join(map(str, reading["unknown_years"]))
        return [fact_text(_NOT_COUNTED, language).format(years=years)]
    if isinstance(value, bool):
        return [fact_text(_FLAGS[key], language)] if value and key in _FLAGS else []
    if isinstance(value, list):
        return ["、".join(map(str, value))] if value else []
    known = _KINDS.get(str(value))
    if known:
        return [fact_text(known, language)]
    return [] if value in (None, "") else [str(value)]


def _law(law: Reading, language: Language) -> str:
    status = fact_text(_KINDS["unknown_status" if law["status"] == "unknown" else law["status"]], language)
    return " · ".join(part for part in (law["title"], law["kind"], law["number"], status) if part)


def _reform(reform: Reading) -> str:
    new = "、".join(reform["new"])
    return f"{new}（{reform['since']}）" if reform["since"] else new
