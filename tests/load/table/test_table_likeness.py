"""Heads that are only like known ones, and rows of cards that are only like heads."""

from __future__ import annotations

import pytest
from drawn_grid import KNOWN, only, said, shown

from govcat.load.table.head_meaning import head_meaning


def test_a_row_of_heads_of_which_one_is_certain() -> None:
    table = only("""
    条目编号|板块|拟发布内容|依据|保障部门|栏目网址
    1|环保|排污清单|《环境保护法》|县环保局|www.x.gov.cn
    2|环保|监测数据|《环境保护法》|县环保局|www.x.gov.cn
    """)

    assert shown(table)[2:] == ["content", "basis", "subject", "link"]
    assert said(table, "content") == [("排污清单",), ("监测数据",)]


def test_a_row_inside_a_card_is_no_row_of_heads() -> None:
    table = only("""
    序号|1|一级事项|政策文件
    二级事项|法律法规|公开内容|正文
    公开依据|《土地管理法》|公开时限|实时公开
    公开主体|县局|公开渠道|政府网站
    公开对象|全社会|公开方式|主动公开
    """)

    assert said(table, "name") == [("法律法规",)]
    assert said(table, "content") == [("正文",)]
    assert said(table, "basis") == [("《土地管理法》",)]


@pytest.mark.parametrize(
    ("heads", "kind"),
    [
        (("公开对象", "残疾人"), "audience.groups"),
        (("公开对象", "申报企业"), "audience.groups"),
        (("公开对象", "所有人"), "audience.everyone"),
        (("公开（主体）",), "subject"),
        (("是否依申请公开",), "method.依申请公开"),
        (("子条目",), "matter"),
    ],
)
def test_a_head_that_is_like_one(heads: tuple[str, ...], kind: str) -> None:
    meaning = head_meaning(heads, KNOWN)

    assert meaning is not None
    assert (meaning.kind, meaning.is_certain) == (kind, kind == "subject")
