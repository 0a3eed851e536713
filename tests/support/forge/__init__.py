"""Files of catalogues whose every cell is known: what import is judged by. It knows nothing of the program."""
