"""The grammar of each element: one file reads one kind of text and keeps what it does not know."""
