"""Two catalogues → what differs: exactly, as changes that can be written; and for people, put together and weighed."""

from __future__ import annotations

from govcat.diff.comparing import compare
from govcat.diff.written import diff

__all__ = ["compare", "diff"]
