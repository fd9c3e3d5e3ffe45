"""A package on disk: planned, written, locked, verified. No language in it."""
