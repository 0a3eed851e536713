"""Source → Written*: known keys, known words, and our own findings for what does not fit (GC1xx).

canonical   Chinese keys become English ones, in values and places
blanks      empty values count as not written
payload     `field+` is gathered under `plus`
refusals    what pydantic refuses becomes a finding and is left out; the rest of the file goes on
"""

from __future__ import annotations

from govcat.shape.faults import FAULTS
from govcat.shape.shaping import shape

__all__ = ["FAULTS", "shape"]
