"""The words of every finding about files and cells: both languages, the same facts, in the style of the house."""

from __future__ import annotations

import re
import string

import pytest
from grid_files import compound, sentence, xlsx

from govcat.core.diagnostic import Fault, Term
from govcat.load.grid import FAULTS, read_grids
from govcat.load.grid.foreign import STRANGERS, XML_STRANGERS
from govcat.report.rulebook import explain, page_of


def facts(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_the_codes_are_those_of_this_room() -> None:
    codes = [fault.code for fault in FAULTS]
    assert codes == sorted(set(codes))
    assert set(codes) <= {f"GC{number}" for number in range(910, 930)}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_words(fault: Fault) -> None:
    assert [facts(words) for words in fault.zh] == [facts(words) for words in fault.en]
    for words in fault.zh:
        assert not re.search(r"[!?,;:]|[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]|非法|无效", words), words
    for words in fault.en:
        assert words[0].islower() or words[0] == "{"
        assert not words.endswith(".")
        assert "invalid" not in words
    page = page_of(fault)
    assert page.zh.endswith("。")
    assert page.en.endswith(".")
    assert page.zh != page.en
    assert fault.code in explain(fault) + explain(fault, "en")


def test_every_stranger_has_its_cure() -> None:
    for stranger in (*STRANGERS.values(), *XML_STRANGERS.values()):
        assert re.search("另存为|解压", stranger.cure.zh)
        assert re.search("save|unpack", stranger.cure.en)


def test_the_cure_names_what_to_save_as() -> None:
    (found,) = read_grids("户籍.wps", compound("WordDocument")).findings
    assert found.facts["cure"] == Term(
        "请用 WPS 或 Word 打开，另存为 docx", "open it in a word processor and save it as docx"
    )
    assert sentence(found) == "文件的格式读不了：旧格式的 Word 或 WPS 文档（doc、wps）"


def test_listing_the_faults_opens_nothing() -> None:
    import subprocess  # noqa: PLC0415  # a program of its own shows what is imported
    import sys  # noqa: PLC0415  # as above

    script = "import sys, govcat.load.grid; print(sorted({'lxml', 'zipfile', 'decimal'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert read_grids("a.xlsx", xlsx(lambda sheet: sheet.append(["a"]))).grids
