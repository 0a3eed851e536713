"""The nouns of govcat: frozen values that every stage speaks in. Nothing here reads a file or knows a language."""
