"""What a column of the official table means, in both directions: how an item fills it, how its text is read back."""
