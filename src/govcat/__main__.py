"""`python -m govcat`."""

from govcat.cli import run

run()
