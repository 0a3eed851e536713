"""Workbooks that come back into the project that they were exported from."""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path
from typing import Protocol

import pytest
from clerk_edits import Act, adds, deletes, replaces, sent_back, swaps, writes
from returned_county import AS_OF, KEY, KNOWN, OWN, SHEET, back, export, founded, texts

from govcat.actions.export import Form, export_workbook
from govcat.actions.produce import Order
from govcat.actions.returning import Wish
from govcat.actions.validate import Asked
from govcat.core.place import Span
from govcat.shipped import shipped


class Clerk(Protocol):
    """Makes a copy of the exported workbook and works on one of its sheets."""

    def __call__(self, *acts: Act, sheet: str = SHEET, name: str = "回表.xlsx") -> Path: ...


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return founded(tmp_path / "county")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What every project of this module exports."""
    folder = tmp_path_factory.mktemp("exported")
    return export(founded(folder / "county"), folder / "books")


def spans(before: str, after: str) -> list[tuple[str, str]]:
    """The runs of lines that differ."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [("".join(old[a:b]), "".join(new[c:d])) for tag, a, b, c, d in codes if tag != "equal"]


@pytest.fixture
def worked_on(book: Path, tmp_path: Path) -> Clerk:
    def work(*acts: Act, sheet: str = SHEET, name: str = "回表.xlsx") -> Path:
        return sent_back(book, tmp_path / name, sheet, *acts)

    return work


@pytest.mark.slow
@pytest.mark.parametrize("layout", KNOWN.layouts)
def test_untouched_workbooks_change_nothing(project: Path, layout: str) -> None:
    before = texts(project)
    outcome = back(project, export(project, project.parent / "books", Form(layout=layout)))
    assert (outcome.changes, outcome.paths) == ((), ())
    assert [found.code for found in outcome.diagnostics if found.weight.weight == 0] == []
    assert texts(project) == before


@pytest.mark.slow
def test_all_domains_of_the_standard_come_back_unchanged(tmp_path: Path) -> None:
    project = tmp_path / "standard"
    (project / "domains").mkdir(parents=True)
    for file in shipped("domains").iterdir():
        (project / "domains" / file.name).write_bytes(file.read_bytes())
    before = texts(project)
    assert len(before) == 26
    outcome = back(project, export(project, tmp_path / "books"))
    assert (outcome.changes, outcome.paths, texts(project)) == ((), (), before)
    book = sent_back(
        tmp_path / "books" / "catalogue.xlsx",
        tmp_path / "one.xlsx",
        SHEET,
        replaces(f"{KEY}/birth", "公开内容（要素）", "办理条件", "办理的条件"),
    )
    outcome = back(project, book)
    after = texts(project)
    assert [name for name in after if after[name] != before[name]] == [f"domains/{KEY}.yaml"]
    assert len(spans(before[f"domains/{KEY}.yaml"], after[f"domains/{KEY}.yaml"])) == 1
    assert [change.field for change in outcome.changes] == ["content"]


@pytest.mark.parametrize(
    ("act", "old", "new"),
    [
        (
            writes(f"{KEY}/own-matter", "公开时限", "3个工作日内"),
            "    time_limit: 5个工作日内\n",
            "    time_limit: 3个工作日内\n",
        ),
        (
            replaces(f"{KEY}/birth", "公开渠道和载体", "□公开查阅点", "■公开查阅点"),
            "    channel: [ 政务新媒体,  '政府网站' ]   # 用旧名\n",
            "    channel: [ 政务新媒体,  '政府网站', 公开查阅点 ]   # 用旧名\n",
        ),
        (
            writes(f"{KEY}/own-matter", "公开内容（要素）", "1. 申请条件\n2. 所需材料\n3. 办理流程"),
            """    content: ["申请条件", '办理流程']\n""",
            """    content: ["申请条件", 所需材料, '办理流程']\n""",
        ),
        (writes(f"{KEY}/birth", "乡级", ""), "    level: [县级, 乡级]\n", "    level: [县级]\n"),
        (
            writes(f"{KEY}/adoption", "咨询电话", "0469-4622119"),
            "  - {id: adoption, phone: 0469-4622110}\n",
            "  - {id: adoption, phone: 0469-4622119}\n",
        ),
    ],
    ids=["limit", "channel", "content", "level", "phone"],
)
def test_one_cell_is_one_span(project: Path, worked_on: Clerk, act: Act, old: str, new: str) -> None:
    before = texts(project)
    outcome = back(project, worked_on(act))
    assert [found.code for found in outcome.diagnostics if found.weight.weight == 0] == []
    after = texts(project)
    assert spans(before[f"domains/{KEY}.yaml"], after[f"domains/{KEY}.yaml"]) == [(old, new)]
    assert {name: text for name, text in after.items() if KEY not in name} == {
        name: text for name, text in before.items() if KEY not in name
    }


def test_an_inherited_value_becomes_a_line_of_the_project(project: Path, worked_on: Clerk) -> None:
    outcome = back(project, worked_on(writes(f"{KEY}/birth", "公开时限", "10个工作日内")))
    (span,) = spans(OWN, texts(project)[f"domains/{KEY}.yaml"])
    assert span == ("", "    time_limit: 10个工作日内\n")
    assert [path.name for path in outcome.paths] == [f"{KEY}.yaml"]


def test_a_role_stays_a_role_beside_a_new_body(project: Path, worked_on: Clerk) -> None:
    outcome = back(
        project, worked_on(replaces(f"{KEY}/own-matter", "公开主体", "集贤县公安局", "集贤县民政局\n集贤县公安局"))
    )
    (change,) = outcome.changes
    assert change.old is not None
    assert change.new == (*change.old, "集贤县民政局")


def test_a_rehearsal_writes_nothing(project: Path, worked_on: Clerk) -> None:
    before = texts(project)
    book = worked_on(writes(f"{KEY}/birth", "公开时限", "10个工作日内"))
    outcome = back(project, book, wish=Wish(is_rehearsal=True))
    assert (len(outcome.changes), outcome.paths, texts(project)) == (1, (), before)


def test_the_flat_sheet_is_another_door(project: Path, worked_on: Clerk) -> None:
    outcome = back(project, worked_on(writes(f"{KEY}/birth", "公开时限", "10个工作日内"), sheet="数据"))
    assert [(change.item, change.field, change.new) for change in outcome.changes] == [
        ("birth", "time_limit", "10个工作日内")
    ]


def test_two_sheets_of_one_workbook_disagree(project: Path, worked_on: Clerk) -> None:
    before = texts(project)
    one = worked_on(writes(f"{KEY}/birth", "公开时限", "10个工作日内"))
    book = sent_back(one, one.with_name("two.xlsx"), "数据", writes(f"{KEY}/birth", "公开时限", "3个工作日内"))
    outcome = back(project, book)
    assert [found.code for found in outcome.diagnostics if found.weight.weight == 0] == ["GC964"]
    assert (outcome.changes, texts(project)) == ((), before)


def test_two_departments_disagree_and_a_third_is_taken(project: Path, worked_on: Clerk) -> None:
    one = worked_on(writes(f"{KEY}/birth", "公开时限", "10个工作日内"), name="one.xlsx")
    two = worked_on(writes(f"{KEY}/birth", "公开时限", "3个工作日内"), name="two.xlsx")
    three = worked_on(writes(f"{KEY}/own-matter", "公开时限", "4个工作日内"), name="three.xlsx")
    outcome = back(project, one, two, three)
    assert [found.code for found in outcome.diagnostics if found.weight.weight == 0] == ["GC964"]
    assert [(change.item, change.new) for change in outcome.changes] == [("own-matter", "4个工作日内")]
    assert [len(each.edits) for each in outcome.returns] == [1, 1, 1]


def test_the_project_has_moved_on(project: Path, worked_on: Clerk) -> None:
    book = worked_on(writes(f"{KEY}/own-matter", "公开时限", "3个工作日内"))
    path = project / "domains" / f"{KEY}.yaml"
    path.write_text(OWN.replace("5个工作日内", "8个工作日内"), encoding="utf-8")
    outcome = back(project, book)
    assert outcome.changes == ()
    (found,) = [found for found in outcome.diagnostics if found.weight.weight == 0]
    assert (found.code, found.facts["came"], found.facts["now"]) == ("GC962", "3个工作日内", "8个工作日内")
    assert found.place is not None
    assert found.place.file.endswith("回表.xlsx")
    (line,) = found.related
    assert isinstance(line.place, Span)
    assert (line.place.file.endswith(f"{KEY}.yaml"), line.place.line) == (True, 14)


def test_rows_may_be_sorted(project: Path, worked_on: Clerk) -> None:
    outcome = back(project, worked_on(swaps(f"{KEY}/birth", f"{KEY}/own-matter")))
    assert outcome.changes == ()


def test_a_new_row_is_a_new_item(project: Path, worked_on: Clerk) -> None:
    row = {
        "序号": "99",
        "一级事项": "便民服务",
        "二级事项": "户口簿送证上门",
        "公开内容（要素）": "1. 申请条件\n2. 办理流程",
        "公开依据": "《中华人民共和国户口登记条例》",
        "公开时限": "10个工作日内",
        "公开主体": "集贤县公安局",
        "公开渠道和载体": "■政府网站",
        "全社会": "√",
        "主动": "√",
        "县级": "√",
    }
    outcome = back(project, worked_on(adds(**row)))
    assert [found.code for found in outcome.diagnostics if found.weight.weight == 0] == []
    (change,) = outcome.changes
    assert (change.domain, change.field, change.old) == (KEY, "", None)
    (span,) = spans(OWN, texts(project)[f"domains/{KEY}.yaml"])
    assert span[0] == ""
    assert "name: 户口簿送证上门" in span[1]
    assert "method" not in span[1]  # what the layer above says of every item is not said again


def test_a_deleted_row_needs_a_reason(project: Path, worked_on: Clerk) -> None:
    before = texts(project)
    book = worked_on(deletes(f"{KEY}/death"))
    outcome = back(project, book)
    assert (outcome.changes, texts(project)) == ((), before)
    assert "GC965" in [found.code for found in outcome.diagnostics]
    outcome = back(project, book, wish=Wish(removal="本地不涉及"))
    assert outcome.paths
    (span,) = spans(OWN, texts(project)[f"domains/{KEY}.yaml"])
    assert span[0] == ""
    assert "id: death" in span[1]
    assert "removed: 本地不涉及" in span[1]


def test_an_item_of_ones_own_is_deleted(project: Path, worked_on: Clerk) -> None:
    book = worked_on(deletes(f"{KEY}/own-matter"))
    assert back(project, book, wish=Wish(removal="已取消")).paths
    assert "own-matter" not in texts(project)[f"domains/{KEY}.yaml"]


def test_new_errors_keep_everything_as_it_was(project: Path, worked_on: Clerk) -> None:
    before = texts(project)
    book = worked_on(writes(f"{KEY}/own-matter", "公开时限", ""))
    outcome = back(project, book)
    assert outcome.is_blocked
    assert texts(project) == before


def test_who_has_not_answered(project: Path, worked_on: Clerk) -> None:
    book = worked_on(writes(f"{KEY}/birth", "公开时限", "10个工作日内"))
    assert back(project, book).silent == ()
    split = export_workbook(Asked(project, AS_OF), Order(project.parent / "split", "workbook"), Form(division="domain"))
    assert split.receipt
    assert "集贤县民政局" in back(project, project.parent / "split" / f"{KEY}.xlsx").silent


def test_there_is_no_project(tmp_path: Path, project: Path) -> None:
    outcome = back(tmp_path / "nowhere", export(project, tmp_path / "books"))
    assert outcome.before is None
    assert outcome.diagnostics
