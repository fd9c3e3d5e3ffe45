"""What every generated client shares: ordinary code, copied as it is.

Nothing is imported here, so that a client loads only the modules it uses.
"""
