"""What the templates place: one view for each kind of file."""
