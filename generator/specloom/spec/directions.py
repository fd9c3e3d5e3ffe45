"""A description as it holds for what is sent, or for what comes back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from specloom.spec.document import Document
from specloom.spec.values import as_dict


def without_required(document: Document, *words: str) -> Document:
    """The document with no property required that one of `words` marks.

    A property that is `readOnly` is not sent, and one that is `writeOnly` does not come
    back, whatever `required` says (OpenAPI 3.0, "Schema Object"). Views of the
    document lead to the same pointers in this one.
    """

    def rewritten(value: Any) -> Any:
        if isinstance(value, list):
            items = [rewritten(each) for each in value]
            same = all(a is b for a, b in zip(items, value, strict=True))
            return value if same else items
        if not isinstance(value, dict):
            return value
        new = {key: rewritten(each) for key, each in value.items()}
        required, properties = value.get("required"), value.get("properties")
        if isinstance(required, list) and isinstance(properties, dict):
            unneeded = {name for name, each in properties.items() if marked(each)}
            kept = [n for n in required if not isinstance(n, str) or n not in unneeded]
            if len(kept) < len(required):
                return {**new, "required": kept}
        same = all(new[key] is value[key] for key in value)
        return value if same else new

    def marked(schema: Any) -> bool:
        described = as_dict(document.follow(schema, "")[0])
        return any(described.get(word) is True for word in words)

    return replace(document, value=rewritten(document.value))
