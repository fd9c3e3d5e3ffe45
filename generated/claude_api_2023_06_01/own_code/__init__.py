"""Code of this client's own, kept by hand beside the description."""
