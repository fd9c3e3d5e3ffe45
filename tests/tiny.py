"""The smallest description that says something."""

TINY = """\
openapi: 3.1.0
info: {title: Tiny Thing, version: "1"}
paths:
  /a:
    get:
      operationId: a
      summary: A.
      responses: {"204": {description: Done.}}
"""
