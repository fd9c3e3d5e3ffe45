"""`specloom.toml`: what is built from a spec, and how changes are judged."""
