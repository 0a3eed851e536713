"""From the bytes of a workbook, a document or a page to grids: texts in rows and columns, whatever they lay in.

One format, one file: `xlsx`, `xls`, `ods`, `separated` (csv), `docx`, `page` (html). Nothing is executed, nothing
fetched, and what a file declares of its own size is not believed.
"""

from govcat.load.grid.faults import FAULTS
from govcat.load.grid.read import Grids, read_grids

__all__ = ["FAULTS", "Grids", "read_grids"]
