"""For random files in the styles that people use: the same meaning, the same remarks at the same things, at rest."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import count

from county_files import CHINESE, county_files
from editing import FILE, compiled
from formatting import fmt, format_bytes
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from govcat.core.change import records
from govcat.core.written import WrittenDomain
from govcat.edit.order import rank
from govcat.fmt.arranging import arranged
from govcat.fmt.reading import Read, read
from govcat.fmt.spelling import spelled
from govcat.load import read_yaml
from govcat.shape.forms import FORMS

FORM = FORMS[WrittenDomain]
ENGLISH = {chinese: key for key, chinese in CHINESE.items()}
KEY = re.compile(r"(?:- )?(\w+)[+＋]?:")
brief = settings(max_examples=50, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def files(draw: st.DrawFn) -> str:
    """A file in which every remark has a number, and which the reader understands."""
    numbers = count()
    text = re.sub("(附注|备查)", lambda remark: f"{remark[0]}{next(numbers)}", draw(county_files()))
    assume(not read_yaml(FILE, text.encode())[1])
    return text


@brief
@given(files())
def test_a_catalogue_stays_the_same(text: str) -> None:
    after = fmt(text, name=FILE)
    assert records(compiled({FILE: after}).catalogue) == records(compiled({FILE: text}).catalogue)


@brief
@given(files())
def test_remarks_stay_with_what_they_are_about(text: str) -> None:
    after = fmt(text, name=FILE)
    assert dict(remarked(after)) == dict(remarked(text))
    assert "附注" not in text or dict(remarked(text))


@brief
@given(files())
def test_entries_only_change_places(text: str) -> None:
    before = read(FILE, text.encode(), FORM)
    assert isinstance(before, Read)
    spelling = spelled(before, FORM, {})
    after = fmt(text, name=FILE)
    assert Counter(after) == Counter(spelling.text)
    assert after.count("\n") == text.count("\n")
    if "\r\n" not in text:
        assert "\r" not in after
    else:
        assert not re.search("(?<!\r)\n", after)
    lines = [line for line in text.splitlines() if line.lstrip(" -").startswith(("x-own", "# "))]
    assert Counter(lines) <= Counter(after.splitlines())


@brief
@given(files())
def test_what_can_be_ordered_is(text: str) -> None:
    text = re.sub(r"\n *# [^\n]*(?=\n)", "", text)  # without remarks on lines of their own there is little to doubt
    after = fmt(text, name=FILE)
    again = read(FILE, after.encode(), FORM)
    assert isinstance(again, Read)
    assert arranged(again.source, FORM).moved == 0
    value = again.source.value
    entries = value.get("items") if isinstance(value, dict) else None
    for entry in entries if isinstance(entries, list) else ():
        keys = list(entry) if isinstance(entry, dict) else []
        assert keys == sorted(keys, key=rank)


@brief
@given(files(), st.lists(st.sampled_from(("(", "年", "甲", "、", "受理", "法", "20")), min_size=1, max_size=3))
def test_texts_change_by_what_tidiers_do_and_nothing_else(text: str, signs: list[str]) -> None:
    def tidy(value: str) -> str:
        for sign in signs:
            value = value.replace(sign, "丁")
        return value

    fields = ("basis", "content", "time_limit")
    done = format_bytes(text.encode(), {field: [tidy] for field in fields}, FILE)
    assert {found.code for found in done.diagnostics} == set()
    before, after = (read(FILE, content, FORM) for content in (text.encode(), done.content))
    assert isinstance(before, Read)
    assert isinstance(after, Read)
    old, new = dict(texts(before.source.value)), dict(texts(after.source.value))
    assert old.keys() == new.keys()
    for path, value in old.items():
        is_tidied = any(f"/{field}" in path.replace("+", "") for field in fields)
        assert new[path] in (
            (value, tidy(value)) if is_tidied and "\n" in value else (tidy(value) if is_tidied else value,)
        )


def texts(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, below in value.items():
            yield from texts(below, f"{path}/{key}")
    elif isinstance(value, list):
        for n, below in enumerate(value):
            yield from texts(below, f"{path}/{n}")
    elif isinstance(value, str):
        yield path, value


def remarked(text: str) -> Iterator[tuple[str, str]]:
    """Each remark with what it is about: the key or the text of its line, or of the line below it."""
    waiting: list[str] = []
    for line in text.splitlines():
        code, _, remark = line.partition("# ")
        key = KEY.match(code.strip())
        plain = code.strip(" '\"-,").replace("'", "").replace('"', "").replace("\\", "")
        about = ENGLISH.get(key[1], key[1]) if key else "{" if plain.startswith("{") else plain
        if remark.startswith("附注") and not code.strip():
            waiting.append(remark)
            continue
        if re.match("备查[0-9]+$", remark):
            yield remark, about
        if code.strip():
            yield from ((one, about) for one in waiting)
            waiting.clear()
