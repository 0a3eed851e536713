"""Parsed elements, read once for each distinct text of one compilation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from govcat.core.elements.article import article_numbers
from govcat.core.elements.audience import Audience, read_audience
from govcat.core.elements.channel import Channel, read_channel
from govcat.core.elements.citation import Citation, read_citations
from govcat.core.elements.deadlines import deadlines
from govcat.core.elements.subject import NamedSubject, read_subjects
from govcat.core.elements.time_limit import Limit, TimeLimit, read_time_limit
from govcat.core.knowledge import Vocabulary

Written = TypeVar("Written")
Reading = TypeVar("Reading")


class _Once(dict[Written, Reading]):
    """What each text means: read when it is first asked for, then remembered."""

    def __init__(self, read: Callable[[Written], Reading]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, written: Written) -> Reading:
        found = self[written] = self._read(written)
        return found


class Readings:
    """What the texts of one catalogue mean. Made for each compilation; forgets nothing while it lives."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary], roles: Vocabulary | None = None) -> None:
        words = vocabularies["channel"]
        known_roles = roles or Vocabulary("role", {})
        self.channel_words = words
        """The standard words of 公开渠道和载体, in the order of the official form."""
        self._citations = _Once(read_citations)
        self._time_limit = _Once(read_time_limit)
        self._deadlines = _Once[str, tuple[Limit, ...]](lambda text: deadlines(self.time_limit(text)))
        self._subjects = _Once[str, tuple[NamedSubject, ...]](lambda text: read_subjects(text, known_roles))
        self._article_numbers = _Once(article_numbers)
        self._audience = _Once(read_audience)
        self._audiences = _Once[tuple[str, ...], tuple[Audience, ...]](lambda texts: tuple(map(self.audience, texts)))
        self._channel = _Once[str, Channel](lambda text: read_channel(text, words))
        self._channels = _Once[tuple[str, ...], tuple[Channel, ...]](lambda texts: tuple(map(self.channel, texts)))

    def citations(self, text: str) -> tuple[Citation, ...]:
        """The citations in one entry of 公开依据."""
        return self._citations[text]

    def article_numbers(self, article: str) -> tuple[int, ...]:
        """The 条 in one article of a citation."""
        return self._article_numbers[article]

    def time_limit(self, text: str) -> TimeLimit:
        """The limits in a text of 公开时限."""
        return self._time_limit[text]

    def deadlines(self, text: str) -> tuple[Limit, ...]:
        """Those of them that say by when at the latest."""
        return self._deadlines[text]

    def subjects(self, text: str) -> tuple[NamedSubject, ...]:
        """The bodies that one entry of 公开主体 names."""
        return self._subjects[text]

    def audience(self, text: str) -> Audience:
        """One entry of 公开对象."""
        return self._audience[text]

    def audiences(self, texts: tuple[str, ...]) -> tuple[Audience, ...]:
        """All entries of 公开对象 of an item."""
        return self._audiences[texts]

    def channel(self, text: str) -> Channel:
        """One entry of 公开渠道和载体."""
        return self._channel[text]

    def channels(self, texts: tuple[str, ...]) -> tuple[Channel, ...]:
        """All entries of 公开渠道和载体 of an item."""
        return self._channels[texts]
