"""Which language and colours the command line speaks in, decided from the environment."""

from __future__ import annotations

import os
import sys
from typing import Literal, TextIO

Language = Literal["zh", "en"]


def preferred_language() -> Language:
    """The language of `GOVCAT_LANG`; Chinese unless it says English."""
    return "en" if os.environ.get("GOVCAT_LANG", "").lower().startswith("en") else "zh"


def say(zh: str, en: str, language: Language | None = None) -> str:
    """One of two sentences: in `language`, or in the preferred one."""
    return en if (language or preferred_language()) == "en" else zh


def has_colour(stream: TextIO) -> bool:
    """Whether to colour `stream`: only on a terminal, and never where NO_COLOR is set (no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def prepare_streams() -> None:
    """Let a console that knows fewer characters (GBK) show `?` for the rest instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def put(text: str) -> None:
    """Print a finished text."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def put_bytes(content: bytes) -> None:
    """Print bytes as they are: machine-readable output is UTF-8 on every console."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
