"""Hand-written Python that belongs to one client: what it is, and whether it fits."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from specloom.base.diagnostics import Finding, Location, Severity
from specloom.config.values import FOLDER, OwnCode

# A configuration is read by every run, also by one that has nothing to do.
if TYPE_CHECKING:
    import ast

    from specloom.python.naming import NamedApi


def texts(modules: Sequence[OwnCode]) -> dict[str, str]:
    """The files that own code adds to a package, by their path in it.

    Raises:
        OSError, UnicodeDecodeError: one cannot be read.
    """
    if not modules:
        return {}
    files = {
        f"{FOLDER}/{e.module}.py": e.file.read_text(encoding="utf-8") for e in modules
    }
    init = '"""Code of this client\'s own, kept by hand beside the description."""\n'
    return {f"{FOLDER}/__init__.py": init, **files}


def check_own_code(
    modules: Sequence[OwnCode], named: NamedApi, taken: Collection[str]
) -> list[Finding]:
    """Everything that keeps own code from being attached.

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
    replaced: set[tuple[str, ...]] = set()
    findings: list[Finding] = []

    def note(at: Location, message: str, hint: str) -> None:
        findings.append(Finding("own-code", Severity.ERROR, message, at, hint))

    for module in modules:
        findings += _check_module(module)
        for name in module.exports:
            if name in exported:
                note(
                    module.at,
                    f"{name} is exported by {exported[name]} already",
                    "Choose another name.",
                )
            exported.setdefault(name, module.shown_as)
        for resource in module.resources:
            where = ".".join(resource.accessor)
            if resource.accessor not in resources:
                known = ", ".join(sorted(map(".".join, resources))) or "none"
                note(
                    resource.at,
                    f"there is no resource {where!r}",
                    f"Resources of this client: {known}.",
                )
            elif resource.accessor in replaced:
                note(
                    resource.at,
                    f"{where!r} is replaced twice",
                    "Let one of the two classes inherit from the other.",
                )
            replaced.add(resource.accessor)
        for method in module.methods:
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


def _check_module(module: OwnCode) -> Iterator[Finding]:
    """Syntax, and whether the names are there that specloom.toml speaks of."""
    import ast

    try:
        tree = ast.parse(module.file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        at = Location(module.shown_as, "")
        message = f"cannot be read: {error}"
        yield Finding("own-code", Severity.ERROR, message, at)
        return
    except SyntaxError as error:
        at = Location(module.shown_as, "", error.lineno, error.offset)
        message = f"no valid Python: {error.msg}"
        line = (error.text or "").rstrip("\n")
        yield Finding("own-code", Severity.ERROR, message, at, "Fix it.", line)
        return
    defined = set(_defined(tree))
    wanted = [
        *((name, module.at) for name in module.exports),
        *((name, r.at) for r in module.resources for name in r.classes),
        *((name, m.at) for m in module.methods for name in m.classes),
    ]
    for name, at in wanted:
        if name not in defined:
            yield Finding(
                "own-code",
                Severity.ERROR,
                f"{module.shown_as} defines no {name}",
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
