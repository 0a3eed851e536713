"""From grids to tables: finds catalogues, understands their heads, reads their rows, and accounts for every cell."""

from __future__ import annotations

from govcat.load.table.faults import FAULTS
from govcat.load.table.finding_tables import read_tables
from govcat.load.table.mapping import MappedTable, Mapping, mapping_of
from govcat.load.table.mapping_file import mapping_text, read_mapping

__all__ = ["FAULTS", "MappedTable", "Mapping", "mapping_of", "mapping_text", "read_mapping", "read_tables"]
