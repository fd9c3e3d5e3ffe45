"""From the API to the files of a package, in memory and not yet formatted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from specloom.api.model import Api, Direction
from specloom.base import templating
from specloom.base.cache import Section
from specloom.base.workers import Workers
from specloom.config.values import Extension
from specloom.python import own_code as extending
from specloom.python.models import spell_fields
from specloom.python.templates import runtime_files
from specloom.python.views.models import package_view
from specloom.python.views.package import PackageInfo, client_view
from specloom.python.views.resources import resource_views, shared_constants

HEADER = "# Made by specloom from the spec: edit that, then run `specloom generate`."

_FOLDERS = {"types": Direction.RESPONSE, "params": Direction.REQUEST}

# Template -> file of the package.
_CLIENT_FILES = {
    "client/__init__.py.jinja": "__init__.py",
    "client/_client.py.jinja": "_client.py",
    "client/_base.py.jinja": "_base.py",
    "client/errors.py.jinja": "errors.py",
    "client/README.md.jinja": "README.md",
    "client/LICENSE.jinja": "LICENSE",
    "client/pyproject.toml.jinja": "pyproject.toml",
    "client/resources.py.jinja": "resources/__init__.py",
}


def render(
    api: Api,
    info: PackageInfo,
    extensions: Sequence[Extension],
    templates: Path | None,
    cache: Section,
    workers: Workers,
) -> dict[str, str]:
    """The files of the package, by their path in it.

    Args:
        extensions: hand-written modules, checked to fit this API.
        templates: a folder of the user's own, searched before ours.
        cache: what the model generator spelled in earlier runs.
        workers: where it works, beside the rest.

    Raises:
        TemplateError: a template cannot be rendered.
    """
    spelled = spell_fields(api, cache, workers)
    jinja = templating.environment(templates)

    def fill(template: str, **views: Any) -> str:
        return templating.fill(jinja, template, header=HEADER, **views)

    shared = shared_constants(api)
    resources = resource_views(api, info.class_name, shared, extensions)
    client = client_view(api, info, shared, resources, extensions)
    files = {
        path: fill(template, client=client) for template, path in _CLIENT_FILES.items()
    }
    for resource in client.resources:
        files[resource.file] = fill("client/resource.py.jinja", resource=resource)
    fields = spelled()
    for folder, direction in _FOLDERS.items():
        package = package_view(api, direction, fields[direction])
        files[f"{folder}/__init__.py"] = fill(
            "models/package.py.jinja", package=package
        )
        for module in package.modules:
            files[f"{folder}/{module.name}.py"] = fill(
                "models/module.py.jinja", module=module
            )
    files["params/_schemas.json"] = _request_schemas(api)
    files["py.typed"] = ""
    for name, text in runtime_files(templates).items():
        files[f"_runtime/{name}"] = text
    return {**files, **extending.texts(extensions)}


def _request_schemas(api: Api) -> str:
    """What requests are checked against: name -> JSON Schema.

    With the schemas of responses that may be passed back.
    """
    waiting = [name for name, schema in api.schemas.items() if schema.param_name]
    needed: dict[str, Any] = {}
    while waiting:
        name = waiting.pop()
        if name not in needed and name in api.schemas:
            needed[name] = api.schemas[name].definition
            waiting += _referred(needed[name])
    schemas = {name: needed[name] for name in api.schemas if name in needed}
    return json.dumps(schemas, indent=1, ensure_ascii=False) + "\n"


def _referred(definition: Any) -> Iterator[str]:
    """Names that a cleaned definition refers to as `#/Name`."""
    if isinstance(definition, dict):
        if isinstance(definition.get("$ref"), str):
            yield definition["$ref"].removeprefix("#/")
        for part in definition.values():
            yield from _referred(part)
    elif isinstance(definition, list):
        for part in definition:
            yield from _referred(part)
