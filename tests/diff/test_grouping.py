"""What changed once is told once, however many items it reaches; and what a closed item says is told nowhere."""

from __future__ import annotations

from editions import BIRTH, BODIES, COUNTY, DEATH, POLICE, build_of, compared, files_of, layered

from govcat.core.comparison import Comparison, Difference, Edition, Effect, Kind, Why
from govcat.diff import compare

FIFTY = "".join(
    f"  - {{id: item-{number}, category: 类, name: 事项{number}号, content: [内容{number}]}}\n" for number in range(50)
)
WATER = POLICE.replace("户籍管理", "水利").replace("县级公安机关", "云岭县水利局")


def alone(comparison: Comparison) -> Difference:
    (one,) = comparison.differences
    return one


def test_a_changed_default_is_one_difference_with_its_items() -> None:
    later = POLICE.replace("10个工作日", "20个工作日")
    one = alone(compared(files_of(POLICE + FIFTY), files_of(later + FIFTY)))
    assert (one.field, one.effect, len(one.matters)) == ("time_limit", Effect.NARROWER, 50)
    assert [matter.shown.id for matter in one.matters] == [f"item-{number}" for number in range(50)]
    assert not one.is_part
    assert [remark.why for remark in one.remarks] == [Why.LATER]


def test_items_with_entries_of_their_own_share_what_they_lose_and_gain() -> None:
    items = BIRTH % ", basis+: [《甲办法》]" + DEATH % ""
    later = POLICE.replace("户口登记条例", "户口登记法")
    one = alone(compared(files_of(POLICE + items), files_of(later + items)))
    assert (one.old, one.new) == (("《中华人民共和国户口登记条例》",), ("《中华人民共和国户口登记法》",))
    assert one.is_part
    assert len(one.matters) == 2


def test_an_item_that_changes_otherwise_stands_apart() -> None:
    old, new = BIRTH % ", time_limit: 5个工作日内" + DEATH % "", BIRTH % ", time_limit: 6个工作日内" + DEATH % ""
    later = POLICE.replace("10个工作日", "20个工作日")
    found = compared(files_of(POLICE + old), files_of(later + new)).differences
    assert [(one.old, len(one.matters)) for one in found] == [
        (("5个工作日内",), 1),
        (("信息形成或者变更之日起10个工作日内",), 1),
    ]


def test_a_renamed_body_is_one_difference_and_one_that_plays_the_same_role_none() -> None:
    renamed = BODIES.replace("云岭县公安局", "云岭县公安分局")
    one = alone(compared(files_of(POLICE + FIFTY), files_of(POLICE + FIFTY, bodies=renamed)))
    assert (one.field, one.old, one.new) == ("subject", ("云岭县公安局",), ("云岭县公安分局",))
    assert len(one.matters) == 50
    named = POLICE.replace("县级公安机关", "云岭县公安局")
    assert compared(files_of(POLICE + FIFTY), files_of(named + FIFTY)).differences == ()


def test_a_county_that_fills_in_roles_does_not_differ_from_the_standard_by_that() -> None:
    standard = files_of(POLICE + FIFTY, settings="title: 标准\n", bodies="")
    del standard["bodies.yaml"]
    before, after = build_of(standard), build_of(files_of(POLICE + FIFTY))
    assert compare(Edition(before.catalogue, "a"), Edition(after.catalogue, "b"), after.readings).differences == ()


def test_a_domain_that_comes_or_goes_is_one_difference() -> None:
    found = compared(files_of(POLICE + FIFTY), files_of(POLICE + FIFTY, water=WATER + BIRTH % "" + DEATH % ""))
    one = alone(found)
    assert (one.kind, one.field, len(one.matters), one.effect) == (Kind.ADDED, "", 2, Effect.WIDER)
    back = compared(files_of(POLICE + FIFTY, water=WATER + BIRTH % "" + DEATH % ""), files_of(POLICE + FIFTY))
    assert (alone(back).kind, alone(back).effect) == (Kind.REMOVED, Effect.NARROWER)
    assert [remark.why for remark in alone(back).remarks] == [Why.GONE]


def test_a_domain_that_is_left_out_for_a_reason_is_no_loss() -> None:
    above = files_of(POLICE + FIFTY, water=WATER + BIRTH % "")
    below = {"govcat.yaml": COUNTY + "exempt: {water: 上级行使：由市水务局统一编制}\n"}
    before, after = build_of(above), layered(above, below)
    one = alone(compare(Edition(before.catalogue, "a"), Edition(after.catalogue, "b"), after.readings))
    assert (one.kind, one.effect) == (Kind.REMOVED, Effect.NEITHER)
    assert one.remarks == ((Why.REASON, ("上级行使：由市水务局统一编制",)),)


def test_a_domain_under_another_key_has_moved() -> None:
    one = alone(compared(files_of("", water=WATER + FIFTY), files_of("", water_works=WATER + FIFTY)))
    assert (one.kind, one.field, len(one.matters)) == (Kind.MOVED, "domain", 50)


def test_the_name_and_the_notes_of_a_domain_are_compared() -> None:
    noted = "notes: [本表由户政大队维护]\n" + POLICE.replace("户籍管理", "户政管理")
    told = compared(files_of(POLICE + FIFTY), files_of(noted + FIFTY)).differences
    assert [(one.kind, one.field, one.new) for one in told] == [
        (Kind.RENAMED, "domain", ("户政管理",)),
        (Kind.CHANGED, "notes", ("本表由户政大队维护",)),
    ]
    assert compared(files_of(POLICE + FIFTY), files_of(noted + FIFTY)).items(Kind.RENAMED) == 0


def test_content_that_went_to_a_new_item_of_the_same_matter_is_not_dropped() -> None:
    split = "  - {id: birth, category: 出生登记, name: 新生儿落户, content: [受理单位, 办理条件]}\n"
    new = "  - {id: papers, category: 出生登记, name: 新生儿落户材料, content: [所需材料]}\n"
    found = compared(files_of(POLICE + BIRTH % ""), files_of(POLICE + split + new)).differences
    assert [(one.kind, one.effect) for one in found] == [(Kind.CHANGED, Effect.NEITHER), (Kind.ADDED, Effect.WIDER)]
    assert found[0].remarks[0] == (Why.MOVED_TO, ("新生儿落户材料",))
    strange = new.replace("新生儿落户材料", "其他材料")
    again = compared(files_of(POLICE + BIRTH % ""), files_of(POLICE + split + strange)).differences
    assert again[0].effect is Effect.NARROWER


def test_what_a_closed_item_says_is_nowhere() -> None:
    closed = DEATH.replace("办理流程", "布防图第一号") % ", method: 不予公开, reason: 国家秘密"
    changed = DEATH.replace("办理流程", "布防图第二号") % ", method: 不予公开, reason: 国家秘密"
    opened = DEATH.replace("办理流程", "布防图第一号") % ""
    for old, new in ((closed, changed), (opened, changed), (closed, opened), ("", closed), (closed, "")):
        found = compared(files_of(POLICE + BIRTH % "" + old), files_of(POLICE + BIRTH % "" + new), tells_internal=True)
        assert found.differences
        told = repr([(one.old, one.new, one.remarks, one.whole) for one in found.differences])
        assert "布防图" not in told
        assert "国家秘密" not in told


def test_what_is_taken_away_as_secret_is_not_told_either() -> None:
    old = files_of(POLICE + BIRTH % "" + DEATH % "")
    assert dict(alone(compared(old, files_of(POLICE + BIRTH % ""))).whole)["content"] == (
        "受理单位",
        "办理条件",
        "办理流程",
    )
    below = "domain: household-registration\nitems: [{id: death, removed: 涉密或涉隐私：另行通知}]\n"
    layers = [
        old,
        {"domains/household-registration.yaml": below, "govcat.yaml": COUNTY},
    ]
    after, before = layered(*layers), build_of(old)
    one = alone(compare(Edition(before.catalogue, "a"), Edition(after.catalogue, "b"), after.readings))
    assert (one.kind, one.effect, one.whole) == (Kind.REMOVED, Effect.NARROWER, ())


def test_internal_fields_are_counted_and_told_on_request() -> None:
    old, new = (files_of(POLICE + BIRTH % f", owner: {name}") for name in ("甲某", "乙某"))
    found = compared(old, new)
    assert (found.differences, found.internal) == ((), 1)
    told = compared(old, new, tells_internal=True)
    assert (alone(told).field, told.internal) == ("owner", 0)


def test_a_veiled_field_is_told_without_its_text() -> None:
    before, after = (build_of(files_of(POLICE + BIRTH % f", phone: {number}")) for number in ("12345", "54321"))
    veiled = Edition(before.catalogue, "a", veiled=frozenset({("household-registration/birth", "phone")}))
    one = alone(compare(veiled, Edition(after.catalogue, "b"), after.readings))
    assert (one.field, one.old, one.new, one.is_withheld) == ("phone", (), (), True)
    assert [remark.why for remark in one.remarks] == [Why.PERSONAL]


def test_a_side_that_cannot_show_a_field_says_nothing_of_it() -> None:
    before = build_of(files_of(POLICE + BIRTH % ", phone: 12345" + DEATH % ", method: 不予公开, reason: 国家秘密"))
    after = build_of(files_of(POLICE.replace("[县级]", "[乡级]") + BIRTH % ""))
    table = Edition(after.catalogue, "b", fields=frozenset({"name", "content", "level"}), has_closed=False)
    found = compare(Edition(before.catalogue, "a"), table, after.readings).differences
    assert [one.field for one in found] == ["level"]
