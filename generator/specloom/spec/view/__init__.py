"""The one reading of OpenAPI above schemas; every stage asks it, none reads by hand.

`document.view` begins it. What a view gives back are frozen values that know three
things: what is written (references followed), where that is, and where it is listed.
Line numbers are looked up only when `at` is asked for.
"""

from __future__ import annotations

from specloom.spec.view.content import (
    Encoding,
    Header,
    MediaType,
    Parameter,
    RequestBody,
    Response,
    encodings,
    headers,
    links,
    listed_parameters,
    media_types,
    request_body,
    responses,
)
from specloom.spec.view.nodes import Bundle, Example, Node, Place, examples_of
from specloom.spec.view.paths import (
    Callback,
    Operation,
    PathItem,
    path_items,
    webhooks,
)
from specloom.spec.view.root import Root
from specloom.spec.view.security import (
    Requirement,
    SecurityScheme,
    flows,
    requirements,
)
from specloom.spec.view.servers import Server, servers, variables

__all__ = [
    "Bundle",
    "Callback",
    "Encoding",
    "Example",
    "Header",
    "MediaType",
    "Node",
    "Operation",
    "Parameter",
    "PathItem",
    "Place",
    "RequestBody",
    "Requirement",
    "Response",
    "Root",
    "SecurityScheme",
    "Server",
    "encodings",
    "examples_of",
    "flows",
    "headers",
    "links",
    "listed_parameters",
    "media_types",
    "path_items",
    "request_body",
    "requirements",
    "responses",
    "servers",
    "variables",
    "webhooks",
]
