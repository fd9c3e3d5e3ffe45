"""How many items a page surely may have."""

from __future__ import annotations

from specloom.spec.schema_shapes import SchemaShape
from specloom.spec.view import Operation


def largest_size(operation: Operation, name: str | None) -> int | None:
    """A number of items that the server surely serves, by the parameter that asks.

    Args:
        name: of the query parameter; None where there is none.
    """
    for parameter in operation.parameters if name else ():
        if parameter.name == name and parameter.where == "query":
            schema = parameter.described
            value = schema.value if schema else None
            shape = SchemaShape.of(operation.document, value)
            stated = (shape.stated("maximum"), shape.stated("default"))
            return next((n for n in stated if type(n) is int and n > 0), None)
    return None
