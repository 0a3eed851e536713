"""Which item a row is. No row is lost, no item is given twice, and what is written down is found again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from govcat.actions.import_known import known_to
from govcat.core.texts import slug
from govcat.match.identity import Described, matched
from govcat.registry import knowledge

BIRTH = Described("birth", ("户口登记",), "出生登记", ("受理单位", "办理条件"))
DEATH = Described("death", ("户口登记",), "死亡注销", ("受理单位", "办理条件"))
SPLIT = Described("split", ("户口迁移", "县内"), "分户登记", ("办理流程",))
NATIONAL = (BIRTH, DEATH, SPLIT)


def row(name: str, *category: str, content: tuple[str, ...] = (), key: str = "") -> Described:
    return Described(key, category, name, content)


def told(*rows: Described, known: tuple[tuple[Described, ...], ...] = (NATIONAL,)) -> list[tuple[str, str]]:
    return [(match.id, match.how) for match in matched(rows, known)]


def test_an_id_of_ours_wins_over_every_name() -> None:
    assert told(row("死亡注销", "户口登记", key="birth"), row("死亡注销", "户口登记")) == [
        ("birth", "id"),
        ("death", "category and name"),
    ]


def test_headings_and_name_do_not_count_widths_and_blanks() -> None:
    assert told(row("出 生登记", "户口登记 "), row("分户登记", "户口迁移", "县内")) == [
        ("birth", "category and name"),
        ("split", "category and name"),
    ]


def test_a_name_alone_is_enough_where_it_stands_once() -> None:
    assert told(row("出生登记", "其他")) == [("birth", "name")]
    twice = [how for _, how in told(row("出生登记", "甲"), row("出生登记", "乙"))]
    assert "name" not in twice


def test_a_longer_name_is_alike_and_another_character_is_another_matter() -> None:
    match = matched([row("出生户口登记", "户口登记", content=("受理单位", "办理条件"))], [NATIONAL])[0]
    assert (match.id, match.how) == ("birth", "likeness")
    assert 75 <= match.percent < 100
    moved = Described("move-in", ("迁移",), "户口迁入登记", ("条件",))
    assert told(row("户口迁出登记", "迁移", content=("条件",)), known=((moved,),))[0][1] == "new"
    assert told(row("不予受理的条件", "登记"), known=((Described("x", ("登记",), "受理的条件"),),))[0][1] == "new"


def test_two_that_are_equally_alike_are_not_decided() -> None:
    rows = [row("出生登记事项", "户口登记"), row("出生的登记", "户口登记", "细目")]
    found = matched(rows, [(Described("birth", ("户口登记",), "出生登记"),)])
    assert sum(match.id == "birth" for match in found) <= 1


def test_what_the_project_has_written_down_comes_before_the_standard() -> None:
    own = Described("chushengdengji", ("户籍",), "出生登记")
    assert told(row("出生登记", "户口登记"), known=((own,), NATIONAL)) == [("chushengdengji", "name")]


def test_as_many_rows_as_items_of_one_place_keep_their_order() -> None:
    items = (Described("a", ("甲",), "公示"), Described("a-2", ("甲",), "公示"))
    assert told(row("公示", "甲"), row("公示", "甲"), known=(items,)) == [
        ("a", "category and name"),
        ("a-2", "category and name"),
    ]


def test_a_new_id_is_none_that_is_spent() -> None:
    assert matched([row("出生登记")], [], spent={"chushengdengji"})[0].id == "chushengdengji-2"


WORDS = st.sampled_from(["出生", "登记", "注销", "公示", "结果", "的", "不", "2", " ", ""])
TEXTS = st.lists(WORDS, max_size=4).map("".join)
KEYS = st.sampled_from(["", "", "birth", "a", "chushengdengji", "dengji"])
ITEMS = st.builds(
    Described, KEYS, st.lists(TEXTS, max_size=2).map(tuple), TEXTS, st.lists(TEXTS, max_size=2).map(tuple)
)
SOURCES = st.lists(st.lists(ITEMS.filter(lambda item: bool(item.id)), max_size=5), max_size=2)


@given(st.lists(ITEMS, max_size=7), SOURCES)
def test_no_row_is_lost_and_no_item_is_given_twice(rows: list[Described], known: list[list[Described]]) -> None:
    found = matched(rows, known)
    assert len(found) == len(rows)
    ids = [match.id for match in found]
    assert len(set(ids)) == len(ids)
    assert all(slug(key) for key in ids)
    written = {item.id for items in known for item in items}
    for wanted, match in zip(rows, found, strict=True):
        assert (match.id in written) or match.how in ("id", "new")
        assert match.how != "new" or match.id not in written
        assert match.how != "id" or match.id == wanted.id


@given(st.lists(ITEMS, max_size=7), SOURCES)
def test_what_is_written_down_is_found_again(rows: list[Described], known: list[list[Described]]) -> None:
    plain = [each._replace(id="") for each in rows if each.name.strip()]
    first = [match.id for match in matched(plain, known)]
    own = [each._replace(id=key) for each, key in zip(plain, first, strict=True)]
    assert [match.id for match in matched(plain, [own, *known])] == first


def test_rows_without_a_name_are_known_again_by_their_place() -> None:
    rows = [row("", content=("用途",)), row("", content=("面积",)), row("", "征地"), row("")]
    first = [match.id for match in matched(rows, [])]
    own = [each._replace(id=key) for each, key in zip(rows, first, strict=True)]
    assert [match.id for match in matched(rows, [own])] == first


def test_no_item_of_the_standard_is_like_another() -> None:
    standard = known_to(None, knowledge())
    for domain in standard.national:
        (items,) = standard.items(domain)
        for place, item in enumerate(items):
            alone = matched([item._replace(id="")], [items[:place] + items[place + 1 :]])[0]
            assert alone.how != "likeness", (domain, item.name, alone.known)


def test_every_item_of_the_standard_knows_itself_at_greater_length() -> None:
    standard = known_to(None, knowledge())
    for domain in standard.national:
        (items,) = standard.items(domain)
        longer = [Described("", item.category, f"{item.name}有关信息", item.content) for item in items]
        for item, match in zip(items, matched(longer, [items]), strict=True):
            assert match.id == item.id or match.how == "new", (domain, item.name, match)
