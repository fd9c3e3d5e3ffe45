"""From the API to the files of a package, in memory and not yet formatted."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from specloom.api.definitions import referred
from specloom.api.model import Direction
from specloom.base import templating
from specloom.base.cache import Section
from specloom.base.workers import Workers
from specloom.config.values import OwnCode
from specloom.python import own_code as own_code_files
from specloom.python.models import Fields, spell_fields
from specloom.python.naming import NamedApi
from specloom.python.templates import runtime_files
from specloom.python.views.events import event_modules
from specloom.python.views.models import Docs, field_docs
from specloom.python.views.modules import package_views
from specloom.python.views.package import PackageInfo, client_view
from specloom.python.views.resources import resource_views
from specloom.python.views.shared import shared_by

HEADER = "# Made by specloom from the spec: edit that, then run `specloom generate`."

_FOLDERS = {"types": Direction.RESPONSE, "params": Direction.REQUEST}

# Part of the runtime where there are events.
_FOR_EVENTS = "core/webhooks.py"

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
    named: NamedApi,
    info: PackageInfo,
    own_code: Sequence[OwnCode],
    templates: Path | None,
    cache: Section,
    workers: Workers,
) -> dict[str, str]:
    """The files of the package, by their path in it.

    Args:
        own_code: hand-written modules, checked to fit this API.
        templates: a folder of the user's own, searched before ours.
        cache: what the model generator spelled in earlier runs.
        workers: where the client is rendered, beside its models.

    Raises:
        TemplateError: a template cannot be rendered.
    """
    client = workers.submit(_client_files, named, info, own_code, templates)
    fields = spell_fields(named, cache, workers)
    # What needs no answer comes before it is waited for.
    schemas = _request_schemas(named)
    docs = field_docs(named.schemas.values())
    has_events = bool(event_modules(named))
    runtime = {
        f"_runtime/{name}": text
        for name, text in runtime_files(templates).items()
        if has_events or name != _FOR_EVENTS
    }
    models = _model_files(named, fields(), docs, templates)
    return {
        **client(),
        **models,
        "params/_schemas.json": schemas,
        "py.typed": "",
        **runtime,
        **own_code_files.texts(own_code),
    }


def _client_files(
    named: NamedApi,
    info: PackageInfo,
    own_code: Sequence[OwnCode],
    templates: Path | None,
) -> dict[str, str]:
    """The client, its resources and what reads events."""
    fill = partial(_fill, templates)
    shared = shared_by(named.api)
    resources = resource_views(named, info.class_name, shared, own_code)
    client = client_view(named, info, shared, resources, own_code)
    files = {
        path: fill(template, client=client) for template, path in _CLIENT_FILES.items()
    }
    for events in client.events:
        files[f"{events.module}.py"] = fill("client/events.py.jinja", events=events)
    for resource in client.resources:
        files[resource.file] = fill("client/resource.py.jinja", resource=resource)
    return files


def _model_files(
    named: NamedApi,
    fields: Mapping[Direction, Fields],
    docs: Docs,
    templates: Path | None,
) -> dict[str, str]:
    """The modules of `types` and `params`."""
    fill = partial(_fill, templates)
    files = {}
    for folder, direction in _FOLDERS.items():
        packages, modules = package_views(named, direction, fields[direction], docs)
        for package in packages:
            path = "/".join((folder, *package.path, "__init__.py"))
            files[path] = fill("models/package.py.jinja", package=package)
        for module in modules:
            path = "/".join((folder, *module.name.split(".")))
            files[f"{path}.py"] = fill("models/module.py.jinja", module=module)
    return files


def _fill(templates: Path | None, template: str, **views: Any) -> str:
    jinja = templating.environment(templates)
    return templating.fill(jinja, template, header=HEADER, **views)


def _request_schemas(named: NamedApi) -> str:
    """What requests are checked against: name -> JSON Schema.

    With the schemas of responses that may be passed back.
    """
    waiting = [n for n in named.schemas if named.class_of(n, Direction.REQUEST)]
    needed: dict[str, Any] = {}
    while waiting:
        name = waiting.pop()
        if name in needed:
            continue
        if name in named.schemas:
            needed[name] = named.schemas[name].definition
        elif name in named.api.parts:
            needed[name] = named.api.parts[name]
        else:
            continue
        waiting += referred(needed[name])
    everything = (*named.schemas, *named.api.parts)
    ordered = {name: needed[name] for name in everything if name in needed}
    return json.dumps(ordered, indent=1, ensure_ascii=False) + "\n"
