"""What came after the facts were collected: it is in the spec, and in no fact."""

# A schema by its name, a property as `Schema.property` -> where it is documented, and since
# when. An operation needs no entry.
NEWER: dict[str, str] = {}
