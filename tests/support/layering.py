"""Layers written as YAML snippets, read and shaped as the compiler does it."""

from __future__ import annotations

from textwrap import dedent
from typing import TypeVar

from govcat.compose import compose
from govcat.core.diagnostic import Diagnostic
from govcat.core.item import Catalogue, Item, Origin
from govcat.core.knowledge import DomainName, Knowledge, Vocabulary
from govcat.core.law import Laws
from govcat.core.shaped import Shaped, ShapedLayer
from govcat.core.source import Value
from govcat.core.written import Written, WrittenBodies, WrittenDomain, WrittenLock, WrittenProject
from govcat.load import read_yaml
from govcat.shape import shape

Model = TypeVar("Model", bound=Written)


def _vocabulary(name: str, *words: str, **aliases: str) -> Vocabulary:
    return Vocabulary(name, {word: tuple(alias for alias, of in aliases.items() if of == word) for word in words})


def _no_laws() -> Laws:
    raise NotImplementedError  # compose reads no law


VOCABULARIES = {
    vocabulary.name: vocabulary
    for vocabulary in (
        _vocabulary("level", "市级", "县级", "乡级", "村级", 县区级="县级"),
        _vocabulary("stage", "决策", "执行", "管理", "服务", "结果"),
        _vocabulary("method", "主动公开", "依申请公开", "不予公开"),
        _vocabulary("provenance", "confirmed", "recalled", "local"),
        _vocabulary("legal_review", "待法制审核", "已法制审核"),
        _vocabulary("body_kind", "行政机关", "垂直管理机构", "乡镇街道", "村社区"),
        _vocabulary("severity", "error", "warning", "hint"),
        _vocabulary("removal_reason", "无此职权", "上级行使", "已取消", "已合并", "本地不涉及", "涉密或涉隐私"),
        _vocabulary("exemption_reason", "不涉及", "上级行使", "市级统筹", "未分配"),
    )
}
_NAMES = {"public-security": "公共安全", "household-registration": "户籍管理", "social-assistance": "社会救助"}
KNOWLEDGE = Knowledge(
    vocabularies=VOCABULARIES,
    domains={key: DomainName(key, name, (f"{name}领域",), key.title()) for key, name in _NAMES.items()},
    roles=_vocabulary("role", "县级公安机关", "公安派出所", "乡镇人民政府", 县公安部门="县级公安机关"),
    read_laws=_no_laws,
)

DOMAIN = "domains/household-registration.yaml"
HEAD = "schema: govcat/1\n"
DEFAULTS = """
defaults:
  basis: [《条例》]
  time_limit: 即时公开
  subject: [县级公安机关]
  method: 主动公开
  channel: [政府网站]
  audience: [全社会]
"""
"""What makes an item with a name and content complete."""


def _shaped(layer: str, key: str, text: str, model: type[Model]) -> Shaped[Model]:
    source, _ = read_yaml(f"{layer}/{key}", text.encode())
    shaped = shape(source, model, VOCABULARIES)[0] if source else None
    if shaped is None:
        raise ValueError(text)
    return shaped


def layer(name: str, unread: tuple[str, ...] = (), /, **files: str) -> ShapedLayer:
    """A layer of files without their first line. `domain` is the file of household registration."""
    names = {"domain": DOMAIN, "project": "govcat.yaml", "bodies": "bodies.yaml"}
    return layer_of(name, {names.get(key, key): HEAD + dedent(text) for key, text in files.items()}, unread)


def layer_of(name: str, files: dict[str, str], unread: tuple[str, ...] = ()) -> ShapedLayer:
    """A layer of whole files by their paths."""
    settings, bodies, lock = (files.get(key) for key in ("govcat.yaml", "bodies.yaml", "standard.lock"))
    return ShapedLayer(
        name,
        is_national=False,
        project=_shaped(name, "govcat.yaml", settings, WrittenProject) if settings else None,
        bodies=_shaped(name, "bodies.yaml", bodies, WrittenBodies) if bodies else None,
        lock=_shaped(name, "standard.lock", lock, WrittenLock) if lock else None,
        domains=tuple(
            _shaped(name, key, text, WrittenDomain) for key, text in files.items() if key.startswith("domains/")
        ),
        unread=unread,
    )


def composed(*layers: ShapedLayer) -> tuple[Catalogue, tuple[Diagnostic, ...]]:
    """What `compose` makes of layers, the uppermost first."""
    return compose(layers, KNOWLEDGE)


def codes(*layers: ShapedLayer) -> list[str]:
    """The codes of the findings, in the order found."""
    return [found.code for found in composed(*layers)[1]]


def items_of(*layers: ShapedLayer) -> dict[str, Item]:
    """The complete items of the catalogue by id."""
    return {item.id: item for item in composed(*layers)[0].items()}


def value_at(layers: tuple[ShapedLayer, ...], origin: Origin) -> Value:
    """What stands in the files at `origin`."""
    sources = {file.source.name: file.source for file in layers[origin.layer].files()}
    value: Value = sources[origin.source].value
    for step in origin.path:
        match value, step:
            case dict(), str():
                value = value[step]
            case list(), int():
                value = value[step]
            case str(), 0:  # one text is a list of one
                continue
            case _:
                raise KeyError(origin)
    return value
