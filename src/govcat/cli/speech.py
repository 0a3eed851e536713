"""Which language and colours the command line speaks in, decided from the environment."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Literal, TextIO

Language = Literal["zh", "en"]


def preferred_language() -> Language:
    """The language of `GOVCAT_LANG`; Chinese unless it says English."""
    return "en" if os.environ.get("GOVCAT_LANG", "").lower().startswith("en") else "zh"


def say(zh: str, en: str, language: Language | None = None) -> str:
    """One of two sentences: in `language`, or in the preferred one."""
    return en if (language or preferred_language()) == "en" else zh


def has_colour(stream: TextIO | None) -> bool:
    """Whether to colour `stream`: only on a terminal, and never where NO_COLOR is set (no-color.org)."""
    return (
        stream is not None and stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )


def prepare_streams() -> None:
    """Let a console that knows fewer characters (GBK) show `?` for the rest instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


class UnheardError(Exception):
    """What was to be printed could not be: the disk behind standard output is full, for example."""


def put(text: str) -> None:
    """Print a finished text."""
    _write(sys.stdout, lambda stream: stream.write(text if text.endswith("\n") else text + "\n"))


def put_bytes(content: bytes) -> None:
    """Print bytes as they are: machine-readable output is UTF-8 on every console."""
    _write(sys.stdout, lambda stream: stream.buffer.write(content))


def complain(text: str) -> None:
    """Print a finished text where errors go; where nobody listens the exit status must do."""
    with suppress(UnheardError):
        _write(sys.stderr, lambda stream: stream.write(text))


def _write(stream: TextIO | None, write: Callable[[TextIO], object]) -> None:
    """Write now, not when the interpreter ends. A closed stream and a reader who has left are no faults.

    Raises UnheardError if the system refuses.
    """
    if stream is None:  # `>&-`
        return
    try:
        write(stream)
        stream.flush()
    except OSError as fault:
        _hush(stream)
        if not isinstance(fault, BrokenPipeError):  # `| head`
            raise UnheardError(errno.errorcode.get(fault.errno or 0, "OSError")) from fault


def _hush(stream: TextIO) -> None:
    """Send what is left in the stream to nowhere: the interpreter flushes it once more at its end."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
