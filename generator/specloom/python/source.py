"""The Python of one method or one schema, as a package has it, without what is around."""

from __future__ import annotations

from specloom.api.model import Direction, ObjectSchema, Schema
from specloom.base import templating
from specloom.python.formatting import format_one
from specloom.python.models import Fields, spell_one
from specloom.python.naming import Method, NamedApi
from specloom.python.views.methods import SYNC, method_views
from specloom.python.views.modules import single_view


def signature(named: NamedApi, method: Method) -> str:
    """The signatures of a method of the sync client."""
    (view,) = method_views(named, [method], method.resource, SYNC, [""])
    cases = [
        f"@overload\ndef {view.name}({', '.join(['self', *each.parameters])})"
        f" -> {each.returns}: ..."
        for each in view.overloads
    ]
    whole = (
        f"def {view.name}({', '.join(['self', *view.parameters])})"
        f" -> {view.returns}: ..."
    )
    return format_one("\n".join(cases or [whole]) + "\n")


def model(named: NamedApi, schema: Schema, direction: Direction) -> str:
    """The class, or the name for a type, of a schema in one direction.

    Raises:
        TemplateError: the template cannot be rendered.
    """
    fields: Fields = {}
    if isinstance(schema, ObjectSchema):
        fields = spell_one(named, schema, direction)
    view = single_view(named, schema, direction, fields)
    jinja = templating.environment(None)
    text = templating.fill(jinja, "models/module.py.jinja", header="", module=view)
    _, _, body = text.partition("from __future__ import annotations")
    return format_one(body.strip() + "\n")
