"""Measures the generated client and the generator; `python -m bench` runs it all."""
