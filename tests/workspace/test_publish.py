"""Publishing into a directory: sparing, faithful, and never at the cost of what somebody else put there."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.workspace import journal
from govcat.workspace.publish import Reason, Receipt, Refusal, publish, recover

SITE = {"index.html": "首页".encode(), "a/x.html": b"x", "a/b/y.html": b"y", "empty.txt": b""}


def tree(out: Path) -> dict[str, bytes]:
    """All files below `out` but the journal's, by POSIX path."""
    files = (path for path in out.rglob("*") if path.is_file() and journal.FOLDER not in path.parts)
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def everything(out: Path) -> dict[str, tuple[int, bytes]]:
    """All that stands below `out`, with the time it was last changed: equal before and after means untouched."""
    paths = (path for path in [out, *out.rglob("*")] if path.name != "lock")
    return {str(path): (path.lstat().st_mtime_ns, path.read_bytes() if path.is_file() else b"") for path in paths}


def put(out: Path, files: Mapping[str, bytes]) -> None:
    for path, content in files.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(content)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "new" / "site"


@pytest.fixture
def published(out: Path) -> Path:
    assert publish(out, SITE, target="site") == Receipt(4, 0, 0, completed=False)
    return out


def test_a_missing_directory_is_made(published: Path) -> None:
    assert tree(published) == SITE
    assert {path.name for path in (published / journal.FOLDER).iterdir()} == {"manifest.json", "lock"}


def test_an_empty_directory_is_taken(tmp_path: Path) -> None:
    assert isinstance(publish(tmp_path, SITE, target="site"), Receipt)
    assert tree(tmp_path) == SITE


def test_the_same_files_are_not_written_again(published: Path) -> None:
    before = everything(published)
    assert publish(published, SITE, target="site") == Receipt(0, 4, 0, completed=False)
    assert everything(published) == before


def test_only_what_differs_is_written_and_what_went_is_removed(published: Path) -> None:
    kept = (published / "index.html").stat().st_mtime_ns
    after = {"index.html": SITE["index.html"], "a/x.html": b"X", "c/z.html": b"z"}
    assert publish(published, after, target="site") == Receipt(2, 1, 2, completed=False)
    assert tree(published) == after
    assert (published / "index.html").stat().st_mtime_ns == kept
    assert not (published / "a" / "b").exists()


def test_a_file_edited_by_hand_is_put_right(published: Path) -> None:
    (published / "a" / "x.html").write_bytes(b"!")
    (published / "empty.txt").unlink()
    assert publish(published, SITE, target="site") == Receipt(2, 2, 0, completed=False)
    assert tree(published) == SITE


def test_a_file_becomes_a_folder_and_a_folder_a_file(published: Path) -> None:
    after = {"a": b"file", "index.html/deep/page": b"folder"}
    assert publish(published, after, target="site") == Receipt(2, 0, 4, completed=False)
    assert tree(published) == after


def test_a_name_that_changes_only_in_case_is_kept(published: Path) -> None:
    after = {**SITE, "INDEX.html": SITE["index.html"]}
    del after["index.html"]
    assert isinstance(publish(published, after, target="site"), Receipt)
    assert tree(published) == after


def test_the_manifest_depends_on_the_files_only(tmp_path: Path) -> None:
    publish(tmp_path / "one", {"old": b""}, target="site")
    publish(tmp_path / "one", SITE, target="site")
    publish(tmp_path / "two", dict(reversed(SITE.items())), target="site")
    one, two = ((tmp_path / name / journal.MANIFEST).read_bytes() for name in ("one", "two"))
    assert one == two
    assert b"\r" not in one


def test_what_others_put_there_stays(published: Path) -> None:
    put(published, {"a/b/note.txt": b"mine", "CNAME": b"example.cn"})
    assert publish(published, {"p": b"p"}, target="site") == Receipt(1, 0, 4, completed=False)
    assert tree(published) == {"p": b"p", "a/b/note.txt": b"mine", "CNAME": b"example.cn"}


@pytest.mark.parametrize(
    ("foreign", "files", "obstacle"),
    [
        ("new.html", {"new.html": b"ours"}, "new.html"),
        ("new.html", {"new.html/page": b"ours"}, "new.html"),
        ("a/note.txt", {"a": b"ours"}, "a"),
        ("new/page", {"new": b"ours"}, "new"),
    ],
)
def test_what_others_put_in_the_way_stays(
    published: Path, foreign: str, files: dict[str, bytes], obstacle: str
) -> None:
    put(published, {foreign: b"theirs"})
    before = everything(published)
    assert publish(published, files, target="site") == Refusal(Reason.IN_THE_WAY, published / obstacle)
    assert everything(published) == before


def test_an_empty_folder_of_others_stays(published: Path) -> None:
    (published / "new").mkdir()
    assert publish(published, {"new": b""}, target="site") == Refusal(Reason.IN_THE_WAY, published / "new")


def test_where_a_spelling_differs_in_case_the_other_file_stays(published: Path) -> None:
    if (published / "INDEX.HTML").exists():
        pytest.skip("the file system ignores case")
    put(published, {"INDEX.HTML": b"theirs"})
    refusal = Refusal(Reason.IN_THE_WAY, published / "INDEX.HTML")
    assert publish(published, {"INDEX.HTML": b"ours"}, target="site") == refusal


def test_a_directory_that_govcat_did_not_make_is_refused(tmp_path: Path) -> None:
    put(tmp_path, {"thesis.docx": b"years of work", ".govcat/domain.schema.json": b"{}"})
    before = everything(tmp_path)
    assert publish(tmp_path, SITE, target="site") == Refusal(Reason.NOT_OURS, tmp_path)
    assert recover(tmp_path) == Refusal(Reason.NOT_OURS, tmp_path)
    assert everything(tmp_path) == before
    (tmp_path / "thesis.docx").unlink()
    assert publish(tmp_path, SITE, target="site") == Refusal(Reason.NOT_OURS, tmp_path)


def test_a_file_in_place_of_the_directory_is_refused(tmp_path: Path) -> None:
    put(tmp_path, {"site": b"a file"})
    assert publish(tmp_path / "site", SITE, target="site") == Refusal(Reason.NOT_A_DIRECTORY, tmp_path / "site")
    below = publish(tmp_path / "site" / "deeper", SITE, target="site")
    assert isinstance(below, Refusal)
    assert tree(tmp_path) == {"site": b"a file"}


def test_another_target_is_refused(published: Path) -> None:
    before = everything(published)
    refusal = Refusal(Reason.OTHER_TARGET, published / journal.MANIFEST)
    assert publish(published, {"book.xlsx": b""}, target="workbook") == refusal
    assert everything(published) == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"govcat": "published/2", "target": "site", "files": {}}',
        b'{"govcat": "published/1", "target": "site", "files": {"../../etc/passwd": {"size": 1, "sha256": ""}}}',
        b'{"govcat": "published/1", "target": "site", "files": {"a": {"size": 1e999, "sha256": ""}}}',
        b'{"govcat": "published/1", "target": "site", "files": {"a": 1}}',
        b"[" * 100_000,
    ],
)
@pytest.mark.parametrize("name", [journal.MANIFEST, journal.MARK])
def test_a_mark_that_cannot_be_read_is_refused(published: Path, content: bytes, name: str) -> None:
    put(published, {name: content})
    before = everything(published)
    assert publish(published, {}, target="site") == Refusal(Reason.DAMAGED, published / name)
    assert recover(published) == Refusal(Reason.DAMAGED, published / name)
    assert everything(published) == before


def test_a_directory_that_is_a_link_is_refused(tmp_path: Path, published: Path) -> None:
    link(tmp_path / "www", published)
    before = everything(published)
    for act in (publish(tmp_path / "www", {}, target="site"), recover(tmp_path / "www")):
        assert act == Refusal(Reason.LINK, tmp_path / "www", "ELOOP")
    assert everything(published) == before


@pytest.mark.parametrize("inside", ["a", "a/b", "a/x.html", ".govcat", ".govcat/lock", ".govcat/stage", "new"])
@pytest.mark.parametrize("files", [{}, {**SITE, "a/b/y.html": b"Y"}, {"new/page": b"", **SITE}])
def test_a_link_inside_is_never_followed(tmp_path: Path, published: Path, inside: str, files: dict[str, bytes]) -> None:
    moved = tmp_path / "elsewhere"
    if (published / inside).exists():
        (published / inside).rename(moved)
    else:
        moved.mkdir()
    link(published / inside, moved)
    before = everything(tmp_path)
    answer = publish(published, files, target="site")
    if inside == "new" and "new/page" not in files:
        assert isinstance(answer, Receipt)  # somebody's own link, where nothing of ours goes
        assert (published / "new").is_symlink()
    else:
        assert answer == Refusal(Reason.LINK, published / inside, "ELOOP")
        assert everything(tmp_path) == before


def link(path: Path, to: Path) -> None:
    try:
        path.symlink_to(to, target_is_directory=to.is_dir())
    except OSError:  # Windows allows links to developers only
        pytest.skip("no symbolic links here")


BAD = ["", "/a", "../a", "a/../b", "a//b", "a/", "./a", "C:/a", "a\\b", "a:b", "a?", "a.", "a /b", "a\nb", "\ud800"]
BAD += [".govcat/manifest.json", ".GOVCAT/x", "nul", "sub/COM1.txt"]


@pytest.mark.parametrize("paths", [*([path] for path in BAD), ["A", "a"], ["a", "a/b"], ["A/b", "a"]])
def test_a_path_that_is_not_portable_is_our_bug(out: Path, paths: list[str]) -> None:
    with pytest.raises(ValueError, match="cannot be published"):
        publish(out, dict.fromkeys(paths, b""), target="site")
    assert not out.exists()


@pytest.mark.parametrize("path", ["索引.html", ".nojekyll", "a b/c..d", "console", "_/-", ".govcat.txt", "a\u3000b"])
def test_other_paths_are_published(out: Path, path: str) -> None:
    publish(out, {path: b""}, target="site")
    assert tree(out) == {path: b""}


paths = st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=3).map("/".join)
trees = st.dictionaries(paths, st.binary(max_size=2), max_size=6)
sites = trees.filter(lambda files: journal.unportable(files) is None)


@given(before=sites, edits=trees, after=sites)
def test_the_directory_holds_what_was_published_and_what_others_put_there(
    before: dict[str, bytes], edits: dict[str, bytes], after: dict[str, bytes]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        publish(out, before, target="site")
        foreign = {path: edits[path] for path in edits if journal.unportable([*before, *edits]) is None}
        put(out, foreign)
        foreign = {path: content for path, content in foreign.items() if path not in before}
        stood, answer = everything(out), publish(out, after, target="site")
        if isinstance(answer, Refusal):
            assert journal.unportable([*after, *foreign]) or foreign.keys() & after
            assert everything(out) == stood
        else:
            assert tree(out) == {**foreign, **after}
            folders = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_dir()}
            assert folders == {above for path in (*foreign, *after) for above in journal.ancestors(path)} | {".govcat"}
            assert publish(out, after, target="site") == Receipt(0, len(after), 0, completed=False)


def test_a_new_spelling_is_not_taken_for_the_old_file_once_it_is_in_place() -> None:
    assert journal.departures(["A", "b"], ["a"], pieces=["a"]) == ["A", "b"]
    assert journal.departures(["A", "b"], ["a"], pieces=[]) == ["b"]
