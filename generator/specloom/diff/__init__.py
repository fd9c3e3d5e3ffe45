"""What changed between two descriptions, what it breaks, and for whom."""
