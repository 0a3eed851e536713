"""同上 and its kin: what they stand for, and when nobody can say."""

from __future__ import annotations

import pytest
from drawn_grid import only, said

from govcat.load.table.chains import broken, link_of


@pytest.mark.parametrize(
    "text", ["同上", "同前", "〃", "″", "内容同上", "同上(合并)", "同 上", "同上。", "同上行", "与上一致", "同上述"]
)
def test_words_that_point_at_the_row_above(text: str) -> None:
    table = only(f"""
序号|公开事项|公开内容|公开依据|公开时限
1|婴儿落户|材料|《民法典》|实时公开
2|收养落户|{text}|{text}|{text}
3|夫妻投靠|{text}|《户口登记条例》|{text}
""")

    assert said(table, "content") == [("材料",)] * 3
    assert said(table, "basis") == [("《民法典》",), ("《民法典》",), ("《户口登记条例》",)]
    entry = table.rows[2].fields["time_limit"][0]
    assert (entry.text, entry.written, entry.place.ref) == ("实时公开", text, "E4")
    assert table.rows[1].cells[3] == text


def test_a_number_points_at_its_row() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限
1|婴儿落户|材料|《民法典》|实时公开
2|收养落户|条件|《户口登记条例》|及时公开
3|夫妻投靠|同序号1|同第2项|同序号9
""")

    assert table.rows[2].texts("content") == ("材料",)
    assert table.rows[2].texts("basis") == ("《户口登记条例》",)
    assert [told.text for told in table.unplaced()] == ["同序号9"]


LOST = {
    "the first row": "1|婴儿落户|材料|《民法典》|同上",
    "a blank above": "1|婴儿落户|材料|《民法典》|\n2|收养落户|材料|《民法典》|同上",
    "rows dropped": "1|婴儿落户|材料|《民法典》|及时公开\n4|收养落户|材料|《民法典》|同上",
    "a chain that lost its head": "1|婴儿落户|材料|《民法典》|同上\n2|收养落户|材料|《民法典》|同上",
}


@pytest.mark.parametrize("why", LOST)
def test_a_chain_that_lost_its_head(why: str) -> None:
    table = only(f"序号|公开事项|公开内容|公开依据|公开时限\n{LOST[why]}")

    assert table.rows[-1].texts("time_limit") == ()
    unplaced = list(table.unplaced())
    assert unplaced
    assert {told.text for told in unplaced} == {"同上"}
    assert len([finding for finding in table.findings if finding.code == "GC932"]) == len(unplaced)


def test_texts_that_only_look_alike_speak_for_themselves() -> None:
    assert link_of("同上级部门协商") is None
    assert link_of("见附件") is None
    assert link_of("") is None


def test_gaps_in_numbers() -> None:
    assert broken(["1", "2", "5", "6", "1", "", "2"]) == {2}
