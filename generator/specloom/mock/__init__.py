"""The embedded example server: a spec answers requests with its own examples."""
