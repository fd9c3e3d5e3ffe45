"""Hand-written Python that belongs to one client: what it is, and whether it fits."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from specloom.base.diagnostics import Finding, Location, Severity
from specloom.config.values import FOLDER, Extension

# A configuration is read by every run, also by one that has nothing to do.
if TYPE_CHECKING:
    import ast

    from specloom.python.naming import NamedApi


def texts(extensions: Sequence[Extension]) -> dict[str, str]:
    """The files that extensions add to a package, by their path in it.

    Raises:
        OSError, UnicodeDecodeError: one cannot be read.
    """
    if not extensions:
        return {}
    files = {
        f"{FOLDER}/{e.module}.py": e.file.read_text(encoding="utf-8")
        for e in extensions
    }
    init = '"""Code of this client\'s own, kept by hand beside the description."""\n'
    return {f"{FOLDER}/__init__.py": init, **files}


def check_extensions(
    extensions: Sequence[Extension], named: NamedApi, taken: Collection[str]
) -> list[Finding]:
    """Everything that keeps extensions from being attached.

    Args:
        taken: names that the package itself exports.
    """
    resources = {
        method.accessor[:depth]
        for method in named.methods
        for depth in range(1, len(method.accessor))
    }
    operations = {method.accessor for method in named.methods}
    members = operations | resources
    exported = dict.fromkeys(taken, "the package itself")
    extended: set[tuple[str, ...]] = set()
    findings: list[Finding] = []

    def note(at: Location, message: str, hint: str) -> None:
        findings.append(Finding("extension", Severity.ERROR, message, at, hint))

    for extension in extensions:
        findings += _check_module(extension)
        for name in extension.exports:
            if name in exported:
                note(
                    extension.at,
                    f"{name} is exported by {exported[name]} already",
                    "Choose another name.",
                )
            exported.setdefault(name, extension.shown_as)
        for resource in extension.resources:
            where = ".".join(resource.accessor)
            if resource.accessor not in resources:
                known = ", ".join(sorted(map(".".join, resources))) or "none"
                note(
                    resource.at,
                    f"there is no resource {where!r}",
                    f"Resources of this client: {known}.",
                )
            elif resource.accessor in extended:
                note(
                    resource.at,
                    f"{where!r} is extended twice",
                    "Let one of the two classes inherit from the other.",
                )
            extended.add(resource.accessor)
        for method in extension.methods:
            where, like = ".".join(method.accessor), ".".join(method.like)
            if method.like not in operations:
                note(
                    method.at,
                    f"there is no operation {like!r} to be like",
                    "Name the accessor of an operation, such as pets.list.",
                )
            elif method.like[:-1] != method.accessor[:-1]:
                note(
                    method.at,
                    f"{where!r} and {like!r} are not on the same resource",
                    f"Call it {'.'.join((*method.like[:-1], method.accessor[-1]))}.",
                )
            elif method.accessor in members:
                note(method.at, f"there is a {where!r} already", "Rename the method.")
            members = {*members, method.accessor}
    return findings


def _check_module(extension: Extension) -> Iterator[Finding]:
    """Syntax, and whether the names are there that specloom.toml speaks of."""
    import ast

    try:
        tree = ast.parse(extension.file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        at = Location(extension.shown_as, "")
        message = f"cannot be read: {error}"
        yield Finding("extension", Severity.ERROR, message, at)
        return
    except SyntaxError as error:
        at = Location(extension.shown_as, "", error.lineno, error.offset)
        message = f"no valid Python: {error.msg}"
        line = (error.text or "").rstrip("\n")
        yield Finding("extension", Severity.ERROR, message, at, "Mend it.", line)
        return
    defined = set(_defined(tree))
    wanted = [
        *((name, extension.at) for name in extension.exports),
        *((name, r.at) for r in extension.resources for name in r.classes),
        *((name, m.at) for m in extension.methods for name in m.classes),
    ]
    for name, at in wanted:
        if name not in defined:
            yield Finding(
                "extension",
                Severity.ERROR,
                f"{extension.shown_as} defines no {name}",
                at,
                f"It defines {', '.join(sorted(defined)) or 'nothing'}.",
            )


def _defined(tree: ast.Module) -> Iterator[str]:
    """Names that a module binds at its top level, by definition or assignment."""
    import ast

    for node in tree.body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.AsyncFunctionDef(name=name):
                yield name
            case ast.Assign(targets=targets):
                yield from (t.id for t in targets if isinstance(t, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
