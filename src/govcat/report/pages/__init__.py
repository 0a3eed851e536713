"""Pages for browsers: one self-contained file, under a policy that lets nothing in from elsewhere."""
