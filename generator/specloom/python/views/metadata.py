"""What lies around the code of a package: its README, pyproject.toml and LICENSE."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from specloom.config.values import OwnCode
from specloom.python.aliases import PACKAGES, class_names
from specloom.python.naming import NamedApi
from specloom.python.quoting import markdown, one_line, toml_key, toml_string


class MethodRow(Struct, frozen=True):
    """One method in the package's README."""

    accessor: str
    summary: str


class ExtraView(Struct, frozen=True):
    """Packages that a part of the client needs, and the rest does without."""

    name: str
    toml_key: str
    toml_needs: tuple[str, ...]


def example(named: NamedApi) -> str:
    """A call to begin with: the first that needs no argument, or any call."""
    calls = [
        (method, [a.name for a in method.arguments if a.param.required])
        for method in named.methods
    ]
    if not calls:
        return ""
    method, required = min(calls, key=lambda call: len(call[1]))
    shown = ", ".join(f"{name}=..." for name in required)
    return f"client.{'.'.join(method.accessor)}({shown})"


def method_rows(named: NamedApi, own_code: Sequence[OwnCode]) -> Iterator[MethodRow]:
    """Every method in the order of the spec; those like it follow an operation."""
    added = [method for module in own_code for method in module.methods]
    for method in named.methods:
        operation = method.operation
        yield MethodRow(
            ".".join(method.accessor),
            markdown(operation.summary)
            or markdown(f"{operation.method} {operation.path}"),
        )
        for other in added:
            if other.like == method.accessor:
                yield MethodRow(".".join(other.accessor), markdown(other.summary))


_FEW_NAMES = 20  # of types, as many as the README of a package lists


def other_names(named: NamedApi) -> Iterator[tuple[str, str]]:
    """Further names of methods, resources and types, for the package's README."""
    for method in named.method_aliases:
        also, own = (".".join(each) for each in (method.accessor, method.alias_of))
        yield f"client.{also}()", f"client.{own}()"
    for path, target in named.resource_aliases.items():
        yield f"client.{'.'.join(path)}", f"client.{'.'.join(target)}"
    types = _other_names_of_types(named)
    yield from types if len(types) <= _FEW_NAMES else ()


def unlisted_names(named: NamedApi) -> int:
    """How many further names types have, where they are too many to be listed."""
    count = len(_other_names_of_types(named))
    return count if count > _FEW_NAMES else 0


def _other_names_of_types(named: NamedApi) -> list[tuple[str, str]]:
    """Each once, and with its package where it is something else in the other one."""
    aliases = {
        package: {
            also: name
            for name, besides in named.type_aliases.get(direction, {}).items()
            for also in besides
        }
        for package, direction in PACKAGES.items()
    }
    found = set()
    for package, other in (("types", "params"), ("params", "types")):
        own = class_names(named, PACKAGES[other])
        for also, name in aliases[package].items():
            is_same = also not in own and aliases[other].get(also, name) == name
            found.add((also if is_same else f"{package}.{also}", name))
    return sorted(found)


def extras(own_code: Sequence[OwnCode]) -> Iterator[ExtraView]:
    """Optional dependencies by name; what several modules need together is one."""
    needs: dict[str, list[str]] = {}
    for module in own_code:
        for name, listed in module.optional_dependencies:
            needs.setdefault(name, []).extend(listed)
    for name, needed in sorted(needs.items()):
        quoted = tuple(map(toml_string, sorted(set(needed))))
        yield ExtraView(markdown(name), toml_key(name), quoted)


def license_text(license: str) -> str:
    """The text for the licence's name: MIT in full, others by their identifier."""
    if license == "MIT":
        return _MIT
    return f"SPDX-License-Identifier: {one_line(license)}"


_MIT = """\
MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE."""
