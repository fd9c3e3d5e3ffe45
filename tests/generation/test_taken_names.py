"""Names of every kind that would break a package, all in one: it works nevertheless."""

from __future__ import annotations

import builtins
import keyword
import re
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from specloom.python import reserved

from tests.generation.support import command, specloom

# What descriptions were seen to break, and each table of what is taken.
WORDS = sorted(
    {"true", "none", "False", "self", "cls", "body", "settings", "_package", "events"}
    | {"__debug__", "__init__", "__dict__", "__class__", "__slots__", "__typename"}
    | {"mro", "bytes_", "timeout_", "json", "_", "class_", "model", "Hostile"}
    | set(keyword.kwlist)
    | reserved.ANNOTATIONS
    | reserved.MODEL_ATTRIBUTES
    | reserved.METADATA
    | reserved.BASE_CLASSES
    | reserved.MODEL_MODULES
    | reserved.METHOD_ARGUMENTS
    | reserved.CLIENT_ARGUMENTS
    | reserved.CLIENT_ATTRIBUTES
    | reserved.CLASS_ATTRIBUTES
    | reserved.CLIENT_CONSTANTS
    | reserved.EXPORTS
    | {name for name in vars(builtins) if name.islower()}
)

IMPORT_ALL = """
import importlib, pkgutil, sys

package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
for name in package.__all__:
    getattr(package, name)

client = getattr(package, sys.argv[2])(**{sys.argv[3]: "secret"} if sys.argv[3:] else {})
seen = 0
waiting = [client]
while waiting:
    owner = waiting.pop()
    for name in dir(type(owner)):
        value = None if name.startswith("_") else getattr(owner, name)
        home = type(value).__module__
        if home.startswith(package.__name__ + ".resources"):
            if "Response" not in type(value).__name__:
                waiting.append(value)
        seen += 1
assert seen > len(sys.argv)
"""


def described(**parts: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1"},
        "servers": [{"url": "https://api.example"}],
        "paths": {"/base": {"get": operation("read_base", "base")}},
        **parts,
    }


def operation(name: str, *tags: str, schema: Any = True, **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    answer = {"description": "Done.", "content": content}
    said = {"operationId": name, "responses": {"200": answer}, **more}
    return {**said, "tags": list(tags)} if tags else said


def tags() -> dict[str, Any]:
    paths = {f"/{n}": {"get": operation(f"read_{n}_", w)} for n, w in enumerate(WORDS)}
    return described(paths=paths)


def methods() -> dict[str, Any]:
    paths = {f"/{n}": {"get": operation(w)} for n, w in enumerate(WORDS)}
    below = {f"/b{n}": {"get": operation(w, "below")} for n, w in enumerate(WORDS)}
    return described(paths={**paths, **below})


def arguments() -> dict[str, Any]:
    listed = [{"name": w, "in": "query", "schema": {"type": "string"}} for w in WORDS]
    return described(paths={"/a": {"get": operation("a", "a", parameters=listed)}})


def schemas() -> dict[str, Any]:
    fields = {w: {"type": "array", "items": {"type": "string"}} for w in WORDS}
    made: dict[str, Any] = {
        w: {"type": "object", "properties": {"id": {"type": "string"}}} for w in WORDS
    }
    made["Everything"] = {"type": "object", "properties": fields}
    made["Refers"] = {
        "type": "object",
        "properties": {w: {"$ref": f"#/components/schemas/{w}"} for w in WORDS},
    }
    paths = {}
    for name in ("Everything", "Refers"):
        schema = {"$ref": f"#/components/schemas/{name}"}
        body = {"content": {"application/json": {"schema": schema}}}
        sent = operation(f"send{name}", "a", schema=schema, requestBody=body)
        paths[f"/{name}"] = {"post": sent}
    return described(paths=paths, components={"schemas": made})


def credentials() -> dict[str, Any]:
    schemes = {
        w: {"type": "apiKey", "in": "header", "name": f"X-{n}"}
        for n, w in enumerate(WORDS)
    }
    security: list[dict[str, list[str]]] = [{name: []} for name in schemes]
    return described(components={"securitySchemes": schemes}, security=security)


def addresses() -> dict[str, Any]:
    names = [w for w in WORDS if w != "_"]
    url = "https://api.example/" + "/".join(f"{{{name}}}" for name in names)
    variables = {name: {"default": "x"} for name in names}
    return described(servers=[{"url": url, "variables": variables}])


def events() -> dict[str, Any]:
    hooks = {}
    for word in WORDS:
        schema = {"type": "object", "properties": {"type": {"const": word}}}
        body = {"content": {"application/json": {"schema": schema}}}
        hooks[word] = {"post": {"requestBody": body, "responses": {}}}
    return described(webhooks=hooks)


def errors() -> dict[str, Any]:
    names = [w for w in WORDS if w.isidentifier() and not keyword.iskeyword(w)]
    classes = [{"name": name, "type": name} for name in names if name[0].isupper()]
    return described(**{"x-specloom-errors": {"type": "type", "classes": classes}})


def headers() -> dict[str, Any]:
    names = [w for w in WORDS if w.isidentifier() and not keyword.iskeyword(w)]
    said = {
        f"X-{n}{group}": {
            "schema": {"type": "string"},
            "x-specloom-attribute": f"{name}_g.{name}" if group else name,
        }
        for n, name in enumerate(names)
        for group in ("", "g")
    }
    groups = ("Model.a", "Unknown.a", "Literal.a")
    said |= {
        f"Y-{n}": {"schema": {"type": "string"}, "x-specloom-attribute": name}
        for n, name in enumerate(groups)
        if name.partition(".")[0] not in names
    }
    read = operation("read_base", "base")
    read["responses"]["200"]["headers"] = said
    return described(paths={"/base": {"get": read}})


@pytest.mark.parametrize(
    "kind",
    [
        tags,
        methods,
        arguments,
        schemas,
        credentials,
        addresses,
        events,
        errors,
        headers,
    ],
    ids=lambda kind: kind.__name__,
)
def test_a_package_of_taken_names_can_be_imported(kind: Any, tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(yaml.safe_dump(kind()))
    run = specloom("generate", spec, "--quiet", "--output", tmp_path, cwd=tmp_path)
    assert run.code == 0, run.text
    more = ["true"] if kind is credentials else []
    script = [sys.executable, "-W", "error", "-c", IMPORT_ALL, "names", "Names", *more]
    done = command(*script, cwd=tmp_path)
    assert done.code == 0, done.text


@pytest.mark.parametrize(
    "title", ["JSON", "copy", "Pydantic", "httpx2", "Typing", "h11"]
)
def test_no_package_hides_a_module(title: str, tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(yaml.safe_dump(described(info={"title": title, "version": "1"})))
    run = specloom("generate", spec, "--output", tmp_path / "out", cwd=tmp_path)
    assert run.code == 0, run.text
    name = f"{title.lower()}_client"
    assert re.search(r"openapi\.yaml:2:\d+: warning\[package-name-taken\]", run.text)
    assert f"it is called '{name}'" in run.text
    assert [path.name for path in (tmp_path / "out").iterdir()] == [name]


def test_a_package_that_is_to_hide_a_module_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(yaml.safe_dump(described()))
    (tmp_path / "specloom.toml").write_text(
        '[spec]\ndocuments = ["openapi.yaml"]\n[client]\npackage = "json"\noutput = "out"\n'
    )
    run = specloom("generate", cwd=tmp_path)
    assert run.code == 0, run.text
    assert "warning[package-name-taken] the package is called 'json'" in run.text


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Stream", "StreamClient"),
        ("APIError", "APIErrorClient"),
        ("Token", "TokenClient"),
    ],
)
def test_no_client_hides_what_the_package_exports(
    title: str, name: str, tmp_path: Path
) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(yaml.safe_dump(described(info={"title": title, "version": "1"})))
    run = specloom("generate", spec, "--output", tmp_path / "out", cwd=tmp_path)
    assert run.code == 0, run.text
    (made,) = (tmp_path / "out").iterdir()
    assert f"\nclass {name}(SyncAPIClient):" in (made / "_client.py").read_text()
