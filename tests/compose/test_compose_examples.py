"""The examples on the page of each fault, run.

A block names its file in its first line: `# 上级 path` is a file of the layer above, `# 本级 path` one of
the project. Under 错误 the line that ends in `# CODE` is where the finding stands; under 正确 it is absent.
"""

from __future__ import annotations

import re

import pytest
from layering import composed, layer_of

from govcat.compose import FAULTS
from govcat.core.diagnostic import Diagnostic, Fault
from govcat.core.place import Span

BLOCK = re.compile(r"```yaml\n# (上级|本级) (\S+)\n(.*?)```", re.DOTALL)
BY_CODE = [pytest.param(fault, id=fault.code) for fault in FAULTS]


def section(fault: Fault, title: str) -> dict[str, dict[str, str]]:
    """The files under a title, by layer and path; the first line is kept, so that line numbers hold."""
    _, _, rest = fault.doc.partition(f"## {title}")
    files: dict[str, dict[str, str]] = {}
    for layer, path, text in BLOCK.findall(rest.partition("\n## ")[0]):
        files.setdefault(layer, {})[path] = f"# {layer} {path}\n{text}"
    return files


def run(files: dict[str, dict[str, str]]) -> tuple[Diagnostic, ...]:
    return composed(*(layer_of(layer, files[layer]) for layer in ("上级", "本级") if layer in files))[1]


@pytest.mark.parametrize("fault", BY_CODE)
def test_the_wrong_example_is_reported_where_it_says(fault: Fault) -> None:
    files = section(fault, "错误 / Wrong")
    marked = [
        (f"{layer}/{path}", number)
        for layer, texts in files.items()
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if line.endswith(f"# {fault.code}")
    ]
    found = [diagnostic for diagnostic in run(files) if diagnostic.fault is fault]
    assert len(marked) == 1
    assert [(each.place.file, each.place.line) for each in found if isinstance(each.place, Span)] == marked


@pytest.mark.parametrize("fault", BY_CODE)
def test_the_right_example_is_not_reported(fault: Fault) -> None:
    files = section(fault, "正确 / Right")
    assert files
    assert fault.code not in [diagnostic.code for diagnostic in run(files)]


@pytest.mark.parametrize("fault", BY_CODE)
def test_its_words_can_be_filled_from_the_facts_in_both_languages(fault: Fault) -> None:
    (found, *_) = [each for each in run(section(fault, "错误 / Wrong")) if each.fault is fault]
    for words, language in ((fault.zh, 0), (fault.en, 1)):
        facts = {key: fact[language] if hasattr(fact, "zh") else fact for key, fact in found.facts.items()}  # type: ignore[index]
        assert all("{" not in sentence.format(**facts) for sentence in words)


def test_codes_are_unique() -> None:
    assert len({fault.code for fault in FAULTS}) == len(FAULTS)
