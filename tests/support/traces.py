"""What a trace says of one cell."""

from __future__ import annotations

from govcat.core.form.trace import Trace, digest


def still_says(trace: Trace, form: str, key: str, leaf: str, text: str) -> bool:
    """Whether the cell that shows `leaf` of the item went out with this text."""
    return trace.forms.get(form, {}).get(key, {}).get(leaf) == digest(text)
