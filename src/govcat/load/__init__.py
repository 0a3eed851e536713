"""From bytes to `Source`: what a file says, as text, and where each piece stands. Nothing here knows what it means."""

from govcat.load.encoding import SIZE_LIMIT
from govcat.load.yaml import FAULTS, read_yaml, unread_source

__all__ = ["FAULTS", "SIZE_LIMIT", "read_yaml", "unread_source"]
