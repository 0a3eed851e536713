"""Downloads: which files a page offers, under which words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from govcat.core.published import PublishedDomain
from govcat.render.site.paths import file_stem

FOLDER = "downloads/"
CATALOG = "catalog.json"

_WORDS = {".xlsx": "Excel 工作簿", ".json": "数据文件（JSON）", ".csv": "数据表（CSV）", ".zip": "压缩包"}


class Offer(NamedTuple):
    """One file to download: where it lies, what it is called, how large it is."""

    href: str
    words: str
    size: str


def whole_offers(downloads: Mapping[str, bytes], domains: Iterable[PublishedDomain]) -> list[Offer]:
    """The files that hold the whole catalogue."""
    own = {domain.key for domain in domains}
    return [_offer(name, downloads[name]) for name in sorted(downloads, key=_rank) if _stem(name) not in own]


def offers_of(
    domain: PublishedDomain, downloads: Mapping[str, bytes], domains: Iterable[PublishedDomain]
) -> list[Offer]:
    """The files of one domain, or those of the whole catalogue where it has none of its own."""
    own = [_offer(name, downloads[name]) for name in sorted(downloads, key=_rank) if _stem(name) == domain.key]
    return own or whole_offers(downloads, domains)


def download_file(name: str) -> str:
    """Where the download `name` lies: in a folder of its own, under the name it came with."""
    stem, _, suffix = name.rpartition(".")
    return f"{FOLDER}{file_stem(stem)}.{file_stem(suffix)}"


def _offer(name: str, content: bytes) -> Offer:
    words = next((words for suffix, words in _WORDS.items() if name.endswith(suffix)), name)
    return Offer(download_file(name), words, _size(len(content)))


def _rank(name: str) -> tuple[bool, str]:
    """Workbooks first: they are what people come for."""
    return (not name.endswith(".xlsx"), name)


def _stem(name: str) -> str:
    return name.rpartition(".")[0]


def _size(count: int) -> str:
    kilobytes = -(-count // 1024)
    return f"{kilobytes} KB" if kilobytes < 1024 else f"{count / 1024 / 1024:.1f} MB"
