"""specloom: one OpenAPI description in, one typed Python client out."""

__version__ = "0.1.0"
