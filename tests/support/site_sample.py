"""Small public catalogues for the site tests, and a reader of the pages that come out."""

from __future__ import annotations

import dataclasses
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Any

from govcat.core.item import Exempt, Header
from govcat.core.knowledge import Vocabulary
from govcat.core.published import Account, Published, PublishedBody, PublishedDomain, PublishedItem
from govcat.core.readings import Readings

SITE = {
    "title": "集贤县人民政府",
    "domain": "www.jixian.gov.cn",
    "code": "2305210003",
    "contact": "0469-4672345",
    "sponsor": "集贤县人民政府办公室",
    "operator": "集贤县营商环境建设监督局",
}
HEADER = Header(
    "集贤县基层政务公开标准目录",
    region="集贤县",
    region_code="230521",
    region_level="县级",
    covers=("县级", "乡级"),
    edition="2026年版",
    paper="集政办发〔2026〕3号",
    date="2026-01-05",
    signed_by="集贤县人民政府办公室",
    site=SITE,
    notes=("本目录由县政务公开办公室编制。",),
)
BODY = PublishedBody("集贤县公安局", "县级公安机关", "", "0469-4672345", "0469-4672346", "福利镇繁荣街1号")
BIRTH = PublishedItem(
    domain="household-registration",
    id="birth",
    category=("出生登记",),
    name="出生登记",
    content=("受理单位", "办理条件"),
    basis=("《中华人民共和国政府信息公开条例》（国务院令第711号）", "《中华人民共和国户口登记条例》第七条"),
    time_limit="形成或者变更之日起20个工作日内予以公开",
    subject=("集贤县公安局", "公安派出所"),
    bodies=(BODY,),
    method="主动公开",
    channel=("政府网站", "入户/现场"),
    audience=("全社会",),
    level=("县级", "乡级"),
    stage=("服务",),
    notes=("由公安派出所受理。",),
    phone="",
    complaint_phone="12345",
    link="https://www.jixian.gov.cn/zwgk",
    links={"办事入口": "zwfw/birth.html"},
)


def item(item_id: str, **changes: Any) -> PublishedItem:
    """出生登记 under another id, with some fields changed."""
    return replace(BIRTH, id=item_id, **changes)


def domain(key: str, name: str, *items: PublishedItem) -> PublishedDomain:
    """A domain with these items."""
    own = tuple(replace(one, domain=key) for one in items)
    return PublishedDomain(
        key, name, (f"{name}领域",), "English", f"公安部《{name}指引》（公治安〔2019〕158号）", ("照录。",), own
    )


def published(*domains: PublishedDomain, header: Header = HEADER, exempt: tuple[Exempt, ...] = ()) -> Published:
    """A public catalogue of these domains."""
    rows = sum(len(one.items) for one in domains)
    channels = Vocabulary("channel", {"政府网站": (), "其他": ()})
    return Published(header, domains, exempt, Account(rows, rows, 0, 0), Readings({"channel": channels}))


def county() -> Published:
    """A county with two domains: one with one level of categories, one with three and everything that can differ."""
    household = domain(
        "household-registration",
        "户籍管理",
        BIRTH,
        item("death", category=("注销登记",), name="死亡注销"),
        item("service", category=("注销登记",), name="服现役注销", audience=("特定群体：申请人", "全社会")),
    )
    land = domain(
        "land",
        "征地补偿",
        item("plan", category=("准备", "方案", "公告"), name="方案公告", level=("村级", "县级")),
        item("survey", category=("准备", "方案", "公告"), name="调查结果", method="依申请公开", audience=("特定群体",)),
        item("hearing", category=("准备", "听证"), name="听证笔录", audience=("被征地农民",), level=()),
        item("other", category=(), name="其他事项", level=("兵团",)),
    )
    return published(household, land, exempt=(Exempt("tax", "税收管理", "上级行使：由市级统一编制"),))


def every_text(value: Any, text: str) -> Any:
    """A copy of a record in which `text` stands in every field but keys, ids and addresses."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(every_text(entry, text) for entry in value)
    if isinstance(value, Mapping):
        return dict.fromkeys(value, text)
    kept = {"key", "id", "domain", "link", "links", "readings", "account", "as_of", "layouts", "is_transcript"}
    changes = {
        one.name: every_text(getattr(value, one.name), text)
        for one in dataclasses.fields(value)
        if one.name not in kept
    }
    return replace(value, **changes)


@dataclass
class Element:
    """One element of a page."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    children: list[Element] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def all(self, tag: str = "", **attributes: str) -> list[Element]:
        """The elements within that have this tag and these attributes (`class_` holds one class)."""
        return [one for one in self.walk() if tag in ("", one.tag) and one.has(attributes)]

    def walk(self) -> Iterator[Element]:
        """Every element within, in the order of the page."""
        for child in self.children:
            yield child
            yield from child.walk()

    def has(self, attributes: Mapping[str, str]) -> bool:
        """Whether it has these attributes."""
        wanted = dict(attributes)
        own_class = wanted.pop("class_", "")
        if own_class and own_class not in self.attributes.get("class", "").split():
            return False
        return all(self.attributes.get(name) == value for name, value in wanted.items())

    @property
    def text(self) -> str:
        """What can be read in it, blanks put together."""
        return " ".join("".join(self._pieces()).split())

    def _pieces(self) -> Iterator[str]:
        children = iter(self.children)
        for text in self.texts:
            yield text if text is not _CHILD else "".join(next(children)._pieces())


_CHILD = "\0child"
_VOID = {"meta", "link", "br", "wbr", "input", "col", "img"}


class _Reader(HTMLParser):
    """Builds elements, and refuses what is not closed in order: our pages need no forgiving parser."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self._at = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names), f"an attribute twice in <{tag}>: {names}"
        made = Element(tag, {name: value or "" for name, value in attrs}, self._at)
        self._at.children.append(made)
        self._at.texts.append(_CHILD)
        if tag not in _VOID:
            self._at = made

    def handle_endtag(self, tag: str) -> None:
        assert self._at.tag == tag, f"</{tag}> closes <{self._at.tag}>"
        assert self._at.parent is not None
        self._at = self._at.parent

    def handle_data(self, data: str) -> None:
        self._at.texts.append(data)

    def close(self) -> None:
        super().close()
        assert self._at is self.root, f"<{self._at.tag}> is never closed"


def page(content: bytes) -> Element:
    """A page as elements. Fails if it is not well formed."""
    reader = _Reader()
    reader.feed(content.decode())
    reader.close()
    return reader.root


def pages(files: Mapping[str, bytes]) -> dict[str, Element]:
    """All pages of a site by path."""
    return {path: page(content) for path, content in files.items() if path.endswith(".html")}


def target(path: str, address: str) -> str:
    """The file that a relative address on the page at `path` leads to."""
    return posixpath.normpath(
        posixpath.join(posixpath.dirname(path), address.partition("#")[0] or posixpath.basename(path))
    )
