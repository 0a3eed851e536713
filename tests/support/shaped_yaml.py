"""Reads and shapes YAML texts with small vocabularies, so that a word of the registry breaks no test here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from govcat.core.diagnostic import Diagnostic, Term
from govcat.core.knowledge import Vocabulary
from govcat.core.place import Place, Span
from govcat.core.source import Source
from govcat.core.written import Written, WrittenBodies, WrittenDomain, WrittenLock, WrittenProject
from govcat.load.yaml import read_yaml
from govcat.shape import shape

MODELS: Mapping[str, type[Written]] = {
    "govcat.yaml": WrittenProject,
    "bodies.yaml": WrittenBodies,
    "standard.lock": WrittenLock,
}
WORDS = {
    "level": "市级 县级=区级 乡级 村级",
    "method": "主动公开=主动 依申请公开 不予公开",
    "stage": "决策 执行 管理 服务 结果",
    "legal_review": "待法制审核=待审核 已法制审核=已审核",
    "provenance": "confirmed=已核对 recalled=凭记忆 derived=据法规推出",
    "body_kind": "部门 垂直管理单位 功能区 乡镇 街道 村 社区 公用企业 事业单位 授权组织 其他机构",
    "severity": "error=错误 warning=警告 hint=提示",
}


def _vocabulary(name: str, words: str) -> Vocabulary:
    pairs = (word.split("=") for word in words.split())
    return Vocabulary(name, {word: tuple(aliases) for word, *aliases in pairs})


VOCABULARIES = {name: _vocabulary(name, words) for name, words in WORDS.items()}


def read(name: str, text: str) -> Source:
    """The source of a text that the reader has nothing to say of."""
    source, findings = read_yaml(name, text.encode())
    assert findings == ()
    assert source
    return source


def shaping(text: str, name: str = "domains/household-registration.yaml") -> tuple[Any, tuple[Diagnostic, ...]]:
    """Shape a text; the model goes by the name of the file. The first part is `Shaped`, or None."""
    return shape(read(name, text), MODELS.get(name, WrittenDomain), VOCABULARIES)


def span(place: Place | None) -> Span:
    """The place as the piece of a text that it is."""
    assert isinstance(place, Span)
    return place


def line(finding: Diagnostic) -> int:
    """The line that a finding about a text points at."""
    return span(finding.place).line


def zh(finding: Diagnostic, fact: str) -> str:
    """A fact of the finding in Chinese."""
    said = finding.facts[fact]
    assert isinstance(said, Term)
    return said.zh
