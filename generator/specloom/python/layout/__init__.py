"""Python as black lays it out, for text that generated code is made of."""
