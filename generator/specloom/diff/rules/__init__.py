"""The table of rules that judge changes."""
