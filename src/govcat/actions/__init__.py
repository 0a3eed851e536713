"""One use case, one file. Usable as a library: an action takes values, returns values, prints nothing."""
