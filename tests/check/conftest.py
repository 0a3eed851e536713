"""A small world to judge in: a handful of laws and words, and items that are sound unless a test changes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from govcat.check.engine import all_rules, run
from govcat.check.rule import Context
from govcat.core.diagnostic import Diagnostic
from govcat.core.elements.title import spelling_key, title_key
from govcat.core.item import Body, Catalogue, Domain, Header, Item, Origin, Subject
from govcat.core.knowledge import Knowledge, Vocabulary
from govcat.core.law import Law, Laws
from govcat.core.readings import Readings

SOURCE = "domains/household-registration.yaml"
AS_OF = date(2026, 11, 21)


def law(key: str, title: str, status: str = "in_force", **changes: Any) -> Law:
    return Law(key, title, status=status, **{"kind": "行政法规", **changes})


LAWS = (
    law(
        "tiaoli",
        "中华人民共和国政府信息公开条例",
        "amended",
        number="国务院令第711号",
        other_numbers=("国务院令第492号",),
    ),
    law("shouyang", "中华人民共和国收养法", "repealed", status_date=date(2021, 1, 1), superseded_by=("minfadian",)),
    law("minfadian", "中华人民共和国民法典"),
    law("weizhi", "无后续文件的办法", "repealed"),
    law("xinfang", "信访条例", "superseded", status_date=date(2022, 5, 1), superseded_by=("gongzuo",)),
    law("gongzuo", "信访工作条例"),
    law("cunyi", "存疑办法", "repealed", unverified=frozenset({"status"})),
    law("youri", "存疑而有日期的办法", "repealed", status_date=date(2024, 1, 1), unverified=frozenset({"status"})),
    law("buming", "效力不明办法", "unknown"),
    law("difang", "某某省实施办法", "unknown", kind="地方"),
    law("fanzhi", "信息公开规定", "unknown", kind="规范性文件"),
    law("weilai", "中华人民共和国医疗保障法", "not_yet_effective", effective=date(2027, 1, 1)),
    law("xiuding", "修订中的法", "amended", effective=date(2027, 1, 1), latest_amended=date(2026, 8, 1)),
    law("guihua", "某某三年行动方案", "expired", status_date=date(2020, 12, 31)),
    law("jiu", "特困人员认定办法", "superseded", number="民发〔2016〕178号", superseded_by=("xin",)),
    law("xin", "特困人员认定办法", number="民发〔2021〕43号"),
    law("sifa", "某某实施细则", number="国办发〔2016〕80号", wrong_numbers=("国办发〔2016〕88号",)),
    law("yicun", "文号存疑的通知", number="国办发〔2016〕81号", unverified=frozenset({"number"})),
    law("quanguo", "公共租赁住房管理办法", number="住房和城乡建设部令第11号"),
)


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    by_title: dict[str, tuple[Law, ...]] = {}
    for entry in LAWS:
        by_title[title_key(entry.title)] = (*by_title.get(title_key(entry.title), ()), entry)
    by_id = {entry.id: entry for entry in LAWS}
    miswritten = {spelling_key("政务公开条例"): by_id["tiaoli"], spelling_key("收养登记法"): by_id["shouyang"]}
    miswritten[spelling_key("中华人民共和国某某不明办法")] = by_id["buming"]
    laws = Laws(by_id, by_title, miswritten, AS_OF)
    words = {
        "政府网站": ("政府门户网站",),
        "两微一端": (),
        "入户/现场": (),
        "公开查阅点": ("公开查询点",),
        "政务服务中心": (),
        "其他": (),
    }
    return Knowledge(
        vocabularies={"channel": Vocabulary("channel", words)},
        domains={},
        roles=Vocabulary("role", {"县级公安机关": ("公安机关",)}),
        read_laws=lambda: laws,
    )


@pytest.fixture
def item() -> Item:
    """A sound item; every field of it has an origin."""
    sound = Item(
        domain="household-registration",
        id="birth",
        category=("出生登记",),
        name="出生登记",
        content=("受理单位", "办理条件"),
        basis=("《中华人民共和国户口登记条例》第七条",),
        time_limit="信息形成或者变更之日起20个工作日内",
        subject=(Subject("县级公安机关", "县级公安机关", (Body("某某县公安局"),)),),
        method="主动公开",
        channel=("政府网站", "入户/现场"),
        audience=("全社会",),
        origin=Origin(0, SOURCE, ("items", 0)),
        home=Origin(0, SOURCE, ("items", 0)),
        level=("县级",),
    )
    return with_origins(sound)


def with_origins(item: Item, layer: int = 0) -> Item:
    """The item with an origin for every entry, as if one file had written all of it."""
    position = item.origin.path[-1]
    origins = {}
    for key in ("category", "content", "basis", "subject", "channel", "audience", "level", "notes", "allow"):
        entries = range(len(getattr(item, key)))
        origins[key] = tuple(Origin(layer, SOURCE, ("items", position, key, n)) for n in entries)
    for key in ("name", "time_limit", "method", "phone", "links"):
        origins[key] = (Origin(layer, SOURCE, ("items", position, key)),)
    return replace(item, origins=origins)


Changed = Callable[..., Item]
Judged = Callable[..., list[Diagnostic]]


@pytest.fixture
def changed(item: Item) -> Changed:
    """Makes the sound item with some fields changed, at a position of its file."""

    def change(position: int = 0, **fields: Any) -> Item:
        at = Origin(0, SOURCE, ("items", position))
        return with_origins(replace(item, **{"id": f"birth-{position}", "origin": at, "home": at, **fields}))

    return change


def catalogue_of(*items: Item, **changes: Any) -> Catalogue:
    domain = Domain("household-registration", "户籍管理", items=items, origin=Origin(0, SOURCE, ()))
    return Catalogue(Header("目录", region="某某县"), (replace(domain, **changes),), (Body("某某县公安局"),))


@pytest.fixture
def whole() -> Callable[..., Catalogue]:
    """Makes a catalogue of items; further arguments change its domain."""
    return catalogue_of


@pytest.fixture
def judged(knowledge: Knowledge) -> Judged:
    """Runs all rules, or those of some codes, on items or on a catalogue."""

    def judge(*subjects: Item | Catalogue, codes: tuple[str, ...] = ()) -> list[Diagnostic]:
        items = [subject for subject in subjects if isinstance(subject, Item)]
        catalogue = next((subject for subject in subjects if isinstance(subject, Catalogue)), catalogue_of(*items))
        context = Context(knowledge, Readings(knowledge.vocabularies), AS_OF, catalogue)
        rules = [rule for rule in all_rules() if not codes or rule.code in codes]
        return list(run(rules, context, {}))

    return judge
