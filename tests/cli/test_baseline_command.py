"""`govcat baseline`, as a person uses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import WATER, Govcat

FAULTY = WATER.replace("之日起20个", "之日起30个")


@pytest.fixture
def faulty(county: Path) -> Path:
    """The little project with one fault: thirty working days."""
    assert FAULTY != WATER
    (county / "domains" / "water.yaml").write_text(FAULTY, encoding="utf-8")
    return county


def test_it_writes_down_and_validate_tells_only_what_is_new(govcat: Govcat, faulty: Path) -> None:
    assert "GC403" in govcat("validate").out
    told = govcat("baseline")
    assert told.status == 0
    assert "baseline.yaml：记着 1 个问题" in told.out
    assert "GC403" not in govcat("validate").out
    assert "GC403" in (faulty / "baseline.yaml").read_text(encoding="utf-8")


def test_a_second_run_writes_the_same(govcat: Govcat, faulty: Path) -> None:
    govcat("baseline")
    first = (faulty / "baseline.yaml").read_bytes()
    assert govcat("baseline").status == 0
    assert (faulty / "baseline.yaml").read_bytes() == first


def test_what_is_mended_fails_until_it_is_pruned(govcat: Govcat, faulty: Path) -> None:
    govcat("baseline")
    (faulty / "domains" / "water.yaml").write_text(WATER, encoding="utf-8")
    stale = govcat("validate")
    assert stale.status == 1
    assert "GC740" in stale.out
    pruned = govcat("baseline", "--prune")
    assert (pruned.status, "销去 1 个，还记着 0 个" in pruned.out) == (0, True)
    assert govcat("validate").status == 0


def test_pruning_never_adds(govcat: Govcat, faulty: Path) -> None:
    govcat("baseline")
    (faulty / "domains" / "water.yaml").write_text(FAULTY.replace("[政府网站]", "[政府网站, 其他]"), encoding="utf-8")
    before = (faulty / "baseline.yaml").read_text(encoding="utf-8")
    assert govcat("baseline", "--prune").status == 0
    assert (faulty / "baseline.yaml").read_text(encoding="utf-8") == before
    assert "GC603" in govcat("validate").out


def test_without_a_baseline_there_is_nothing_to_prune(govcat: Govcat, faulty: Path) -> None:
    told = govcat("baseline", "--prune")
    assert told.status == 2
    assert "GC741" in told.out
    assert not (faulty / "baseline.yaml").exists()


def test_a_damaged_baseline_is_said_and_kept(govcat: Govcat, faulty: Path) -> None:
    (faulty / "baseline.yaml").write_text("schema: govcat/1\nfindings: [", encoding="utf-8")
    assert "GC025" in govcat("validate").out
    assert govcat("baseline", "--prune").status == 2
    assert (faulty / "baseline.yaml").read_text(encoding="utf-8").endswith("[")


def test_where_there_is_no_project_nothing_is_written(govcat: Govcat, tmp_path: Path) -> None:
    told = govcat("baseline", tmp_path / "nowhere")
    assert told.status == 2
    assert "没有写 baseline.yaml" in told.out


def test_what_cannot_be_written_down_is_counted(govcat: Govcat, faulty: Path) -> None:
    text = FAULTY.replace("name: ", "name: 11010519491231002X ", 2)
    (faulty / "domains" / "water.yaml").write_text(text, encoding="utf-8")
    told = govcat("baseline", "--lang", "en")
    assert "more cannot be written down" in told.out
    assert "11010519491231002X" not in told.out + (faulty / "baseline.yaml").read_text(encoding="utf-8")


def test_another_baseline_may_be_named_or_none_used(govcat: Govcat, faulty: Path) -> None:
    govcat("baseline")
    (faulty / "baseline.yaml").rename(faulty / "old.yaml")
    assert "GC403" in govcat("validate").out
    told = govcat("validate", "--baseline", "old.yaml")
    assert "GC403" not in told.out
    assert "1" in told.out.splitlines()[-2]
    assert "GC403" in govcat("validate", "--baseline", "old.yaml", "--no-baseline").out


def test_a_baseline_that_is_named_has_to_be_there(govcat: Govcat, faulty: Path) -> None:
    told = govcat("validate", "--baseline", "nowhere.yaml")
    assert told.status == 2
    assert "错误 GC741：没有 nowhere.yaml" in told.out


def test_an_error_on_record_still_keeps_outputs_from_being_published(govcat: Govcat, faulty: Path) -> None:
    text = FAULTY.replace("    content: [预案内容]\n", "")
    (faulty / "domains" / "water.yaml").write_text(text, encoding="utf-8")
    assert "GC120" in govcat("validate").out
    govcat("baseline")
    assert govcat("validate").status == 0
    refused = govcat("build", "--out", "site")
    assert (refused.status, "GC120" in refused.out) == (1, True)
    assert not (faulty / "site").exists()
    assert govcat("build", "--out", "site", "--withhold-incomplete").status == 0
