"""Columns of words: 公开主体, 公开时限, 五公开, 公开方式, 公开层级, 公开对象; telephone numbers, links and notes."""

from __future__ import annotations

import pytest
from form_texts import MARKS, any_texts, read, said, texts, written
from hypothesis import given
from hypothesis import strategies as st
from workbook_sample import item

from govcat.core.layout import Marks

_BODIES = (
    *(
        "县级公安机关",
        "公安派出所",
        "县民政局",
        "乡镇人民政府（街道办事处）",
        "县教育局（负责审批）",
        "县（市、区）水利局",
    ),
    *("乡（镇）人民政府、街道办事处", "某某县自然资源局", "市生态环境局某某分局", "供水公司"),
)
_LIMITS = (
    "信息形成或者变更之日起20个工作日内",
    "处罚决定：7个工作日内；其他内容长期公开",
    "及时公开",
    "每年1月31日前",
    "公示不少于30日",
)


@pytest.mark.parametrize(
    ("key", "text", "entries"),
    [
        ("subject", "区应急局,镇人民政府(街道办事处)", ("区应急局", "镇人民政府(街道办事处)")),
        ("subject", "县级人民政府民政\n部门\n乡镇人民政府", ("县级人民政府民政部门", "乡镇人民政府")),
        ("subject", "1.县民政局\n2.乡镇人民政府", ("县民政局", "乡镇人民政府")),
        ("subject", "乡镇人民政府\n（街道办事处）", ("乡镇人民政府（街道办事处）",)),
        ("subject", "县教育局；县财政局", ("县教育局", "县财政局")),
        ("subject", "县(市、区)教育部门", ("县(市、区)教育部门",)),
        ("time_limit", "处罚决定：7个工作日\n其他：20个工作日", ("处罚决定：7个工作日；其他：20个工作日",)),
        ("subject", "县教育局 县财政局　乡镇人民政府", ("县教育局", "县财政局", "乡镇人民政府")),
        ("time_limit", "批前公示时间不少于\n30日；批后\n公布", ("批前公示时间不少于30日；批后公布",)),
        ("time_limit", "作出决定之日起7个工作日内\n；其他及时\n公开", ("作出决定之日起7个工作日内；其他及时公开",)),
        ("time_limit", "信息形成或者变更\n之日起20个工作日内", ("信息形成或者变更之日起20个工作日内",)),
        ("stage", "□决策 ■执行", ("执行",)),
        ("stage", "□决策■执行□管理■服务", ("执行", "服务")),
        ("stage", "决策、结果公开", ("决策", "结果")),
        ("method", "主动公开", ("主动公开",)),
        ("method", "■主动 □依申请", ("主动公开",)),
        ("method", "主动公开/依申请公开", ("主动公开", "依申请公开")),
        ("level", "县级、乡级", ("县级", "乡级")),
        ("level", "县乡村三级", ("县级", "乡级", "村级")),
        ("level", "乡、村级", ("乡级", "村级")),
        ("level", "■区级 □镇（街道）级", ("县级",)),
        ("audience", "■全社会 □特定群体", ("全社会",)),
        ("audience", "全社会、特定群体：申请人", ("全社会", "特定群体：申请人")),
        ("audience", "申请人", ("申请人",)),
        ("phone", " 0469-4660001、4660002\n(工作日)", ("0469-4660001、4660002\n(工作日)",)),
        ("complaint_phone", "12345", ("12345",)),
        ("name", "出生\n登记 ", ("出生登记",)),
        ("number", " 0505 ", ("0505",)),
        ("domain", "户籍管理\n领域", ("户籍管理领域",)),
        ("id", "household/birth", ("household/birth",)),
        ("notes", "每季更新；\n年底汇总", ("每季更新；", "年底汇总")),
        ("x-条款内容", " 第一条\n第二条 ", ("第一条\n第二条",)),
        ("category.2", "出生登记", ("出生登记",)),
    ],
)
def test_cells(key: str, text: str, entries: tuple[str, ...]) -> None:
    assert said(key, text) == entries


@pytest.mark.parametrize(
    ("key", "text", "unread"),
    [
        ("stage", "全过程", "全过程"),
        ("stage", "R决策 £执行", "R决策 £执行"),
        ("method", "主动公开（部分）", "主动公开（部分）"),
        ("level", "县级以上", "县级以上"),
        ("level", "■县级 □园区级 ■某处", "某处"),
        ("audience", "√", "√"),
        ("link", "http://a.cn\nhttp://b.cn", "http://b.cn"),
    ],
)
def test_what_is_no_word_of_a_closed_list_is_unread(key: str, text: str, unread: str) -> None:
    assert read(key, text).unread == (unread,)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("http://www.a.gov.cn/b", {"link": ("http://www.a.gov.cn/b",)}),
        ("政府信息公开专栏 > 法定主动公开内容", {"link": ("政府信息公开专栏 > 法定主动公开内容",)}),
        (
            "http://a.cn\n公示：https://b.cn/x?y=1\n办事：www.c.cn",
            {"link": ("http://a.cn",), "links": ("公示：https://b.cn/x?y=1", "办事：www.c.cn")},
        ),
        ("网址：http://a.cn", {"link": ("http://a.cn",)}),
        ("http://a.cn/very\nlong", {"link": ("http://a.cn/verylong",)}),
    ],
)
def test_links(text: str, fields: dict[str, tuple[str, ...]]) -> None:
    assert read("link", text).fields == fields


@given(st.lists(st.sampled_from(_BODIES), min_size=1, max_size=4, unique=True))
def test_subjects_come_back(bodies: list[str]) -> None:
    assert said("subject", written("subject", item(subject=tuple(bodies)))) == tuple(bodies)


@given(st.lists(st.sampled_from(_BODIES[:6]), min_size=1, max_size=4, unique=True), st.sampled_from("、，；\n"))
def test_subjects_of_one_line(bodies: list[str], between: str) -> None:
    assert said("subject", between.join(bodies)) == tuple(bodies)


@given(st.sampled_from(_LIMITS) | texts())
def test_limits_come_back(limit: str) -> None:
    assert said("time_limit", written("time_limit", item(time_limit=limit))) == (limit,)


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("key", ["stage", "stage.boxes"])
@given(st.lists(st.sampled_from(("决策", "执行", "管理", "服务", "结果")), unique=True))
def test_stages_come_back(key: str, marks: Marks, stages: list[str]) -> None:
    back = said(key, written(key, item(stage=tuple(stages)), marks))
    assert back == tuple(stages) if key == "stage" else set(back) == set(stages)


@given(
    st.lists(
        st.sampled_from(("全社会", "特定群体：申请人", "特定群体：被征收人、承租人", "本村居民")),
        min_size=1,
        unique=True,
    )
)
def test_audiences_in_words_come_back(audience: list[str]) -> None:
    assert said("audience", written("audience", item(audience=tuple(audience)))) == tuple(audience)


@given(st.lists(texts(), max_size=4))
def test_notes_of_a_column_come_back(notes: list[str]) -> None:
    assert said("notes", written("notes", item(notes=tuple(notes)))) == tuple(notes)


@given(texts(), texts())
def test_names_and_telephones_come_back(name: str, phone: str) -> None:
    row = item(name=name, category=(name, phone), phone=phone, complaint_phone=name)
    assert said("name", written("name", row)) == (name,)
    assert said("category.2", written("category.2", row)) == (phone,)
    assert written("category.3", row) == ""
    assert said("phone", written("phone", row)) == (phone,)
    assert said("complaint_phone", written("complaint_phone", row)) == (name,)


@given(
    st.sampled_from(("", "http://www.a.gov.cn/x?a=1&b=2#c", "公开专栏 > 目录")),
    st.dictionaries(
        st.sampled_from(("公示", "办事指南（一）", "A 网")), st.sampled_from(("https://b.cn/", "www.c.cn/d"))
    ),
)
def test_links_come_back(link: str, links: dict[str, str]) -> None:
    titled = {title.replace(" ", ""): address for title, address in links.items()}
    found = read("link", written("link", item(link=link, links=titled)))
    assert found.fields.get("link", ()) == ((link,) if link else ())
    assert found.fields.get("links", ()) == tuple(f"{title}：{address}" for title, address in titled.items())


@given(
    st.sampled_from(("subject", "time_limit", "stage", "method", "level", "audience", "link", "notes", "name", "x-甲")),
    any_texts(),
)
def test_any_text_is_read(key: str, text: str) -> None:
    found = read(key, text)
    assert all(entry.strip() for entries in found.fields.values() for entry in entries)
    assert all(piece.strip() for piece in found.unread)
    assert bool(found.fields or found.unread) <= bool(text.strip())
