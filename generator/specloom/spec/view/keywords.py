"""The keywords of OpenAPI above schemas, and what becomes of each.

Every keyword that a version of OpenAPI knows stands in one of three tables, by the kind
of object that has it (`specloom.spec.grammar`); a test compares them with the
metaschemas. Whoever begins to honour a keyword moves it from the third to the first.
"""

from __future__ import annotations

from collections.abc import Mapping

from specloom.spec.grammar import METHODS, SECTIONS

_DESCRIBED = frozenset(("description", "summary"))
_EXAMPLES = frozenset(("example", "examples"))

# What the client, the mock or the package's documentation is made from.
HONOURED: Mapping[str, frozenset[str]] = {
    "document": frozenset(
        ("openapi", "info", "servers", "paths", "components", "security", "tags")
    )
    | {"$self", "webhooks"},
    "components": frozenset(SECTIONS.values()),
    "pathItem": frozenset((*METHODS, "$ref", "additionalOperations", "parameters"))
    | {"servers"},
    "operation": _DESCRIBED
    | {"deprecated", "operationId", "parameters", "requestBody", "responses"}
    | {"callbacks", "security", "servers", "tags"},
    "parameter": _EXAMPLES
    | {"content", "deprecated", "description", "explode", "in", "name", "required"}
    | {"allowReserved", "schema", "style"},
    "header": _EXAMPLES | {"content", "description", "required", "schema"},
    "requestBody": frozenset(("content", "description", "required")),
    "mediaType": _EXAMPLES
    | {"encoding", "itemEncoding", "itemSchema", "prefixEncoding", "schema"},
    "encoding": frozenset(("allowReserved", "contentType", "explode", "style")),
    "response": frozenset(("content", "headers")),
    "securityScheme": frozenset(
        ("description", "flows", "in", "name", "scheme", "type")
    ),
    "example": frozenset(("dataValue", "value")),
}

# What is for people who read the description itself; nothing that is sent or received
# depends on it.
FOR_READERS: Mapping[str, frozenset[str]] = {
    "document": frozenset(("externalDocs",)),
    "pathItem": _DESCRIBED,
    "operation": frozenset(("externalDocs",)),
    "header": frozenset(("deprecated",)),
    "mediaType": frozenset(("description",)),
    "response": _DESCRIBED,
    "securityScheme": frozenset(("bearerFormat", "deprecated")),
    "example": _DESCRIBED,
}

_TOKEN = "the client is given a token and does not fetch one"
_PARTS = "the client writes the parts of a form as their values ask for"

# What is described and has no effect on client and mock: what happens instead. The
# comparison of two descriptions still reports when it changes.
NOT_HONOURED: Mapping[str, Mapping[str, str]] = {
    "document": {
        "jsonSchemaDialect": "schemas are read as OpenAPI's own dialect",
    },
    "parameter": {
        "allowEmptyValue": "the client leaves out a parameter that has no value",
    },
    "header": {
        "allowEmptyValue": "a header is read as it comes",
        "allowReserved": "a header is read as it comes",
        "explode": "a header is read as one text",
        "style": "a header is read as one text",
    },
    "encoding": {
        "encoding": _PARTS,
        "headers": "a part has the headers that are given with its file",
        "itemEncoding": _PARTS,
        "prefixEncoding": _PARTS,
    },
    "response": {"links": "the client does not follow them"},
    "securityScheme": {
        "oauth2MetadataUrl": _TOKEN,
        "openIdConnectUrl": _TOKEN,
    },
    "example": {
        "externalValue": "the example is not fetched, and another value is made up",
        "serializedValue": "the mock writes `dataValue` itself",
    },
}
