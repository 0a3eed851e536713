"""Living with old data: what was found on the first day is written down, and from then on only what is new is told.

A finding is known again by its code, its owner, its field and a digest of the entry it speaks of: never by lines, so
entries may move. What cannot be read, and personal data, is never written down: it would be out of sight for good.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import PurePosixPath
from typing import NamedTuple

from govcat.check.faults import RULE_FAILED
from govcat.core.diagnostic import Diagnostic, Facts, Fault, Owner, Severity, Words
from govcat.core.entry import MISSING, entry_of
from govcat.core.item import Catalogue
from govcat.core.pattern import pattern
from govcat.core.shaped import Shaped, ShapedLayer
from govcat.core.source import Source, Value
from govcat.core.texts import FORMAT
from govcat.core.written import WrittenBaseline

FILE = "baseline.yaml"
_PLAIN = pattern(r"[a-z0-9][\w./-]*")
_NEVER = ("GC0", "GC801", "GC802", "GC803", "GC804", "GC805", "GC808", "GC809", "GC9", "GC740")

STALE_ENTRY = Fault(
    "GC740",
    Severity.ERROR,
    zh=Words(
        "baseline.yaml 记有 {code}（{owner}）{recorded} 处，现在只有 {found} 处",
        "已经解决的问题还记在账上，同样的问题再出现时就没有人看见",
        "运行 govcat baseline --prune 销账，它只减不增",
    ),
    en=Words(
        "baseline.yaml records {recorded} of {code} ({owner}), and there are only {found} now",
        "what has been mended but stays recorded would hide the same fault when it comes back",
        "run govcat baseline --prune; it takes entries away and never adds any",
    ),
    doc="""旧账里记的问题已经不在。 / The baseline records a fault that is no longer there.

只核对已经读入的领域；没有读懂的文件、本次没有读的领域不作判断。

## 错误 / Wrong

```yaml
# 本级 baseline.yaml
schema: govcat/1
findings:
  household-registration/birth:
    GC302 basis 3f0c1e8f4a2d: 1  # GC740
```

## 正确 / Right

```yaml
# 本级 baseline.yaml
schema: govcat/1
findings: {}
```
""",
)


class Key(NamedTuple):
    """What a finding is known by: its owner, and code, field and digest as they stand in the file."""

    owner: str
    mark: str


class Compared(NamedTuple):
    """Findings set against a baseline: the new ones, those it knows, what is stale in it, and what it should keep."""

    new: tuple[Diagnostic, ...]
    known: tuple[Diagnostic, ...]
    stale: tuple[Diagnostic, ...]
    kept: Mapping[Key, int]


def compared(
    found: Sequence[Diagnostic], catalogue: Catalogue, layers: Sequence[ShapedLayer], sources: Mapping[str, Source]
) -> Compared:
    """Set the findings of a compilation against the baseline of its project; without one all of them are new.

    An entry is stale only if what it speaks of was read and every rule did its work.
    """
    baseline = layers[-1].baseline if layers else None
    if baseline is None:
        return Compared(tuple(found), (), (), {})
    recorded = _recorded(baseline.written)
    left = Counter(recorded)
    new: list[Diagnostic] = []
    known: list[Diagnostic] = []
    for one in found:
        key = key_of(one, sources)
        is_known = key is not None and left[key] > 0
        if key is not None and is_known:
            left[key] -= 1
        (known if is_known else new).append(one)
    is_judged = all(one.fault is not RULE_FAILED for one in found)
    readable = frozenset(_readable(catalogue, layers)) if is_judged else frozenset()
    gone = {key: count for key, count in left.items() if count and key.owner.partition("/")[0] in readable}
    stale = tuple(_stale(key, recorded[key], count, baseline) for key, count in gone.items())
    return Compared(tuple(new), tuple(known), stale, recorded - Counter(gone))


def keys_of(found: Iterable[Diagnostic], sources: Mapping[str, Source]) -> Mapping[Key, int]:
    """What a baseline writes down of the findings, with how often each was met."""
    return Counter(key for one in found if (key := key_of(one, sources)))


def key_of(found: Diagnostic, sources: Mapping[str, Source]) -> Key | None:
    """What a finding is known by; None if it is never written down."""
    if found.code.startswith(_NEVER) or found.owner is None:
        return None
    entry = _digest(entry_of(found, sources))
    owner = PurePosixPath(found.owner.key).name if found.owner.key in sources else found.owner.key
    return Key(owner, f"{found.code} {found.field.removesuffix('+') or MISSING} {entry}")


def baseline_text(keys: Mapping[Key, int]) -> str:
    """The text of a `baseline.yaml`."""
    lines = ["# 由 govcat baseline 写出：已知而暂不处理的问题，validate 不再逐条报告。请勿手工修改。"]
    lines += [f"schema: {FORMAT}", "findings:" if keys else "findings: {}"]
    owner = ""
    for key in sorted(keys):
        if key.owner != owner:
            owner = key.owner
            lines.append(f"  {_scalar(owner)}:")
        lines.append(f"    {key.mark}: {keys[key]}")
    return "\n".join(lines) + "\n"


def _readable(catalogue: Catalogue, layers: Sequence[ShapedLayer]) -> Iterator[str]:
    """The first words of the owners that were read: keys of domains, `bodies`, names of files."""
    unread = {PurePosixPath(key).stem for layer in layers for key in layer.unread}
    yield from {"bodies", *(domain.key for domain in catalogue.domains)} - unread
    yield from (PurePosixPath(file.source.name).name for layer in layers for file in layer.files())


def _recorded(baseline: WrittenBaseline) -> Counter[Key]:
    counts: Counter[Key] = Counter()
    for owner, marks in baseline.findings.items():
        for mark, count in marks.items():
            counts[Key(owner, mark)] += int(count) if count.isdecimal() else 0
    return counts


def _stale(key: Key, recorded: int, left: int, baseline: Shaped[WrittenBaseline]) -> Diagnostic:
    code = key.mark.partition(" ")[0]
    facts: Facts = {"code": code, "owner": key.owner, "recorded": recorded, "found": recorded - left}
    source, path = baseline.source, ("findings", key.owner, key.mark)
    return Diagnostic(STALE_ENTRY, source.places.key(path), facts, owner=Owner(source.name), path=path)


def _digest(entry: str | list[Value] | None) -> str:
    """Twelve hex digits that change with the entry."""
    if entry is None:
        return MISSING
    text = entry if isinstance(entry, str) else json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:12]


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
