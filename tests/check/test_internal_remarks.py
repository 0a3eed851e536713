"""What GC831 takes for a remark among colleagues, and what a citizen is meant to read."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    "remark",
    [
        "此处待张科长核实后再补",
        "待法制科补",
        "责任单位待定，问编办",
        "新增，王科长看后再改",
        "待小赵提供",
        "待局领导审定",
        "先这样填",
        "先空着",
        "教育局还没回复，先这样填",
        "还没核实",
        "从上一版复制，领导看后删",
        "改名？问市局",
        "国庆前上完，小赵盯一下",
        "王科长再核一下",
        "找财政局",
    ],
)
@pytest.mark.parametrize("marks", ["（{}）", "({})", "【{}】"])
def test_remarks(remark: str, marks: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=("办理流程" + marks.format(remark),)), codes=("GC831",))
    assert found.facts["remark"] == remark


@pytest.mark.parametrize(
    "text",
    [
        "预算草案（待县人大批准后公开）",
        "办理进度（待受理、待审核、待领取）",
        "申请材料（待补正的一次告知）",
        "结果（待上级文件下发后更新）",
        "（经局领导审定后公布）",
        "（报市局审核）",
        "（先问社区，再问派出所）",
        "（待遇领取资格确认）",
        "（等待老人确认）",
        "（待老人确认）",
        "（待小区业主确认）",
        "（接待科长）",
        "（待产妇女、接待老年人）",
        "（可下载、复制）",
        "（未定居的侨民）",
        "（扫一下二维码）",
        "问答（问政策、找岗位）",
        "先这样填的不予受理",
        "复制（每页0.5元）",
    ],
)
def test_what_citizens_are_told(text: str, changed: Any, judged: Any) -> None:
    assert judged(changed(content=(text,)), codes=("GC831",)) == []
