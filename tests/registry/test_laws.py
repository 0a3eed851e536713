"""The law registry: what ships, how it is found, and how a file at fault is reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from govcat.core.diagnostic import Fault
from govcat.core.elements.citation import read_citations
from govcat.core.elements.document_number import find_numbers
from govcat.core.elements.title import spelling_key, title_key
from govcat.core.law import Laws
from govcat.core.source import Source
from govcat.load import read_yaml
from govcat.registry import knowledge, read_laws
from govcat.registry.law_faults import FAULTS

NATIONAL = sorted((Path(__file__).parents[2] / "domains").glob("*.yaml"))
REGULATION = "zhengfu_xinxi_gongkai_tiaoli"


@pytest.fixture(scope="module")
def laws() -> Laws:
    return knowledge().laws


def law_file(text: str, name: str = "laws.local.yaml") -> Source:
    source, found = read_yaml(name, text.encode())
    assert source
    assert found == ()
    return source


def test_the_shipped_registry_is_whole(laws: Laws) -> None:
    assert len(laws.by_id) >= 500
    assert laws.reference_date == date(2026, 11, 21)
    assert {law.kind for law in laws.by_id.values()} == {
        "法律",
        "行政法规",
        "部门规章",
        "规范性文件",
        "党内法规",
        "地方",
    }


def test_every_registered_number_can_be_read(laws: Laws) -> None:
    for law in laws.by_id.values():
        for number in filter(None, (law.number, *law.other_numbers, *law.wrong_numbers)):
            assert find_numbers(number), (law.id, number)


def test_every_law_is_found_by_the_way_it_would_be_cited(laws: Laws) -> None:
    for law in laws.by_id.values():
        (citation,) = read_citations(f"《{law.title}》（{law.number}）" if law.number else f"《{law.title}》")
        assert law in laws.find(citation.title, citation.number), law.id


def test_only_what_has_ended_has_a_successor_or_a_day_of_its_end(laws: Laws) -> None:
    ended = {law.id for law in laws.by_id.values() if law.status in {"repealed", "superseded", "expired"}}
    dated = {law.id for law in laws.by_id.values() if law.status_date or law.superseded_by}
    assert dated
    assert dated <= ended


@pytest.mark.parametrize(
    ("title", "number", "ids"),
    [
        ("中华人民共和国政府信息公开条例", "国令第711号", [REGULATION]),
        ("政府信息公开条例", "国务院令第492号", [f"{REGULATION}_2007"]),
        ("政府信息公开条例", "", [REGULATION, f"{REGULATION}_2007"]),
        ("政府信息公开条例", "国务院令第999号", [REGULATION, f"{REGULATION}_2007"]),
        ("关于推进公共资源配置领域政府信息公开的意见", "", ["gbf_2017_97"]),
        ("国务院办公厅关于推进公共资源配置领域政府信息公开的意见", "国办发[2017]97号", ["gbf_2017_97"]),
        ("中共中央办公厅 国务院办公厅关于全面推进政务公开工作的意见", "", ["zbf_2016_8"]),
        ("安徽省人民政府关于全面推进政务公开工作的意见", "", []),
        ("特困人员认定办法", "民发〔2016〕178号", ["mf_2016_178"]),
        ("民政部关于印发特困人员认定办法的通知", "民发〔2021〕43号", ["mf_2021_43"]),
        ("关于印发〈特困人员认定办法〉的通知", "民发〔2016〕178号", ["mf_2016_178"]),
        ("某某县财政局关于印发《特困人员认定办法》的通知", "", []),
        ("某某省住房租赁条例", "", []),
        ("", "", []),
    ],
)
def test_laws_are_found_by_exact_title(laws: Laws, title: str, number: str, ids: list[str]) -> None:
    assert sorted(law.id for law in laws.find(title, number)) == sorted(ids)


def test_the_repealed_adoption_law_names_its_successor(laws: Laws) -> None:
    (law,) = laws.find("中华人民共和国收养法")
    assert (law.status, law.status_date, law.is_sure_of("status")) == ("repealed", date(2021, 1, 1), True)
    assert [laws.by_id[key].title for key in law.superseded_by] == ["中华人民共和国民法典"]


def test_a_miswritten_title_leads_to_the_right_one(laws: Laws) -> None:
    assert laws.miswritten[spelling_key("《中华人民共和国信息公开条例》")].id == REGULATION
    assert laws.miswritten[spelling_key("中华人民共和国法律援助条例")].title == "法律援助条例"
    assert spelling_key("法律援助条例") not in laws.miswritten


@pytest.mark.parametrize(
    ("title", "near"),
    [
        ("城市燃气管理条例", ["城镇燃气管理条例"]),
        (
            "国务院办公厅关于推进重大建设项目批准与实施领域政府信息公开的意见",
            ["国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见"],
        ),
        ("水污染防治法实施细则", []),
        ("某某", []),
    ],
)
def test_a_suggestion_never_crosses_kinds(laws: Laws, title: str, near: list[str]) -> None:
    assert list(laws.near(title))[:1] == near


def test_the_titles_that_the_national_standard_cites_are_registered(laws: Laws) -> None:
    titles = {
        citation.title
        for path in NATIONAL
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"\s+- 《", line)
        for citation in read_citations(line.strip(" -"))
    }
    assert titles
    known = [title for title in titles if laws.find(title)]
    assert len(known) > len(titles) / 2


def test_laws_of_several_files_stand_together() -> None:
    one = law_file("laws: [{id: a, title: 甲办法, kind: 地方, status: superseded, superseded_by: [b]}]")
    two = law_file(
        "reference_date: 2026-01-02\nlaws: [{id: b, title: 某局关于印发《乙办法》的通知, kind: 地方, status: in_force}]"
    )
    laws, found = read_laws((one, two))
    assert found == ()
    assert laws.by_title[title_key("乙办法")] == (laws.by_id["b"],)
    assert laws.reference_date == date(2026, 1, 2)


WHOLE = """laws:
- id: a
  title: 甲办法
  version: 2020年版
  aliases: [甲]
  miswritten: [申办法]
  kind: 地方
  issuer: 某局
  number: 某发〔2020〕1号
  other_numbers: [某发〔2010〕1号]
  wrong_numbers: [某发〔2020〕2号]
  promulgated: 2010-01-01
  latest_amended: 2020-01-01
  effective: 2010-02-01
  status: amended
  last_article: 20
  disclosure_articles: [第三条]
  verification: partly
  unverified: [number]
"""


def test_every_fact_of_an_entry_is_kept() -> None:
    laws, found = read_laws([law_file(WHOLE)])
    law = laws.by_id["a"]
    assert found == ()
    assert (law.version, law.aliases, law.miswritten, law.issuer) == ("2020年版", ("甲",), ("申办法",), "某局")
    assert (law.number, law.other_numbers, law.wrong_numbers) == (
        "某发〔2020〕1号",
        ("某发〔2010〕1号",),
        ("某发〔2020〕2号",),
    )
    assert (law.promulgated, law.latest_amended) == (date(2010, 1, 1), date(2020, 1, 1))
    assert (law.effective, law.last_article) == (date(2010, 2, 1), 20)
    assert (law.disclosure_articles, law.verification) == (("第三条",), "partly")
    assert (law.is_sure_of("number"), law.is_sure_of("status")) == (False, True)
    assert law.may_have_number("某发[2020]1号")


def examples(heading: str) -> Iterator[tuple[Fault, str]]:
    for fault in FAULTS:
        _, _, section = fault.doc.partition(f"## {heading}")
        block = re.search(r"```yaml\n(.*?)```", section, re.DOTALL)
        assert block, fault.code
        yield fault, block[1]


@pytest.mark.parametrize(("fault", "text"), list(examples("错误")), ids=[fault.code for fault in FAULTS])
def test_a_file_at_fault_is_reported_at_its_line(fault: Fault, text: str) -> None:
    laws, found = read_laws([law_file(text)])
    line = next(number for number, line in enumerate(text.splitlines(), 1) if f"# {fault.code}" in line)
    assert [(one.code, one.place[:2] if one.place else None) for one in found] == [
        (fault.code, ("laws.local.yaml", line))
    ]
    for words in (fault.zh, fault.en):
        for sentence in words:
            sentence.format(**found[0].facts)
    assert len(laws.by_id) <= 1


@pytest.mark.parametrize(("fault", "text"), list(examples("正确")), ids=[fault.code for fault in FAULTS])
def test_a_file_in_order_has_no_findings(fault: Fault, text: str) -> None:
    laws, found = read_laws([law_file(text)])
    assert (found, len(laws.by_id), fault.doc.count("```")) == ((), 2, 4)


def test_a_reference_date_that_is_none_is_reported() -> None:
    _, found = read_laws([law_file("reference_date: 今年\nlaws: []")])
    assert [(one.code, one.place[1] if one.place else 0) for one in found] == [("GC394", 1)]


def test_what_is_no_entry_lacks_everything() -> None:
    _, found = read_laws([law_file("laws: [一件]")])
    assert [one.code for one in found] == ["GC391"] * 4
