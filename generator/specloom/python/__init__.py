"""What comes out: views, templates, models, formatting and writing."""
