"""What several rules read alike: how bodies, persons, limits, placeholders and damage look in a catalogue's words."""
