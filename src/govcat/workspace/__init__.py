"""The only package that reads projects from the disk and publishes outputs to it."""
