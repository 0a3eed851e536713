"""The command line: a thin skin. A command parses, calls one action, prints, exits.

Exit status: 0 no errors · 1 errors found · 2 govcat could not run · 3 a bug of ours.
Nothing heavy is imported before a command needs it: `govcat --help` starts neither pydantic nor jinja2.
"""

from __future__ import annotations

from govcat.cli.run import run

__all__ = ["run"]
