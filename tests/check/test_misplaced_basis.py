"""What GC326 says of bases that are words of other columns, and of the many that are none."""

from __future__ import annotations

from typing import Any

import pytest

from govcat.registry import knowledge as registered
from govcat.report.wording import fact_text

KNOWLEDGE = registered()


@pytest.fixture
def knowledge() -> Any:
    """The real vocabularies and roles."""
    return KNOWLEDGE


@pytest.mark.parametrize(
    ("basis", "kind"),
    [
        ("政府网站", "公开渠道和载体"),
        ("全社会", "公开对象"),
        ("信息形成或者变更之日起20个工作日内", "公开时限"),
        ("及时公开", "公开时限"),
        ("主动公开", "公开方式"),
        ("县级", "公开层级"),
        ("某某县公安局", "机构名称"),
        ("某某县民政局社会救助股", "机构名称"),
        ("某某县发展和改革委员会政策法规科", "机构名称"),
        ("某某县人民政府办公室", ""),
        ("某某县民政局救助规定", ""),
        ("0469-4622338", "电话号码"),
        ("√", "勾选的记号"),
        ("《政府信息公开条例》", ""),
        ("政府信息公开条例", ""),
        ("户口登记条例第七条", ""),
        ("国办发〔2019〕54号", ""),
        ("某某省常住户口登记管理规定", ""),
        ("按照上级规定", ""),
        ("县级有关规定", ""),
        ("https://www.example.gov.cn/", ""),
        ("公安机关职责", ""),
        ("县委常委会会议决定", ""),
    ],
)
def test_words_of_other_columns(basis: str, kind: str, changed: Any, judged: Any) -> None:
    found = judged(changed(basis=("《政府信息公开条例》", basis)), codes=("GC326",))
    assert [fact_text(one.facts["kind"], "zh") for one in found] == ([kind] if kind else [])
