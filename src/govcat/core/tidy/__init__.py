"""Safe mending of texts: each function keeps what a text means, and mends a mended text no further."""
