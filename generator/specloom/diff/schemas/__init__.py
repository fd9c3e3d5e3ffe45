"""Schemas compared: taken apart, brought into one form, member by member."""
