"""Each table of names that are taken, beside what takes them."""

from __future__ import annotations

import ast
import importlib.metadata
import keyword
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from pydantic import BaseModel
from runtime._async.client import AsyncAPIClient
from runtime._sync.client import SyncAPIClient
from runtime.core.model import Model
from specloom.python import reserved
from specloom.python.views import package, resources
from specloom.python.views.runtime_names import RUNTIME_ERRORS

from tests.generation.support import CLAUDE_PACKAGE, ROOT

TEMPLATES = ROOT / "templates"


def test_attributes_of_clients() -> None:
    found = {
        name
        for kind in (SyncAPIClient, AsyncAPIClient)
        for name in dir(kind)
        if not name.startswith("_")
    }
    assert found == reserved.CLIENT_ATTRIBUTES


def test_attributes_of_models() -> None:
    public = {name for name in dir(BaseModel) if not name.startswith("_")}
    assert public <= reserved.MODEL_ATTRIBUTES
    hidden = {n.removeprefix("_") for n in dir(Model) if re.match(r"_[a-z]", n)}
    assert hidden == reserved.METADATA


def test_arguments_of_clients_and_methods() -> None:
    tree = ast.parse((CLAUDE_PACKAGE / "_client.py").read_text())
    made = next(f for f in functions(tree) if f.name == "__init__")
    credentials = {"api_key", "auth_token", "admin_api_key"}
    given = {each.arg for each in (*made.args.args, *made.args.kwonlyargs)}
    assert given - credentials <= reserved.CLIENT_ARGUMENTS
    tree = ast.parse((CLAUDE_PACKAGE / "resources" / "models.py").read_text())
    method = next(f for f in functions(tree) if f.name == "retrieve")
    given = {each.arg for each in (*method.args.args, *method.args.kwonlyargs)}
    assert given - {"model_id", "betas", "workspace_id"} == reserved.METHOD_ARGUMENTS


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_what_bodies_of_classes_use() -> None:
    """A decorator or a default that a member of the class would replace."""
    used = set()
    for path in (
        *CLAUDE_PACKAGE.glob("resources/**/*.py"),
        CLAUDE_PACKAGE / "_client.py",
    ):
        for kind in ast.walk(ast.parse(path.read_text())):
            if not isinstance(kind, ast.ClassDef):
                continue
            for function in functions(kind):
                parts = [*function.decorator_list, *function.args.kw_defaults]
                names = (n for part in parts if part for n in ast.walk(part))
                used |= {n.id for n in names if isinstance(n, ast.Name)}
    assert {"cached_property", "omit", "overload"} <= used
    members = {name for name in used if name.islower()}
    assert members <= reserved.CLASS_ATTRIBUTES


def test_constants_of_the_client() -> None:
    text = (TEMPLATES / "client" / "_client.py.jinja").read_text()
    found = set(re.findall(r"^(_[A-Z_]+)\b", text, re.MULTILINE))
    assert found == reserved.CLIENT_CONSTANTS


def test_what_a_package_exports() -> None:
    names = {*package._PUBLIC, *package._TOKENS, *RUNTIME_ERRORS}
    names |= {*resources._LIBRARY, *resources._PACKAGE}
    assert {n for n in names if n[0].isupper()} <= reserved.EXPORTS


def test_modules_of_python() -> None:
    """Of the running one; `MODULES` has those of all that are supported."""
    found = {name for name in sys.stdlib_module_names if not name.startswith("_")}
    assert found <= reserved.MODULES


def test_modules_of_what_clients_need() -> None:
    waiting, needed = ["httpx2", "pydantic"], set()
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            for text in importlib.metadata.requires(name) or ():
                requirement = Requirement(text)
                if requirement.marker is None or requirement.marker.evaluate():
                    waiting.append(requirement.name)
    modules = {name.replace("-", "_") for name in needed}
    assert {"anyio", "h11", "pydantic_core", "typing_extensions"} <= modules
    assert modules <= reserved.MODULES


def test_keywords() -> None:
    assert {*keyword.kwlist, "__debug__"} == reserved.KEYWORDS


def test_every_table_is_looked_at_here() -> None:
    tables = {name for name in vars(reserved) if re.match("[A-Z]", name)}
    here = (
        Path(__file__).read_text()
        + Path(__file__).with_name("test_identifiers.py").read_text()
    )
    elsewhere = {"MODEL_MODULES", "BASE_CLASSES"}  # test_taken_names.py
    assert {name for name in tables if f"reserved.{name}" not in here} == elsewhere
