"""What rules say of limits that were damaged, are impossible, or were filled down."""

from __future__ import annotations

from typing import Any

import pytest

from govcat.check import all_rules
from govcat.core.elements.time_limit import read_time_limit
from govcat.report.wording import fact_text

GENERAL = "信息形成或者变更之日起"


def facts_of(found: Any) -> dict[str, str]:
    return {name: fact_text(fact, "zh") for name, fact in found.facts.items()}


def piece_of(code: str, text: str) -> str:
    """The part of `text` that a rule of single limits points at."""
    (rule,) = [rule for rule in all_rules() if rule.code == code]
    return next(text[slice(*one.piece)] for one in rule.judge(read_time_limit(text)) if one.piece)


# What GC409 and GC411 find: damaged, impossible

DAMAGED = [
    ("信息获取（形成、变更）20个", "20个", "缺字", "20个工作日"),
    ("之日起二十个内公开", "二十个", "缺字", "二十个工作日"),
    (f"{GENERAL}20个工作", "20个工作", "缺字", "20个工作日"),
    (f"{GENERAL}20工作内", "20工作", "缺字", "20个工作日"),
    (f"{GENERAL}20个工", "20个工", "缺字", "20个工作日"),
    (f"{GENERAL}20个作日内", "20个作日", "缺字", "20个工作日"),
    (f"{GENERAL}20个工日内", "20个工日", "缺字", "20个工作日"),
    (f"{GENERAL}20个个作日内", "20个个作日", "缺字", "20个工作日"),
    (f"{GENERAL}20个工作目内", "20个工作目", "缺字", "20个工作日"),
    (f"{GENERAL}20个工、作日内", "20个工、作日", "多余", "20个工作日"),
    (f"{GENERAL}20个工作d日内", "20个工作d日", "多余", "20个工作日"),
    (f"{GENERAL}20个*工作日内", "20个*工作日", "多余", "20个工作日"),
    (f"{GENERAL}20，个工作日内", "20，个工作日", "多余", "20个工作日"),
    (f"{GENERAL}口20个工作日内", "之日起口20", "多余", "之日起20"),
    (f"{GENERAL}~20个工作日内", "之日起~20", "多余", "之日起20"),
    ("公告至少30", "至少30", "缺单位", ""),
    ("公告时间不得少于30；及时公布", "不得少于30", "缺单位", ""),
    (f"{GENERAL}20内", "之日起20", "缺单位", ""),
    ("批准后20公开", "后20", "缺单位", ""),
    (f"{GENERAL}20", "之日起20", "缺单位", ""),
    (f"{GENERAL}××个工作日内", "××个工作日", "没有填写", ""),
    (f"{GENERAL}__个工作日内", "__个工作日", "没有填写", ""),
    (f"{GENERAL}?个工作日内", "?个工作日", "没有填写", ""),
    ("公告至少30；之日起20个", "至少30", "缺单位", ""),
    (f"{GENERAL}20 20个工作日内", "20 20", "两遍", "20个工作日"),
    (f"{GENERAL}2 0个工作日内", "2 0", "断开", "20个工作日"),
    (f"{GENERAL}二0个工作日内", "二0", "断开", ""),
    (f"{GENERAL}二十20个工作日内", "二十20", "两遍", "二十个工作日"),
    (f"{GENERAL}20个工作日日内", "日日", "两遍", "日"),
    (f"{GENERAL}20个工作日内内公开", "内内", "两遍", "内"),
    (f"{GENERAL}20个个工作日内", "个个", "两遍", "个"),
    (f"自{'自'}{GENERAL}20个工作日内", "自自", "两遍", "自"),
    (f"{GENERAL}之日起20个工作日内", "之日起之日起", "两遍", "之日起"),
    ("信息形成或者或者变更之日起20个工作日内", "或者或者", "两遍", "或者"),
    ("信息形咸或者变更之日起20个工作日内", "形咸", "错字", "形成"),
    ("信息形威（变更）20个工作日内", "形威", "错字", "形成"),
    ("信息形成或者变史之日起20个工作日内", "变史", "错字", "变更"),
    ("信急形成或变更之日起20个工作日内", "信急", "错字", "信息"),
    ("信息形成或者变更之日超20个工作日内", "之日超", "错字", "之日起"),
]


@pytest.mark.parametrize("row", DAMAGED, ids=str)
def test_a_limit_has_lost_a_character(row: tuple[str, ...], changed: Any, judged: Any) -> None:
    limit, piece, what, likely = row
    (found,) = judged(changed(time_limit=limit), codes=("GC409",))
    said = facts_of(found)
    assert said["piece"] == piece
    assert what in said["what"]
    assert said["likely"] == (f"可能是“{likely}”，" if likely else "")
    assert piece_of("GC409", limit) == piece


WHOLE = [
    f"{GENERAL}20个工作日",
    f"{GENERAL}20工作日内",
    f"{GENERAL} 20 个 工作日 内",
    f"{GENERAL}，20个工作日内",
    f"{GENERAL}：20个工作日内",
    f"{GENERAL}“20个工作日”内",
    "20个“工作日”内",
    "20个自然日内",
    "20个法定工作日内",
    "8个工作小时内",
    "20（二十）个工作日内",
    "3-5个工作日内",
    "3、5个工作日",
    "公告至少30日",
    "半年至少更新1次",
    "每年不少于2次",
    "批准后一周内",
    "发布后三日",
    "会后24小时内",
    "3个月内",
    "1个季度内公开",
    "每年1月31日前",
    "20个工作日内；信息化工作办公室负责",
    "按20个镇分别公开",
    "自自然资源部门批准之日起起算，20个工作日内内部公示",
    "政务公开公开栏长期公开，日日更新；政府信息信息化管理部门及时公开",
    "情形或者变更事由消失之日起20个工作日内",
    "地形（获取）之日起20个工作日内；征信形成之日起20个工作日内",
    "信息形成或更新之日起20个工作日内；信息形成、变动之日起20个工作日内",
    "批准之日后20个工作日内；批准之日内20个工作日；批准之日第20个工作日前；批准之日在20个工作日内",
    "1 20个工作日；2 15个工作日",
    "1. 20个工作日",
    "变更变更登记之日起20个工作日内",
]


@pytest.mark.parametrize("limit", WHOLE)
def test_a_whole_limit_is_not_damaged(limit: str, changed: Any, judged: Any) -> None:
    assert judged(changed(time_limit=limit), codes=("GC409", "GC411")) == []


IMPOSSIBLE = [
    ("每年6月31日前", "6月31日", "日历上没有这一天"),
    ("每年2月30日前", "2月30日", "日历上没有这一天"),
    ("每年四月三十一日前", "四月三十一日", "日历上没有这一天"),
    ("每年1月0日前", "1月0日", "日历上没有这一天"),
    ("每年13月1日前", "13月1日", "没有这个月份"),
    ("每年0月1日前", "0月1日", "没有这个月份"),
    ("每月32日前", "每月32日", "日历上没有这一天"),
    ("每季度首月35日", "首月35日", "日历上没有这一天"),
    ("次月的40号前", "次月的40号", "日历上没有这一天"),
    (f"{GENERAL}0个工作日内", "0个工作日", "不成期限"),
    (f"{GENERAL}零日内", "零日", "不成期限"),
    (f"{GENERAL}-5个工作日内", "-5个工作日", "不成期限"),
    (f"{GENERAL} －5 个工作日内", "－5 个工作日", "不成期限"),
    (f"{GENERAL}2020个工作日内", "2020个工作日", "不成期限"),
    (f"{GENERAL}1000个工作日内", "1000个工作日", "不成期限"),
    (f"{GENERAL}0小时内", "0小时", "不成期限"),
    ("每年13月底前", "13月", "没有这个月份"),
    ("次年十三月前", "十三月", "没有这个月份"),
    ("15月上旬", "15月", "没有这个月份"),
    ("每季度第4个月10日前", "季度第4个月", "没有这个月份"),
    ("每半年第七个月", "半年第七个月", "没有这个月份"),
    ("许可决定0个工作日；其他即时公开", "0个工作日", "不成期限"),
    ("即时公开：-5个工作日", "-5个工作日", "不成期限"),
    ("当日（2020个工作日）", "2020个工作日", "不成期限"),
]


@pytest.mark.parametrize(("limit", "piece", "what"), IMPOSSIBLE)
def test_no_such_day_and_no_such_term(limit: str, piece: str, what: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(time_limit=limit), codes=("GC411",))
    assert (found.facts["piece"], facts_of(found)["what"]) == (piece, what)
    assert piece_of("GC411", limit) == piece


POSSIBLE = [
    "即时公开（0个工作日）",
    "即办件0个工作日，承诺件5个工作日",
    "当日（0个工作日内）",
    "每年12月底前；每季度第3个月10日前；每半年第6个月；每年第12个月",
    "建设工期18月；每年18月内",
    "每年1月上旬；年度第一个月",
    f"{GENERAL}20 00个工作日内",
    "每年2月29日前",
    "每年12月31日前",
    "每年1月1日",
    "每月31日前",
    "每月1日",
    "3个月30日内",
    "每年1月20日内",
    f"{GENERAL}999个工作日内",
    f"{GENERAL}1个工作日内",
    f"{GENERAL}10个工作日内",
    f"{GENERAL}100个工作日内",
    f"{GENERAL}1.0个工作日内",
    "3-5个工作日内",
    "按2026工作日历公开",
    "第0个月40日",
    "10小时",
]


@pytest.mark.parametrize("limit", POSSIBLE)
def test_what_the_calendar_has(limit: str, changed: Any, judged: Any) -> None:
    assert judged(changed(time_limit=limit), codes=("GC411",)) == []


# What GC412 finds: filled down

ROWS = [
    (("20个工作日", "21个工作日", "22个工作日"), [1, 2]),
    (("5日内", "20个工作日", "21个工作日", "22个工作日", "23个工作日"), [2, 3, 4]),
    (("20个工作日", "21个工作日", "22个工作日", "22个工作日", "23个工作日", "24个工作日"), [1, 2, 4, 5]),
    (("形成后30日内公开", "形成后31日内公开", "形成后32日内公开"), [1, 2]),
    (("7个工作日；20个工作日", "7个工作日；21个工作日", "7个工作日；22个工作日"), [1, 2]),
    (("7个工作日；20个工作日", "8个工作日；20个工作日", "9个工作日；20个工作日"), []),
    (("24小时内", "25小时内", "26小时内"), [1, 2]),
    (("20个工作日", "21个工作日"), []),
    (("20个工作日", "21个工作日", "23个工作日"), []),
    (("22个工作日", "21个工作日", "20个工作日"), []),
    (("20个工作日", "20个工作日", "20个工作日"), []),
    (("20个工作日", "21个工作日内", "22个工作日"), []),
    (("形成后20个工作日", "变更后21个工作日", "形成后22个工作日"), []),
    (("每年1月底前", "每年2月底前", "每年3月底前"), []),
    (("每年1次", "每年2次", "每年3次"), []),
    (("及时公开", "及时公开", "及时公开"), []),
    (("2024年", "2025年", "2026年"), []),
    (("及时公开", "20个工作日", "21个工作日"), []),
    (("20个工作日", "及时公开", "22个工作日"), []),
    (("19个工作日", "及时公开", "20个工作日", "21个工作日", "22个工作日"), [3, 4]),
]


@pytest.mark.parametrize(("limits", "positions"), ROWS)
def test_limits_that_grow_by_one(limits: tuple[str, ...], positions: list[int], changed: Any, judged: Any) -> None:
    items = [changed(n, name=f"事项{n}", time_limit=limit) for n, limit in enumerate(limits)]
    found = judged(*items, codes=("GC412",))
    assert [one.owner.key for one in found] == [f"household-registration/birth-{n}" for n in positions]
    for one, position in zip(found, positions, strict=True):
        assert one.facts["text"] == limits[position]
        first = int(str(one.facts["first"]).rpartition("-")[2])
        assert one.facts["original"] == limits[first]
        assert first not in positions


# What GC414 finds: no latest day

NO_LATEST = [
    (f"{GENERAL}20个工作日后公开", "20个工作日后"),
    (f"自该政府{GENERAL}，20个工作日以后予以公布", "20个工作日以后"),
    ("20个工作日后公开", "20个工作日后"),
    (f"{GENERAL}不少于20个工作日", "不少于20个工作日"),
    ("信息形成（变更）之日起至少20个工作日内公开", "至少20个工作日"),
    ("信息形成或者变更之日前20个工作日内公开", "前20个工作日内"),
    (f"{GENERAL}20个工作日内不公开", "20个工作日内不公开"),
    ("20个工作日内不予公开", "20个工作日内不予公开"),
    (f"{GENERAL}20个工作日内公开，公示不少于7日", None),
    (f"{GENERAL}20个工作日内", None),
    ("信息形成之日起公示不少于20个工作日，公示期满5日后公布", None),
    ("会议结束之日起3日后公布", None),
    ("信息变更前5日内公告；开放时间变更之日前5日内公告", None),
    ("会议召开之日前20个工作日内公告", None),
    ("20个工作日内不公开的，说明理由", None),
    ("档案形成之日起满25年后开放", None),
    ("公示不少于20个工作日；征求意见20日后公布", None),
]


@pytest.mark.parametrize(("limit", "piece"), NO_LATEST)
def test_a_limit_sets_no_latest_day(limit: str, piece: str | None, changed: Any, judged: Any) -> None:
    found = judged(changed(time_limit=limit), codes=("GC414",))
    assert [one.facts["piece"] for one in found] == ([piece] if piece else [])
    assert judged(changed(time_limit=limit, method="不予公开"), codes=("GC414",)) == []
