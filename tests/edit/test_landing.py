"""Each sentence of DESIGN §3, “Where an edit lands”: a file before, changes, the file after, byte by byte."""

from __future__ import annotations

import pytest
from editing import DOMAIN, FILE, HEAD, compiled, made

from govcat.core.change import Change, Record, WrittenValue, records

CONTENT = ("办理条件", "办理流程")
LOCAL: Record = {
    "name": "本地",
    "content": ("一",),
    "basis": ("《条例》",),
    "time_limit": "即时公开",
    "subject": ("县级公安机关",),
    "method": "主动公开",
    "channel": ("政府网站",),
    "audience": ("全社会",),
}


def birth(field: str, old: WrittenValue | None, new: WrittenValue | None) -> Change:
    return Change(DOMAIN, "birth", field, old, new)


def edited(items: str, *changes: Change) -> str | None:
    """What stands below the head afterwards; None if the file is gone."""
    files = made({FILE: HEAD + items}, *changes)
    text = files.get(FILE)
    assert text is None or text.startswith(HEAD)
    return text and text.removeprefix(HEAD)


@pytest.mark.parametrize(
    ("field", "old", "new", "before", "after"),
    [
        ("time_limit", "每年", "每月", "time_limit: 每年  # 注", "time_limit: 每月  # 注"),
        ("time_limit", "每年", "每月: 初", "time_limit: 每年  # 注", 'time_limit: "每月: 初"  # 注'),
        ("time_limit", "每年", "每月", "time_limit: '每年'", "time_limit: '每月'"),
        ("time_limit", "每年", "每'月", 'time_limit: "每年"', 'time_limit: "每\'月"'),
        ("time_limit", "每: 年", "每月", 'time_limit: "每: 年"', "time_limit: 每月"),
        ("time_limit", "每年", "每年\n或每月", "time_limit: 每年", "time_limit: |-\n      每年\n      或每月"),
        ("time_limit", "每年\n或每月", "每年", "时限: |-\n      每年\n      或每月", "时限: 每年"),
        ("content", ("一", "二"), ("一", "三"), "content: [一, 二]", "content: [一, 三]"),
        ("content", ("一", "二"), ("零", "一", "二", "甲, 乙"), "内容: [一, '二']", "内容: [零, 一, '二', \"甲, 乙\"]"),
        ("content", ("一", "二"), ("二",), "content: [ 一,  二 ]", "content: [ 二 ]"),
        ("content", ("一", "条件、材料"), ("条件、材料",), "content: [一, 条件、材料]", 'content: ["条件、材料"]'),
        ("content", ("一",), ("一", "二"), "content: 一  # 注", "content: [一, 二]  # 注"),
        ("content", ("一",), ("二",), "content: 一", "content: 二"),
        ("category", ("一", "二"), ("二",), "category: [一, 二]", "category: 二"),
        (
            "content",
            ("一", "二", "三"),
            ("一", "三", "四"),
            "content:  # 头\n    - 一\n    # 二的注\n    - 二  # 旁\n    - '三'\n      # 三的注",
            "content:  # 头\n    - 一\n    - '三'\n      # 三的注\n    - 四",
        ),
        (
            "content",
            ("一", "二"),
            ("零", "一"),
            "content:\n      - 一 # 甲\n      - 二",
            "content:\n      - 零\n      - 一 # 甲",
        ),
        (
            "content",
            ("一", "二", "三"),
            ("一", "三"),
            "content: [\n      一, # 甲\n      二, # 乙\n      三, # 丙\n    ]",
            "content: [\n      一, # 甲\n      三, # 丙\n    ]",
        ),
        (
            "basis",
            ("《条例》", "《法》"),
            ("《条例》", "《法》", "《规》"),
            "basis+: [《法》]",
            "basis+: [《法》, 《规》]",
        ),
        ("basis", ("《条例》", "《法》"), ("《法》",), "依据+: [《法》]", "依据: [《法》]"),
        ("basis", ("《法》",), ("《条例》", "《法》"), "basis: [《法》]", "basis: [《条例》, 《法》]"),
        ("links", {"甲": "a", "乙": "b"}, {"甲": "a", "丙": "c"}, "links: {甲: a, 乙: b}", "links: {甲: a, 丙: c}"),
        ("links", None, {"甲": "a"}, "links:  # 待补", "links: {甲: a}  # 待补"),
        ("owner", None, "某", "责任人:  # 待补", "责任人: 某  # 待补"),
        ("notes", None, ("一", "二"), "notes:", "notes: [一, 二]"),
        ("links", {"甲": "a", "乙": "b"}, {"乙": "d"}, "links:\n      甲: a\n      乙: b", "links:\n      乙: d"),
    ],
)
def test_a_written_value_is_replaced_in_place(
    field: str, old: WrittenValue | None, new: WrittenValue, before: str, after: str
) -> None:
    shell = "items:\n  - id: birth\n    phone: '1'\n    {}\n    # 别动\n    link: a.b\n"
    assert edited(shell.format(before), birth(field, old, new)) == shell.format(after)


@pytest.mark.parametrize(
    ("field", "old", "new", "pair"),
    [
        ("time_limit", "即时公开", "每年", "time_limit: 每年"),
        ("basis", ("《条例》",), ("《条例》", "《法》"), "basis+: [《法》]"),
        ("basis", ("《条例》",), ("《法》",), "basis: [《法》]"),
        ("notes", None, ("见: 附件",), 'notes:\n      - "见: 附件"'),
        ("content", CONTENT, ("甲" * 30, "乙" * 30), f"content:\n      - {'甲' * 30}\n      - {'乙' * 30}"),
        ("category", ("出生登记",), ("登记",), "category: 登记"),
        ("links", None, {"指南": "https://a.b"}, "links:\n      指南: https://a.b"),
    ],
)
def test_otherwise_the_field_is_inserted_at_the_item(
    field: str, old: WrittenValue | None, new: WrittenValue, pair: str
) -> None:
    change = birth(field, old, new)
    assert edited("items:\n  - id: birth\n    x-own: 备\n", change) == (
        f"items:\n  - id: birth\n    {pair}\n    x-own: 备\n"
    )
    assert made({}, change) == {FILE: f"{HEAD}items:\n  - id: birth\n    {pair}\n"}
    assert made(made({}, change), change.inverse) == {}


def test_fields_are_inserted_where_people_expect_them() -> None:
    before = "items:\n  - id: birth\n    content: [一]\n    phone: '1'\n    x-own: 备\n"
    changes = birth("name", "出生登记", "出生"), birth("link", None, "a.b"), birth("time_limit", "即时公开", "每年")
    after = before.replace("id: birth", "id: birth\n    name: 出生")
    after = after.replace("    phone: '1'", "    time_limit: 每年\n    phone: '1'")
    assert edited(before, *changes) == after.replace("'1'", "'1'\n    link: a.b")


def test_an_entry_between_braces_stays_so() -> None:
    before = "items:\n  - {id: birth, phone: '1'}  # 注\n"
    changes = birth("content", CONTENT, ("a, b", "c")), birth("phone", "1", None)
    assert edited(before, *changes) == 'items:\n  - {id: birth, content: ["a, b", c]}  # 注\n'


def test_defaults_are_never_edited() -> None:
    before = "defaults:\n  time_limit: 每年\nitems:\n  - id: birth\n    phone: '1'\n"
    assert edited(before, birth("time_limit", "每年", "每月")) == (
        "defaults:\n  time_limit: 每年\nitems:\n  - id: birth\n    time_limit: 每月\n    phone: '1'\n"
    )


def test_a_value_equal_to_the_inherited_one_deletes_the_override() -> None:
    before = "items:\n  # 时限从紧\n  - id: birth\n    time_limit: 每年\n    # 电话\n    phone: '1' # 总机\n"
    assert edited(before, birth("time_limit", "每年", "即时公开")) == (
        "items:\n  # 时限从紧\n  - id: birth\n    # 电话\n    phone: '1' # 总机\n"
    )
    assert edited(before, birth("phone", "1", None)) == "items:\n  # 时限从紧\n  - id: birth\n    time_limit: 每年\n"


def test_the_first_pair_of_an_entry_can_go() -> None:
    before = "items:\n  - time_limit: 每年  # 注\n    id: birth\n    phone: '1'\n"
    assert edited(before, birth("time_limit", "每年", "即时公开")) == "items:\n  - id: birth\n    phone: '1'\n"


def test_an_empty_shell_goes_with_its_override_and_with_the_last_one_the_file() -> None:
    before = "items:\n  - id: birth\n    phone: '1'\n\n  # 收养\n  - id: adoption\n    phone: '2'\n"
    first, second = birth("phone", "1", None), Change(DOMAIN, "adoption", "phone", "2", None)
    assert edited(before, first) == "items:\n\n  # 收养\n  - id: adoption\n    phone: '2'\n"
    assert edited(before, first, second) is None
    assert edited(f"{before}# 末尾的话\n", first, second) == "# 末尾的话\n"
    assert edited(f"{before}x-own: 备\n", first, second) == "x-own: 备\n"


def test_of_two_empty_lines_one_stays() -> None:
    entries = [f"  - id: {item}\n    phone: '1'\n" for item in ("birth", "adoption", "death")]
    change = Change(DOMAIN, "adoption", "phone", "1", None)
    for newline in ("\n", "\r\n"):
        before = HEAD + "items:\n" + "\n".join(entries)
        after = HEAD + "items:\n" + "\n".join((entries[0], entries[2]))
        assert made({FILE: before.replace("\n", newline)}, change) == {FILE: after.replace("\n", newline)}


def test_an_item_from_above_is_removed_with_a_reason_and_brought_back() -> None:
    removal = Change(DOMAIN, "birth", "", records(compiled({}).catalogue)[DOMAIN, "birth"], {"removed": "无此职权"})
    files = made({}, removal)
    assert files == {FILE: f"{HEAD}items:\n  - id: birth\n    removed: 无此职权\n"}
    other = Change(DOMAIN, "birth", "", {"removed": "无此职权"}, {"removed": "已取消：并入迁移"})
    assert made(files, other) == {FILE: f"{HEAD}items:\n  - id: birth\n    removed: 已取消：并入迁移\n"}
    assert made(files, removal.inverse) == {}


def test_an_item_brought_back_can_differ_from_what_it_was() -> None:
    before = "items:\n  - id: birth\n    phone: '1'\n    removed: 无此职权\n"
    record = {**records(compiled({}).catalogue)[DOMAIN, "birth"], "time_limit": "每年"}
    change = Change(DOMAIN, "birth", "", {"removed": "无此职权"}, {**record, "phone": "1"})
    assert edited(before, change) == "items:\n  - id: birth\n    time_limit: 每年\n    phone: '1'\n"
    assert edited(before, Change(DOMAIN, "birth", "", {"removed": "无此职权"}, record)) == (
        "items:\n  - id: birth\n    time_limit: 每年\n"
    )


def test_an_own_item_goes_with_the_remarks_that_belong_to_it() -> None:
    item = "  # 本地\n  - id: local\n    # 名\n    name: 本地\n    content: [一]\n    # 完\n"
    before = f"items:\n  - id: birth\n    phone: '1'\n    # 完\n{item}  # 收养\n  - id: adoption\n    phone: '2'\n"
    change = Change(DOMAIN, "local", "", LOCAL, None)
    assert edited(before, change) == before.replace(item, "")


def test_a_new_item_says_only_what_differs_and_follows_its_kin() -> None:
    before = (
        "items:\n  - id: birth\n    phone: '1'\n"
        "  - id: one\n    category: [甲, 乙]\n    name: 一\n    content: [一]\n"
        "  - id: two\n    category: 丙\n    name: 二\n    content: [一]\n"
    )
    kin = {**LOCAL, "category": ("甲", "丁"), "basis": ("《条例》", "《法》"), "time_limit": "每年"}
    added = "  - id: new\n    category: [甲, 丁]\n    name: 本地\n    content: [一]\n    basis+: [《法》]\n"
    added += "    time_limit: 每年\n"
    after = edited(before, Change(DOMAIN, "new", "", None, kin))
    assert after == before.replace("  - id: two", f"{added}  - id: two")
    stranger = "  - id: new\n    name: 本地\n    content: [一]\n"
    assert edited(before, Change(DOMAIN, "new", "", None, LOCAL)) == before + stranger


def test_an_overlay_entry_stands_in_the_order_of_the_layer_above() -> None:
    before = "items:\n  # 收养\n  - id: adoption\n    phone: '2'\n  - id: moving\n    phone: '4'\n"
    first = "  - id: birth\n    phone: '1'\n"
    third = "  - id: death\n    phone: '3'\n"
    changes = [Change(DOMAIN, item, "phone", None, phone) for item, phone in (("death", "3"), ("birth", "1"))]
    assert edited(before, *changes) == (
        f"items:\n{first}  # 收养\n  - id: adoption\n    phone: '2'\n{third}  - id: moving\n    phone: '4'\n"
    ).replace("'1'", "1").replace("'3'", "3")


def test_all_entries_may_be_replaced_by_others() -> None:
    changes = birth("phone", "1", None), Change(DOMAIN, "death", "phone", None, "3")
    assert edited("items:\n- id: birth\n  phone: '1'\n", *changes) == "items:\n- id: death\n  phone: 3\n"
    assert edited("items: [{id: birth, phone: '1'}]\n", *changes) == "items: [{id: death, phone: 3}]\n"


def test_a_file_without_items_gets_them() -> None:
    change = birth("phone", None, "1")
    assert edited("defaults:\n  owner: 某\n", birth("owner", "某", "他")) == (
        "defaults:\n  owner: 某\nitems:\n  - id: birth\n    owner: 他\n"
    )
    assert edited("items:  # 待补\n", change) == "items:\n  - id: birth\n    phone: 1  # 待补\n"
    flow = {FILE: "{schema: govcat/1, domain: household-registration}\n"}
    assert made(flow, change) == {
        FILE: "{schema: govcat/1, domain: household-registration, items: [{id: birth, phone: 1}]}\n"
    }


def test_chinese_keys_stay_chinese() -> None:
    head = "格式: govcat/1\n领域代码: household-registration\n"
    changes = (
        birth("basis", ("《条例》",), ("《条例》", "《法》")),
        Change(DOMAIN, "adoption", "category", ("出生登记",), ("登记",)),
    )
    assert made({FILE: head}, *changes) == {
        FILE: f"{head}事项:\n  - 编号: birth\n    依据+: [《法》]\n  - 编号: adoption\n    类别: 登记\n"
    }


def test_line_breaks_and_a_missing_last_one_are_kept() -> None:
    before = f"{HEAD}items:\n  - id: birth\n    phone: '1'".replace("\n", "\r\n")
    change = birth("time_limit", "即时公开", "每年\n每月")
    assert made({FILE: before}, change)[FILE] == (
        f"{HEAD}items:\n  - id: birth\n    time_limit: |-\n      每年\n      每月\n    phone: '1'".replace("\n", "\r\n")
    )
    assert made({FILE: before}, birth("link", None, "a.b"))[FILE] == f"{before}\r\n    link: a.b"


def test_an_alias_that_nobody_touches_is_not_rewritten() -> None:
    before = "items:\n  - id: death\n    level: [县区级, 乡级]\n    stage: [结果]\n"
    change = Change(DOMAIN, "death", "level", ("县级", "乡级"), ("县级", "乡级", "村级"))
    assert edited(before, change) == before.replace("乡级]", "乡级, 村级]")


def test_entries_that_say_nothing_stay_where_they_are() -> None:
    before = "items:\n  - id: birth\n    content:\n      - 一\n      -\n      - 二\n"
    change = birth("content", ("一", "二"), ("一", "三"))
    assert edited(before, change) == before.replace("二", "三")
