"""The grammar of 公开时限 in pieces: clauses, spans of time, dates, and what a limit runs from."""
