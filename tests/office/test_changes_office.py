"""LibreOffice prints the 新旧对照表: its head on every page, both editions, and every text whole."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from editions import NEW, OLD, compared

from govcat.report.changes import told

pytestmark = [
    pytest.mark.office,
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("soffice") and shutil.which("pdftotext")), reason="needs LibreOffice and poppler"
    ),
]

MANY = "".join(
    f"  - {{id: i{n}, category: 类, name: 事项{n}号, content: [{'、'.join(f'第{n}之{m}项内容' for m in range(40))}]}}\n"
    for n in range(12)
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The text of each printed page, without blanks."""
    folder = tmp_path_factory.mktemp("office")
    new = {key: text + (MANY if "domains/" in key else "") for key, text in NEW.items()}
    book = folder / "changes.xlsx"
    book.write_bytes(told("xlsx", compared(OLD, new), "zh"))
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(folder), str(book)], check=True, capture_output=True, timeout=300)
    read = ["pdftotext", "-raw", "-enc", "UTF-8", str(folder / "changes.pdf"), "-"]
    text = subprocess.run(read, check=True, capture_output=True, timeout=120).stdout.decode()
    return [re.sub(r"\s+", "", page) for page in text.split("\f")[:-1]]


def test_every_page_is_numbered_and_carries_the_head(pages: list[str]) -> None:
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "序号领域事项要素原现变化影响说明" in page
        assert f"—{number}—" in page
    assert "2025年版" in pages[0]
    assert "2026年版" in pages[0]


def test_no_text_is_cut(pages: list[str]) -> None:
    printed = "".join(pages)
    missing = [f"第{n}之{m}项内容" for n in range(12) for m in range(40) if f"第{n}之{m}项内容" not in printed]
    assert missing == []
