"""The grammar of 公开依据 in pieces: titles with and without book marks, and what follows them."""
