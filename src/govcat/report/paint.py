"""Colours for terminals; without them the same text."""

from __future__ import annotations

from dataclasses import dataclass

from govcat.core.diagnostic import Severity

_SEVERITIES = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.HINT: "1;36"}


@dataclass(frozen=True, slots=True)
class Paint:
    """Puts ANSI colours around texts if `is_on`."""

    is_on: bool

    def weight(self, text: str, severity: Severity) -> str:
        """`text` in the colour of a severity."""
        return self._in(_SEVERITIES[severity], text)

    def quiet(self, text: str) -> str:
        """What frames an excerpt."""
        return self._in("34", text)

    def bold(self, text: str) -> str:
        """What the eye should meet first."""
        return self._in("1", text)

    def gone(self, text: str) -> str:
        """What is no longer there, or is less than before."""
        return self._in("31", text)

    def new(self, text: str) -> str:
        """What is new, or is more than before."""
        return self._in("32", text)

    def changed(self, text: str) -> str:
        """What is there and has changed."""
        return self._in("33", text)

    def _in(self, style: str, text: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.is_on else text
