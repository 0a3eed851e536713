"""Whose a private word is: told by what stands before it, or by what heads the list in which it stands."""

from __future__ import annotations

import pytest

from govcat.check.grammar.private.owners import is_of_an_office
from govcat.check.grammar.private_matters import private_matters


@pytest.mark.parametrize(
    "entry",
    [
        *("企业名称、证件号码", "养老机构名称、住址、床位数", "住址、床位数", "救助对象走访人员、手机号码"),
        *("防汛责任人、手机号码", "以身份证号码作为社会保障号码", "申请人持手机号码登录", "救助对象银行账号样表"),
    ],
)
def test_what_is_nobodys_own(entry: str) -> None:
    assert [matter.word for matter in private_matters(entry)] == []


@pytest.mark.parametrize(
    ("entry", "word"),
    [
        ("企业名称、身份证号码", "身份证号码"),
        ("失业人员姓名、手机号码", "失业人员姓名、手机号"),
        ("企业名称、姓名、住址", "住址"),
        ("企业名称、经办住址", "住址"),
        ("养老机构名称、受益人住址", "住址"),
        ("身份证号码作为社会保障号码", "身份证号码"),
    ],
)
def test_what_is_somebodys(entry: str, word: str) -> None:
    assert [matter.word for matter in private_matters(entry)] == [word]


@pytest.mark.parametrize(
    ("entry", "word", "kind", "is_of_one"),
    [
        ("企业、证件号码", "证件号码", "identity", True),
        ("企业、证件号码", "证件号码", "health", False),
        ("企业、身份证号", "身份证号", "identity", False),
        ("企业、受益人住址", "受益人住址", "address", False),
        ("企业、经办住址", "住址", "address", False),
        ("企业、其住址", "住址", "address", True),
        ("救助对象、手机号", "手机号", "telephone", False),
        ("救助对象走访人员、手机号", "手机号", "telephone", True),
        ("走访人员、住址", "住址", "address", False),
        ("企业、姓名、住址", "住址", "address", False),
        ("企业、单位性别比例、住址", "住址", "address", True),
        ("企业、性别、住址", "住址", "address", False),
        ("企业、其性别、住址", "住址", "address", False),
        ("企业、、住址", "住址", "address", True),
        ("企业、救助对象家中、住址", "住址", "address", False),
        ("失业人员、手机号", "手机号", "telephone", False),
        ("手机号、床位数", "手机号", "telephone", False),
        ("住址、床位数", "住址", "address", True),
    ],
)
def test_a_list_belongs_to_its_head(entry: str, word: str, kind: str, *, is_of_one: bool) -> None:
    start = entry.index(word)
    assert is_of_an_office(entry, start, start + len(word), kind) is is_of_one
