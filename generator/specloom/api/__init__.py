"""What the spec means: the intermediate model, its names, and the way into it."""
