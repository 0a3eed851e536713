"""Parsed elements, read once for each distinct text of one compilation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import TypeVar

from govcat.core.elements.audience import Audience, read_audience
from govcat.core.elements.channel import Channel, read_channel
from govcat.core.elements.citation import Citation, read_citations
from govcat.core.elements.subject import NamedSubject, read_subjects
from govcat.core.elements.time_limit import TimeLimit, read_time_limit
from govcat.core.knowledge import Vocabulary

Reading = TypeVar("Reading")


class Readings:
    """What the texts of one catalogue mean. Made for each compilation; forgets nothing while it lives."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary], roles: Vocabulary | None = None) -> None:
        self._channels = vocabularies["channel"]
        self._roles = roles or Vocabulary("role", {})
        self._read: dict[str, dict[str, object]] = defaultdict(dict)

    @property
    def channels(self) -> Vocabulary:
        """The standard words of 公开渠道和载体, in the order of the official form."""
        return self._channels

    def citations(self, text: str) -> tuple[Citation, ...]:
        """The citations in one entry of 公开依据."""
        return self._once("citations", text, read_citations)

    def time_limit(self, text: str) -> TimeLimit:
        """The limits in a text of 公开时限."""
        return self._once("time_limit", text, read_time_limit)

    def subjects(self, text: str) -> tuple[NamedSubject, ...]:
        """The bodies that one entry of 公开主体 names."""
        return self._once("subjects", text, lambda entry: read_subjects(entry, self._roles))

    def audience(self, text: str) -> Audience:
        """One entry of 公开对象."""
        return self._once("audience", text, read_audience)

    def channel(self, text: str) -> Channel:
        """One entry of 公开渠道和载体."""
        return self._once("channel", text, lambda entry: read_channel(entry, self._channels))

    def _once(self, kind: str, text: str, read: Callable[[str], Reading]) -> Reading:
        known = self._read[kind]
        found = known.get(text)
        if found is None:
            found = known[text] = read(text)
        return found  # type: ignore[return-value]  # each kind is read by one function only
