"""What governs a private word shows nobody's data, and what only stands near it does not govern it."""

from __future__ import annotations

import pytest

from govcat.check.grammar.private.governed import is_governed


def governs(marked: str) -> bool:
    """Whether the word between ‹ and › is governed by what stands around it."""
    before, word, behind = marked.replace("›", "‹").split("‹")
    return is_governed(before + word + behind, len(before), len(before + word))


@pytest.mark.parametrize(
    "marked",
    [
        "‹身份证号›变更登记",
        "‹残疾等级›：一级",
        "‹住址›（样表）",
        "‹住址›联系牌",
        "‹住址›牌编制",
        "申请表、‹病历›资料",
        "账户信息变更：‹银行账号›、开户行、联系电话等变更的受理方式",
        "评估内容包括自理能力、‹病情›",
        "核查事项为‹住址›",
        "填写‹手机号码›",
        "以‹身份证号码›作为社会保障号码",
        "采集的信息项：姓名、‹住址›",
        "申请条件（年龄）和认定因素：‹病情›",
        "申请条件（年龄(周岁)、‹残疾等级›",
        "认定因素：收入（含补贴）、‹病情›",
        "认定因素：收入(含补贴)、‹病情›",
        "‹身份证号›、住址变更流程",
        "‹住址›、姓名更正办理",
        "‹住址›、电话和身份证号变更登记",
    ],
)
def test_it_is_governed(marked: str) -> None:
    assert governs(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "公示内容包括姓名、‹病情›",
        "申请；‹病历›",
        "信息：‹银行账号›",
        "救助对象姓名、‹住址›",
        "以名单公开的‹住址›",
        "‹身份证号›后可以登录查看的名单",
        "公布的信息项：姓名、‹住址›",
        "申请条件。救助对象：‹住址›",
        "申请条件；救助对象：‹住址›",
        "申请条件（年龄、收入）、‹残疾等级›",
        "申请条件(年龄、收入)、‹残疾等级›",
        "申请条件（年龄(周岁）)、‹残疾等级›",
        "‹住址›、救助变更流程",
        "‹住址›、姓名、救助变更流程",
        "‹住址›、姓名",
        "‹住址›、姓名，变更流程",
    ],
)
def test_it_is_not_governed(marked: str) -> None:
    assert not governs(marked)
