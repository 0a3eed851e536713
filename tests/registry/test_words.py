"""Vocabularies, domains and roles that ship with govcat."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcat.core.knowledge import Knowledge, Vocabulary
from govcat.load import read_yaml
from govcat.registry import knowledge

NATIONAL = sorted((Path(__file__).parents[2] / "domains").glob("*.yaml"))


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return knowledge()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("method", ["主动公开", "依申请公开", "不予公开"]),
        ("level", ["市级", "县级", "乡级", "村级"]),
        ("stage", ["决策", "执行", "管理", "服务", "结果"]),
        ("provenance", ["confirmed", "derived", "recalled"]),
        ("severity", ["error", "warning", "hint"]),
        ("removal_reason", ["无此职权", "上级行使", "已取消", "已合并", "本地不涉及", "涉密或涉隐私"]),
        ("exemption_reason", ["不涉及", "未分配", "上级行使", "市级统筹"]),
        ("body_kind", ["机关", "垂直管理", "开发区", "乡镇街道", "村社区", "公共企事业单位", "授权组织"]),
        (
            "channel",
            [
                "政府网站",
                "政府公报",
                "两微一端",
                "发布会/听证会",
                "广播电视",
                "纸质媒体",
                "公开查阅点",
                "政务服务中心",
                "便民服务站",
                "入户/现场",
                "社区/企事业单位/村公示栏（电子屏）",
                "精准推送",
                "其他",
            ],
        ),
    ],
)
def test_standard_words(known: Knowledge, name: str, words: list[str]) -> None:
    assert list(known.vocabularies[name]) == words


@pytest.mark.parametrize(
    ("name", "text", "word"),
    [
        ("method", "主动", "主动公开"),
        ("method", "依申请", "依申请公开"),
        ("level", "区级", "县级"),
        ("level", "县(市、区)级", "县级"),
        ("level", "镇街级", "乡级"),
        ("level", "嘎查级", "村级"),
        ("channel", "纸质载体", "纸质媒体"),
        ("channel", "社区/企事业单位、村公示栏(电子屏)", "社区/企事业单位/村公示栏（电子屏）"),
        ("channel", "发布会听证会", "发布会/听证会"),
        ("severity", "警告", "warning"),
        ("severity", "Error", "error"),
        ("body_kind", "vertical", "垂直管理"),
        ("body_kind", "public_enterprise", "公共企事业单位"),
        ("stage", "决策公开", "决策"),
    ],
)
def test_aliases(known: Knowledge, name: str, text: str, word: str) -> None:
    assert known.vocabularies[name].resolve(text) == word


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("level", "乡、村级"),
        ("level", "镇街、村级"),
        ("channel", "12345政务服务热线"),
        ("channel", "政府网站和办事大厅"),
        ("method", "公开"),
    ],
)
def test_words_with_two_meanings_or_none_are_refused(known: Knowledge, name: str, text: str) -> None:
    assert known.vocabularies[name].resolve(text) is None


def test_the_26_domains_stand_in_national_order(known: Knowledge) -> None:
    keys = list(known.domains)
    assert len(keys) == 26
    assert (keys[0], keys[-1]) == ("territorial-planning", "municipal-services")
    assert {"household-registration", "social-assistance", "compulsory-education", "municipal-services"} < set(keys)
    assert known.domain_order["territorial-planning"] == 0
    assert all(domain.english and key.isascii() for key, domain in known.domains.items())


def test_no_two_domains_share_a_name(known: Knowledge) -> None:
    names = [name for domain in known.domains.values() for name in (domain.name, *domain.aliases)]
    assert len(names) == len(set(names))
    assert {"城乡规划", "农村集体土地征收", "环境保护", "卫生健康", "就业创业", "国有土地上房屋征收"} < set(names)


def test_every_subject_of_the_national_standard_is_a_role(known: Knowledge) -> None:
    subjects: set[str] = set()
    for path in NATIONAL:
        source, _ = read_yaml(path.name, path.read_bytes())
        assert source
        assert isinstance(source.value, dict)
        items = source.value["items"]
        assert isinstance(items, list)
        for holder in (source.value["defaults"], *items):
            assert isinstance(holder, dict)
            for key in ("subject", "subject+"):
                subjects.update(map(str, holder.get(key) or ()))
    assert subjects
    assert {subject for subject in subjects if known.roles.resolve(subject) != subject} == set()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("公安机关", "县级公安机关"),
        ("县级人民政府民政部门", "县级民政部门"),
        ("乡镇人民政府(街道办事处)", "乡镇人民政府（街道办事处）"),
        ("街道办事处", "乡镇人民政府（街道办事处）"),
    ],
)
def test_roles_have_other_names(known: Knowledge, text: str, role: str) -> None:
    assert known.roles.resolve(text) == role


def test_a_vocabulary_knows_its_words() -> None:
    words = Vocabulary("method", {"主动公开": ("主动",)})
    assert list(words) == ["主动公开"]
    assert words.resolve(" 主 动 ") == "主动公开"
    assert words.resolve("被动") is None
