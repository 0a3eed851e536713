"""What was read becomes a project: it compiles, nothing is corrected, nothing is lost, nothing is overwritten."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from read_tables_sample import WHOLE, Row, intake_of, table_of

from govcat.actions.import_account import account, lines_of, totals
from govcat.actions.import_reading import Intake
from govcat.actions.importing import Imported, ImportOrder, import_tables
from govcat.actions.validate import Asked, Compiled, compiled_whole
from govcat.compiler import AsOf
from govcat.core.item import Incomplete, Item
from govcat.core.table import Table
from govcat.registry import knowledge

AS_OF = AsOf(date(2026, 11, 1), date(2026, 11, 1))
KNOWN = knowledge()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "new" / "county"


def run(out: Path, *tables: Table, replaces: bool = False) -> Imported:
    return import_tables(intake_of(*tables), ImportOrder(out, AS_OF, replaces), KNOWN)


def compiled(out: Path) -> Compiled:
    return compiled_whole(Asked(out, AS_OF))


def items(out: Path) -> dict[str, Item]:
    build = compiled(out).build
    assert build
    return {item.key: item for item in build.catalogue.items()}


def codes(imported: Imported) -> list[str]:
    return [found.code for found in imported.diagnostics]


def but(**changed: str | list[str]) -> Row:
    return {**WHOLE, **changed}


def test_a_table_becomes_a_project_that_compiles(out: Path) -> None:
    imported = run(out, table_of([WHOLE, but(category="死亡登记", name="死亡、宣告死亡登记")]))
    assert imported.has_run
    assert [path.name for path in imported.written] == ["govcat.yaml", "household-registration.yaml"]
    found = items(out)
    birth = found["household-registration/birth"]
    assert birth.category == ("出生登记",)
    assert birth.content == ("受理单位", "办理条件")
    assert birth.channel == ("政府网站", "入户/现场")
    assert birth.level == ("县级", "乡级")
    assert len(found) == 2
    build = compiled(out).build
    assert build
    assert build.catalogue.header.title == "集贤县户籍管理领域基层政务公开标准目录"
    assert build.catalogue.domains[0].name == "户籍管理"


def test_what_most_items_share_is_said_once_and_a_basis_never(out: Path) -> None:
    rows = [but(name=name) for name in ("出生登记", "死亡登记", "迁入登记")]
    run(out, table_of([*rows, but(name="补证", method="依申请公开")]))
    text = (out / "domains/household-registration.yaml").read_text(encoding="utf-8")
    head, _, body = text.partition("items:")
    assert "  method: 主动公开\n" in head
    assert "basis" not in head
    assert body.count("method:") == 1
    assert {item.method for item in items(out).values()} == {"主动公开", "依申请公开"}


def test_a_blank_is_not_filled_from_what_the_others_share(out: Path) -> None:
    rows = [but(name=name) for name in ("出生登记", "死亡登记", "迁入登记")]
    imported = run(out, table_of([*rows, but(name="补证", method="")]))
    assert codes(imported).count("GC120") == 1
    missing = next(found for found in imported.diagnostics if found.code == "GC120")
    assert missing.place
    assert missing.place.file == "户籍.xlsx"
    assert missing.place[2] == "B6"


def test_what_the_rules_find_stands_in_the_cells(out: Path) -> None:
    imported = run(out, table_of([WHOLE, but(name="收养登记", basis=["《中华人民共和国收养法》", "《民法典》"])]))
    repealed = next(found for found in imported.diagnostics if found.code == "GC302")
    assert repealed.place == ("户籍.xlsx", "目录", "D4")


def test_every_file_but_the_changed_one_is_equal_the_second_time(out: Path) -> None:
    table = table_of(
        [WHOLE, but(name="公示"), but(name="公示", content=["结果"]), but(category="本地事项", name="窗口延时")]
    )
    first = run(out, table)
    before = {path: path.read_bytes() for path in out.rglob("*.yaml")}
    second = run(out, table)
    assert first.written
    assert not second.written
    assert "GC946" not in codes(second)
    assert {path: path.read_bytes() for path in out.rglob("*.yaml")} == before


def test_ids_stay_when_the_row_has_moved_and_its_heading_has_changed(out: Path) -> None:
    run(out, table_of([but(name="窗口延时服务"), but(name="上门办理")]))
    before = {item.name: key for key, item in items(out).items()}
    run(out, table_of([but(name="上门办理", category="便民"), but(name="窗口延时服务")]), replaces=True)
    assert {item.name: key for key, item in items(out).items()} == before


def test_a_file_that_says_something_else_is_left_alone(out: Path) -> None:
    run(out, table_of([WHOLE]))
    path = out / "domains/household-registration.yaml"
    mine = path.read_text(encoding="utf-8") + "# 已核对\n"
    path.write_text(mine, encoding="utf-8")
    imported = run(out, table_of([but(content=["办理地点"])]))
    assert "GC946" in codes(imported)
    assert path.read_text(encoding="utf-8") == mine
    assert "GC946" not in codes(run(out, table_of([but(content=["办理地点"])]), replaces=True))
    assert next(iter(items(out).values())).content == ("办理地点",)


def test_a_foreign_directory_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "论文.docx").write_bytes(b"x")
    imported = run(tmp_path, table_of([WHOLE]))
    assert (imported.has_run, codes(imported)) == (False, ["GC952"])
    assert [path.name for path in tmp_path.iterdir()] == ["论文.docx"]


def test_a_file_in_the_place_of_the_directory(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"x")
    assert codes(run(tmp_path / "out", table_of([WHOLE]))) == ["GC951"]


def test_an_unknown_domain_is_said_and_gets_a_key_in_pinyin(out: Path) -> None:
    table = table_of([WHOLE], "集贤县水利领域基层政务公开标准目录", "水利.xlsx")
    imported = run(out, table)
    assert "GC940" in codes(imported)
    assert list(items(out)) == ["shuili/chushengdengji"]
    assert "GC940" not in codes(run(out, table))  # now it is a domain of the project


def test_a_table_that_nothing_names_is_not_guessed(out: Path) -> None:
    imported = run(out, table_of([WHOLE], "", "附件1.xlsx", "Sheet1"))
    assert "GC941" in codes(imported)
    assert len(items(out)) == 1


def test_the_domain_column_divides_a_table(out: Path) -> None:
    rows = [but(domain="户籍管理"), but(domain="卫生健康", name="预防接种"), but(domain="health-care", name="义诊")]
    run(out, table_of(rows, "集贤县基层政务公开标准目录"))
    assert Counter(key.partition("/")[0] for key in items(out)) == {"household-registration": 1, "health-care": 2}


def test_two_methods_are_not_one(out: Path) -> None:
    imported = run(out, table_of([but(method=["主动公开", "依申请公开"])]))
    assert {"GC944", "GC120"} <= set(codes(imported))
    text = (out / "domains/household-registration.yaml").read_text(encoding="utf-8")
    assert "x-公开方式: [主动公开, 依申请公开]" in text


def test_a_strange_word_is_kept_beside_the_field(out: Path) -> None:
    imported = run(out, table_of([but(level=["县级", "全县"], stage="事中")]))
    assert codes(imported).count("GC943") == 2
    text = (out / "domains/household-registration.yaml").read_text(encoding="utf-8")
    assert "x-公开层级: 全县" in text
    assert "x-五公开: 事中" in text
    kept = {line.field for line in lines_of(imported) if line.text == "事中"}
    assert kept == {"x-五公开"}


def test_columns_that_no_field_stands_for_and_odd_numbers_are_kept(out: Path) -> None:
    run(out, table_of([but(number="0505", **{"x-责任科室": "户政：大队"}), but(number="2", name="补证")]))
    text = (out / "domains/household-registration.yaml").read_text(encoding="utf-8")
    assert "x-序号: 0505" in text
    assert text.count("x-序号") == 1
    assert "x-责任科室: 户政：大队" in text


def test_links_with_titles_are_related_ones(out: Path) -> None:
    run(out, table_of([but(link=["https://a.gov.cn/1", "办事指南：https://a.gov.cn/2"])]))
    item = next(iter(items(out).values()))
    assert (item.link, dict(item.links)) == ("https://a.gov.cn/1", {"办事指南": "https://a.gov.cn/2"})


def test_the_same_rows_in_two_files_are_one(out: Path) -> None:
    one, other = table_of([WHOLE]), table_of([but(phone="0469-1234567", notes=["注"])], file="户籍2.xlsx")
    imported = run(out, one, other)
    item = next(iter(items(out).values()))
    assert len(items(out)) == 1
    assert (item.phone, item.notes) == ("0469-1234567", ("注",))
    assert "GC942" not in codes(imported)


def test_two_files_that_disagree_are_told_of_by_cell(out: Path) -> None:
    imported = run(out, table_of([WHOLE]), table_of([but(time_limit="即时公开")], file="户籍2.xlsx"))
    found = next(found for found in imported.diagnostics if found.code == "GC942")
    assert found.place == ("户籍2.xlsx", "目录", "E3")
    assert found.related[0].place == ("户籍.xlsx", "目录", "E3")
    assert next(iter(items(out).values())).time_limit == WHOLE["time_limit"]
    aside = [line for line in lines_of(imported) if line.text == "即时公开"]
    assert [(line.fate, line.item) for line in aside] == [("aside", "household-registration/birth")]


def test_different_rows_of_two_files_follow_each_other(out: Path) -> None:
    run(out, table_of([WHOLE]), table_of([but(name="窗口延时", category="便民")], file="b.xlsx"))
    assert [item.name for item in items(out).values()] == ["出生登记", "窗口延时"]


def test_a_copied_row_does_not_take_the_id_with_it(out: Path) -> None:
    rows = [but(id="household-registration/birth"), but(id="household-registration/birth", name="补领出生证明")]
    imported = run(out, table_of(rows))
    assert "GC948" in codes(imported)
    assert len(items(out)) == 2


def test_ids_of_ours_are_kept_whatever_the_name_says(out: Path) -> None:
    rows = [but(id="household-registration/death", name="新名称"), but(id="water/river", name="河长制公示")]
    run(out, table_of(rows))
    assert [*items(out)] == ["household-registration/death", "water/river"]


def test_a_row_with_nothing_but_a_number_is_no_item(out: Path) -> None:
    imported = run(out, table_of([WHOLE, {"number": "2"}]))
    assert "GC949" in codes(imported)
    assert len(items(out)) == 1
    assert [line.fate for line in lines_of(imported) if line.text == "2"] == ["aside"]


def test_likeness_is_told(out: Path) -> None:
    rows = [but(name="出生登记办理事项", content=["受理部门", "办理条件"])]
    imported = run(out, table_of(rows))
    alike = [(found.facts["id"], found.place) for found in imported.diagnostics if found.code == "GC945"]
    assert alike == [("household-registration/birth", ("户籍.xlsx", "目录", "B3"))]
    assert [*items(out)] == ["household-registration/birth"]


def test_without_a_table_nothing_is_founded(out: Path) -> None:
    imported = import_tables(Intake(), ImportOrder(out, AS_OF), KNOWN)
    assert not imported.has_run
    assert not out.exists()


def test_the_account_knows_every_cell_once(out: Path) -> None:
    imported = run(out, table_of([WHOLE, {"number": "2"}]), table_of([but(time_limit="即时公开")], file="b.xlsx"))
    told = json.loads(account(imported, lines_of(imported), "zh"))
    cells = [cell for file in imported.intake.files for grid in file.grids for cell in grid.cells if cell.text.strip()]
    assert len(told["cells"]) == len(cells) == told["totals"]["cells"] == totals(lines_of(imported)).cells
    assert len({(cell["file"], cell["sheet"], cell["ref"]) for cell in told["cells"]}) == len(cells)
    assert {row["how"] for row in told["rows"]} == {"category and name"}
    assert all(cell["why"] for cell in told["cells"] if cell["fate"] == "aside" and cell["item"])


TEXTS = st.text(st.sampled_from("公示登记：，、#-[]{}'\"&*!|>%@` \t《》1a\n（）\\?="), max_size=12) | st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co", "Zl", "Zp", "Cf"]), max_size=8
)
CELLS = st.lists(TEXTS.filter(lambda text: bool(text.strip())), max_size=2)
KEYS = ("category", "name", "content", "basis", "time_limit", "subject", "method", "audience", "notes", "x-责任科室")
ROWS = st.fixed_dictionaries({}, optional=dict.fromkeys(KEYS, CELLS))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(ROWS, min_size=1, max_size=5))
def test_any_texts_compile_and_stay_what_they_are(rows: list[Row], tmp_path_factory: pytest.TempPathFactory) -> None:
    out = tmp_path_factory.mktemp("any") / "out"
    imported = run(out, table_of(rows, "水利领域"))
    told = {one for one in codes(imported) if one.startswith(("GC0", "GC1"))}
    assert told <= {"GC120"}
    if not imported.has_run:
        assert not any(any(row.values()) for row in rows)
        return
    written = [item for domain in imported.domains for item in domain.items]
    filled = [row for row in rows if any(row.values())]
    assert len(written) == len(filled)
    build = compiled(out).build
    assert build
    domain = build.catalogue.domains[0]
    assert len(domain.items) + len(domain.incomplete) == len(filled)
    everything: tuple[Item | Incomplete, ...] = (*domain.items, *domain.incomplete)
    by_id = {item.id: item for item in everything}
    for row, each in zip(filled, written, strict=True):
        item = by_id[each.match.id]
        for key in ("content", "basis"):
            said = item.values.get(key) if not isinstance(item, Item) else getattr(item, key)
            assert tuple(said or ()) == tuple(row.get(key, ()))


def test_the_second_place_of_a_finding_is_a_cell_as_well(out: Path) -> None:
    imported = run(out, table_of([WHOLE, but(content=["办理地点"])]))
    twice = next(found for found in imported.diagnostics if found.code == "GC210")
    assert twice.place == ("户籍.xlsx", "目录", "B4")
    assert [related.place for related in twice.related] == [("户籍.xlsx", "目录", "B3")]
