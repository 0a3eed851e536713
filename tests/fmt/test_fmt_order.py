"""Entries come into canonical order with all that belongs to them; a doubtful mapping keeps its order."""

from __future__ import annotations

from collections import Counter
from textwrap import dedent

import pytest
from formatting import fmt


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("domain: water\nschema: govcat/1\n", "schema: govcat/1\ndomain: water\n"),
        ("items: []\nname: 甲\nschema: govcat/1", "schema: govcat/1\nname: 甲\nitems: []"),
        ("name: 甲\r\nschema: govcat/1\r\n", "schema: govcat/1\r\nname: 甲\r\n"),
        ("defaults:\n  level: [县级]\n  basis: [甲]\n", "defaults:\n  basis: [甲]\n  level: [县级]\n"),
        (
            "items:\n  - name: 甲\n    content: [乙]\n    id: a\n",
            "items:\n  - id: a\n    name: 甲\n    content: [乙]\n",
        ),
        (
            "items:\n-   name: 甲\n    id: a\n-   basis: 乙\n    id: b\n",
            "items:\n-   id: a\n    name: 甲\n-   id: b\n    basis: 乙\n",
        ),
        (
            "items:\n  -\n    # 名称的注\n    name: 甲\n    id: a\n",
            "items:\n  -\n    id: a\n    # 名称的注\n    name: 甲\n",
        ),
        (
            "items:\n  - id: a\n    basis+: [甲]\n    basis: [乙]\n    name: 丙\n",
            "items:\n  - id: a\n    name: 丙\n    basis: [乙]\n    basis+: [甲]\n",
        ),
        (
            "items:\n  - id: a\n    method: 主动公开\n    x-a: 1\n    x-b: 2\n    name: 丙\n",
            "items:\n  - id: a\n    name: 丙\n    method: 主动公开\n    x-a: 1\n    x-b: 2\n",
        ),
        ("items:\n  - x-a: 1\n    name: 丙\n    id: a\n", "items:\n  - x-a: 1\n    id: a\n    name: 丙\n"),
        ("items:\n  - {name: 甲, id: a}\n", "items:\n  - {id: a, name: 甲}\n"),
        ("items: [{name: 甲,\n  id: a}, {id: b}]\n", "items: [{id: a,\n  name: 甲}, {id: b}]\n"),
        ('items: [{"name":"甲","id":"a",}]\n', 'items: [{"id":"a","name":"甲",}]\n'),
        (
            "items:\n  - id: a\n    allow:\n      - reason: 甲\n        code: GC302\n    name: 乙\n",
            "items:\n  - id: a\n    name: 乙\n    allow:\n      - code: GC302\n        reason: 甲\n",
        ),
        (
            "standard:\n  number: 甲〔2019〕1号\n  issuer: 公安部\nname: 乙\n",
            "name: 乙\nstandard:\n  issuer: 公安部\n  number: 甲〔2019〕1号\n",
        ),
    ],
)
def test_entries_come_into_order(before: str, after: str) -> None:
    assert fmt(before) == after
    assert Counter(before) == Counter(after)


def test_an_entry_takes_its_remarks_and_its_lines_along() -> None:
    before = """
        # 文件的注

        schema: govcat/1
        domain: water
        items:
          # 事项的注
          - id: a  # 编号的注
            # 时限的注，一
            # 时限的注，二
            time_limit: 信息形成之日起
              20个工作日内  # 时限行末
            # 依据的注
            basis:  # 依据行末
              - 《甲》  # 甲
              # 乙的注
              - 《乙》
              # - 《丙》

            content: |
              第一行

              第三行  # 不是注
            name: 名称
          # 下一个事项的注
          - id: b
    """
    after = """
        # 文件的注

        schema: govcat/1
        domain: water
        items:
          # 事项的注
          - id: a  # 编号的注
            name: 名称
            content: |
              第一行

              第三行  # 不是注

            # 依据的注
            basis:  # 依据行末
              - 《甲》  # 甲
              # 乙的注
              - 《乙》
              # - 《丙》
            # 时限的注，一
            # 时限的注，二
            time_limit: 信息形成之日起
              20个工作日内  # 时限行末
          # 下一个事项的注
          - id: b
    """
    assert fmt(dedent(before)) == dedent(after)
    assert Counter(before) == Counter(after)


def test_the_modeline_stays_at_the_top() -> None:
    top = "# yaml-language-server: $schema=../.govcat/domain.schema.json\n"
    assert fmt(f"{top}domain: water\nschema: govcat/1\n") == f"{top}schema: govcat/1\ndomain: water\n"
    assert fmt(f"# 水利\n\n{top}domain: water\nschema: govcat/1\n") == (
        f"# 水利\n\n{top}schema: govcat/1\ndomain: water\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "# 领域的注\ndomain: water\nschema: govcat/1\n",  # a remark at the top is the file's, or the entry's
        "domain: water\n\n# 隔开的注\n\nschema: govcat/1\n",  # whose remark?
        "domain: water\n# 上一行的注\n\nschema: govcat/1\n",
        "items:\n  - name: 甲\n    # 编号的注\n    id: a\n",  # no remark can stand behind a dash
        "items:\n  - id: a\n    content: 甲\n    name: 乙\n    # 事项的尾注\n",
        "items:\n  - id: a\n    content: 甲\n    name: 乙\n    # 事项的尾注\n  - id: b\n",
        "items:\n  - id: a\n    content:\n    - 甲\n    # - 乙\n    name: 丙\n",  # a remark, or a row turned off?
        "items:\n  - id: a\n    content:\n    - 甲\n    #- 乙\n    name: 丙\n",
        "items:\n  - {content: 甲, # 内容的注\n     id: a}\n",
        "items:\n  - {content: 甲,\n     # 编号的注\n     id: a}\n",
        "items:\n  - { # 头\n     content: 甲, id: a}\n",
        "items:\n  - {content: 甲, id: a # 尾\n     }\n",
        "items:\n  - id: a\n    content: |+\n      甲\n\n    name: 丙\n",  # its empty lines are text
        "items:\n  - id: a\n    content: >2+\n      甲\n\n    name: 丙\n",
        "items:\n  - id: a\n    content: 乙\n    name: |\n      甲",  # without a line break at the end it says less
        "defaults:\n  level: 甲\n # 浅\n  basis: 乙\n",
        "defaults:\n# 浅\n  level: 甲\n  basis: 乙\n",
        "defaults:\n    # 深\n  level: 甲\n  basis: 乙\n",
        "domain: water\rschema: govcat/1\r",
    ],
)
def test_a_doubtful_mapping_keeps_its_order(text: str) -> None:
    assert fmt(text) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (  # the same remarks where they leave no doubt
            "items:\n  - content: 甲\n    # 名称的注\n    name: 乙\n    id: a\n",
            "items:\n  - id: a\n    # 名称的注\n    name: 乙\n    content: 甲\n",
        ),
        (
            "items:\n  - id: a\n    content: 甲\n    name: 乙\n    notes: 丙\n    # 事项的尾注\n",
            "items:\n  - id: a\n    name: 乙\n    content: 甲\n    notes: 丙\n    # 事项的尾注\n",
        ),
        (
            "items:\n  - id: a\n    content: 甲\n    name: 乙\n\n    # 隔开的尾注\n",
            "items:\n  - id: a\n    name: 乙\n    content: 甲\n\n    # 隔开的尾注\n",
        ),
        (
            "items:\n  - id: a\n    content:\n    - 甲\n    # 名称的注\n    name: 丙\n",
            "items:\n  - id: a\n    # 名称的注\n    name: 丙\n    content:\n    - 甲\n",
        ),
        (
            "items:\n  - id: a\n    content:\n      - 甲\n    # - 名称的注\n    name: 丙\n",
            "items:\n  - id: a\n    # - 名称的注\n    name: 丙\n    content:\n      - 甲\n",
        ),
        (
            "items:\n  - id: a\n    content: |\n      甲\n    name: 丙\n",
            "items:\n  - id: a\n    name: 丙\n    content: |\n      甲\n",
        ),
        (
            "items:\n  - id: a\n    content: 甲\n    name: 丙",
            "items:\n  - id: a\n    name: 丙\n    content: 甲",
        ),
        (
            "defaults:\n  level:\n      # 深\n    - 甲\n  basis: 乙\n   # 深\n",
            "defaults:\n  basis: 乙\n   # 深\n  level:\n      # 深\n    - 甲\n",
        ),
        ("defaults:\n  level: 甲\n  # 乙的注\n  basis: 乙\n", "defaults:\n  # 乙的注\n  basis: 乙\n  level: 甲\n"),
        ("# 文件的注\nschema: govcat/1\nitems: []\nname: 甲\n", "# 文件的注\nschema: govcat/1\nname: 甲\nitems: []\n"),
        (  # the remark above belongs to the item before
            "items:\n  - id: a\n    name: 甲\n    # 尾注\n  - name: 乙\n    id: b\n",
            "items:\n  - id: a\n    name: 甲\n    # 尾注\n  - id: b\n    name: 乙\n",
        ),
        (  # the second line of a text looks like a remark
            'items:\n  - id: a\n    content: "甲\n    # 乙"\n    name: 丙\n',
            'items:\n  - id: a\n    name: 丙\n    content: "甲\n    # 乙"\n',
        ),
        (  # the item is in doubt, its neighbours and the mappings inside it are not
            "items:\n  - name: 甲\n    # 注\n    id: a\n    allow: {reason: 乙, code: GC1}\n  - name: 丙\n    id: b\n",
            "items:\n  - name: 甲\n    # 注\n    id: a\n    allow: {reason: 乙, code: GC1}\n  - id: b\n    name: 丙\n",
        ),
        (
            "items:\n  - name: 甲\n    # 注\n    id: a\n    allow: [{reason: 乙, code: GC1}]\n",
            "items:\n  - name: 甲\n    # 注\n    id: a\n    allow: [{code: GC1, reason: 乙}]\n",
        ),
    ],
)
def test_nothing_else_keeps_it(before: str, after: str) -> None:
    assert fmt(before) == after


@pytest.mark.parametrize(
    "text", ["items: 甲\n", "items: [甲, [乙]]\n", "items: {a: {name: 甲, id: a}}\n", "standard: [甲]\n"]
)
def test_what_is_no_mapping_has_no_order(text: str) -> None:
    assert fmt(text) == text


def test_names_that_people_choose_keep_their_order() -> None:
    severities, exempt = "severities:\n  GC302: 提示\n  GC301: 提示\n", "exempt: {water: 不涉及, birth: 不涉及}\n"
    assert fmt(exempt + severities, name="govcat.yaml") == severities + exempt
    links = "items:\n  - id: a\n    links: {乙: b, 甲: a}\n    x-own: {b: 1, a: 2}\n"
    assert fmt(links) == links


def test_the_bodies_of_a_region() -> None:
    assert fmt("bodies:\n  - roles: [甲]\n    name: 水利局\nschema: govcat/1\n", name="bodies.yaml") == (
        "schema: govcat/1\nbodies:\n  - name: 水利局\n    roles: [甲]\n"
    )
