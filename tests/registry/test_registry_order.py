"""A registry file that is not in order stops govcat, and the error names file and line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from govcat.core.source import Source
from govcat.load import read_yaml
from govcat.registry import RegistryError, law_files, read
from govcat.registry.law_files import shipped_laws
from govcat.registry.read import registry_file


def test_a_file_that_cannot_be_read_is_named_with_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "read_yaml", lambda name, _: read_yaml(name, b"roles:\n  a: []\n  a: []\n"))
    with pytest.raises(RegistryError, match=r"^registry/roles\.yaml:3:3: GC0\d\d: "):
        registry_file("roles.yaml")


FAULTY = """laws:
- id: a
  title: 甲办法
  kind: 地方
  status: 有效
- id: b
  title: 乙办法
  kind: 地方
  status: superseded
  superseded_by: c
"""


def test_every_fault_of_the_shipped_laws_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(folder: str) -> Iterator[Source]:
        source, _ = read_yaml(f"registry/{folder}/x.yaml", FAULTY.encode())
        assert source
        yield source

    monkeypatch.setattr(law_files, "registry_files", broken)
    with pytest.raises(RegistryError) as raised:
        shipped_laws()
    told = [line.split(": ")[:2] for line in str(raised.value).splitlines()]
    assert told == [["registry/laws/x.yaml:5:11", "GC393"], ["registry/laws/x.yaml:10:18", "GC396"]]
