"""What was guessed can be written down, mended and used again."""

from __future__ import annotations

from drawn_grid import KNOWN, drawn, read

from govcat.load.table import Mapping, mapping_of, mapping_text, read_mapping, read_tables

LINES = """
户籍管理领域基层政务公开标准目录|<|<|<|<|<
序号|公开事项|公开内容|公开依据||公开时限
1|婴儿落户|材料|《民法典》|县公安局|实时公开
"""
CARD = "事项名称|婴儿落户\n公开内容|材料\n公开依据|《民法典》\n公开时限|实时公开\n处理人|县公安局\n公开主体|县局"


def mended(text: str) -> Mapping:
    mapping, found = read_mapping("对应.yaml", text.encode())
    assert mapping is not None
    assert not found
    return mapping


def test_a_mapping_comes_back_as_it_went_out() -> None:
    mapping = mapping_of(read(drawn(LINES), drawn(CARD, sheet="卡片")))

    assert mended(mapping_text(mapping)) == mapping
    assert [table.heads for table in mapping.tables] == [(2, 2), (0, 0)]
    assert mapping.tables[0].columns["E"] == "unplaced"


def test_what_a_person_says_is_done() -> None:
    (before,) = read(drawn(LINES))
    text = (
        mapping_text(mapping_of([before]))
        .replace('"E": "unplaced"', '"E": subject')
        .replace('"A": "number"', "A: aside")
    )
    (after,) = read_tables([drawn(LINES)], KNOWN, mended(text))

    assert before.rows[0].texts("subject") == ()
    assert after.rows[0].texts("subject") == ("县公安局",)
    assert after.rows[0].number == ""
    assert {told.text: told.fate for told in after.told}["1"] == "aside"
    assert not [finding for finding in after.findings if finding.code in {"GC937", "GC930"}]


def test_a_field_name_of_a_card_can_be_mapped() -> None:
    text = mapping_text(mapping_of(read(drawn(CARD)))).replace('"公开主体": "subject"', '"公开主体": notes')
    (after,) = read_tables([drawn(CARD)], KNOWN, mended(text))

    assert after.rows[0].texts("notes") == ("县局",)


def test_header_rows_that_nobody_found_can_be_named() -> None:
    lines = "啊|呀|《咦哦》|嗯\n甲|材料|《民法典》|实时公开\n乙|条件|《民法典》|及时公开"
    (before,) = read(drawn(lines))
    (after,) = read_tables(
        [drawn(lines)],
        KNOWN,
        mended("""
schema: govcat/1
tables:
  - sheet: Sheet1
    heads: "1"
    columns: {A: name, B: content, C: basis, D: time_limit}
"""),
    )

    assert before.heads == (0, 0)
    assert [row.texts("name") for row in after.rows] == [("甲",), ("乙",)]
    assert [row.texts("time_limit") for row in after.rows] == [("实时公开",), ("及时公开",)]


def test_signs_can_be_named() -> None:
    lines = "公开事项|公开内容|公开依据|公开渠道\n甲|材料|《民法典》|◎政府网站 ※政府公报"
    text = """
schema: govcat/1
tables:
  - sheet: Sheet1
    heads: "1"
    chosen: ◎
    open: ※
    columns: {A: name}
"""
    (after,) = read_tables([drawn(lines)], KNOWN, mended(text))

    assert after.rows[0].texts("channel") == ("政府网站",)


def test_a_mapping_that_does_not_fit_is_said_to() -> None:
    wrong = """
schema: govcat/1
tables:
  - sheet: 别的表
    heads: "1"
    columns: {A: name}
  - sheet: Sheet1
    heads: "9-10"
    columns: {A: number, Z: name, B: nonsense, 公开依据: basis}
"""
    (table,) = read_tables([drawn(LINES)], KNOWN, mended(wrong))
    said = [str(finding.facts["what"]) for finding in table.findings if finding.code == "GC937"]

    assert said == [
        ":别的表",
        "Sheet1: heads 9-10",
        "Sheet1: Z: name",
        "Sheet1: B: nonsense",
        "Sheet1: 公开依据: basis",
    ]


def test_a_file_that_is_no_mapping() -> None:
    for text in ("schema: govcat/1\n", "tables: []\n  x", "schema: govcat/1\ntables: [{sheet: A}]\n", "- a\n"):
        mapping, found = read_mapping("对应.yaml", text.encode())
        assert found
        assert not mapping or not mapping.tables
