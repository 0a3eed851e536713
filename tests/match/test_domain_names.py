"""Which domain a text names: by a whole name, by the name it holds; never by a guess between two."""

from __future__ import annotations

import pytest

from govcat.core.knowledge import DomainName
from govcat.match.domain import recognised
from govcat.registry import knowledge

KNOWN = tuple(knowledge().domains.values())


def key_of(*texts: str) -> str:
    found = recognised([("title", text) for text in texts], KNOWN)
    return found.key if found else ""


@pytest.mark.parametrize("domain", KNOWN, ids=lambda domain: domain.key)
def test_every_name_is_known_bare_and_inside_a_title(domain: DomainName) -> None:
    for name in (domain.name, *domain.aliases):
        assert key_of(name) == domain.key
        assert key_of(f"丰泽县{name}领域基层政务公开标准目录（2026年版）") == domain.key
        assert key_of(f"关于印发江口镇{name}领域政务公开事项清单的通知") == domain.key
        assert key_of(f"附件12： {name} 领域标准目录") == domain.key
    assert key_of(domain.key) == domain.key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("城乡规划", "国土空间规划"),
        ("农村集体土地征收", "征地补偿"),
        ("生态环境", "环境保护"),
        ("卫生健康", "医疗卫生"),
        ("就业", "就业创业"),
        ("国有土地上房屋征收与补偿", "国有土地上房屋征收"),
    ],
)
def test_names_that_differ_between_documents_mean_one_domain(one: str, other: str) -> None:
    assert key_of(one) == key_of(other) != ""


def test_a_whole_name_comes_before_the_name_of_the_file() -> None:
    found = recognised([("title", "北川县户籍管理领域目录"), ("file", "社会救助")], KNOWN)
    assert found
    assert (found.key, found.clue) == ("household-registration", ("title", "北川县户籍管理领域目录"))


def test_a_title_without_a_domain_leaves_the_word_to_sheet_and_file() -> None:
    clues = [("title", "北川县基层政务公开标准目录"), ("sheet", "Sheet1"), ("file", "3-养老服务（上报）")]
    found = recognised(clues, KNOWN)  # type: ignore[arg-type]  # a list of literals
    assert found
    assert found.key == "elderly-care"


@pytest.mark.parametrize(
    ("title", "name", "key"),
    [
        ("北川县水利领域基层政务公开标准目录", "水利", "shuili"),
        ("北川县统计局统计领域目录", "统计", "tongji"),
        ("社区服务领域", "社区服务", "shequfuwu"),
        ("市场监管领域", "市场监管", "shichangjianguan"),
        ("XX市XX县XX镇农机推广领域", "农机推广", "nongjituiguang"),
    ],
)
def test_a_county_has_domains_of_its_own(title: str, name: str, key: str) -> None:
    found = recognised([("title", title)], KNOWN)
    assert found
    assert (found.name, found.key, found.is_new) == (name, key, True)


def test_a_name_inside_another_subject_is_not_enough() -> None:
    found = recognised([("title", "文化市场综合执法领域政务公开目录")], KNOWN)
    assert found
    assert found.is_new
    assert found.name == "文化市场综合执法"
    assert "城市综合执法" in found.near


def test_two_domains_in_one_title_are_not_decided() -> None:
    found = recognised([("title", "就业和社会保险领域基层政务公开标准目录")], KNOWN)
    assert found
    assert found.is_new
    assert set(found.rivals) == {"就业", "社会保险"}


def test_a_column_says_its_name_and_nothing_else() -> None:
    found = recognised([("column", "城镇燃气领域"), ("title", "户籍管理")], KNOWN)
    assert found
    assert (found.name, found.is_new) == ("城镇燃气", True)


def test_a_domain_of_the_project_is_known_again() -> None:
    own = DomainName("water", "水利", ("河湖管理",))
    assert recognised([("title", "北川县河湖管理领域目录")], (*KNOWN, own)) == (
        "water",
        "水利",
        ("title", "北川县河湖管理领域目录"),
        False,
        (),
        (),
    )


def test_nothing_is_nothing() -> None:
    assert recognised([("title", "2026年基层政务公开标准目录"), ("sheet", "目录"), ("file", "附件1")], KNOWN) is None
