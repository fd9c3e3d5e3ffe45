"""A package is imported, in a process of its own, before it takes its place."""

from __future__ import annotations

import gc
import importlib
import io
import sys
import traceback
import warnings
from collections.abc import Callable
from contextlib import ExitStack, redirect_stderr, redirect_stdout
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.package.plan import Plan
from specloom.package.write import write

if TYPE_CHECKING:
    from specloom.base.workers import Workers

# Modules of models are alike, and so are those of resources, and each takes a millisecond
# or two: of a description with thousands of them, so many of a kind are imported.
_MOST_ALIKE = 20
_MODELS, _RESOURCES = ("types/", "params/"), "resources/"


class BrokenPackageError(Exception):
    """The package cannot be imported; the one that is there stays."""


class Trial(ExitStack):
    """Writes a package that can be imported; to be used with `with`."""

    def __init__(self) -> None:
        super().__init__()
        self._workers: Workers | None = None

    def prepare(self) -> None:
        """Load what the package imports, while it is being made."""
        self._ready()

    def write(self, plan: Plan, meanwhile: Callable[[], None]) -> None:
        """Write the package if it can be imported.

        Args:
            meanwhile: what else there is to do, once, while it is being imported.

        Raises:
            BrokenPackageError: it cannot be.
            WriteError: its folder is not to be written.
        """
        modules = _modules(plan)
        if not modules:
            meanwhile()
            write(plan)
            return
        from specloom.python.naming import hidden_module

        name = plan.package.name
        # A package that is only a part of another one may be called as a library is.
        name = f"{name}_client" if hidden_module(name) else name

        def check(folder: Path) -> None:
            answer = self._ready().submit(imported, folder, name, modules)
            meanwhile()
            if fault := answer():
                raise BrokenPackageError(
                    f"{plan.package.name}/{fault}\nNothing was written, as the package"
                    " cannot be imported. If no code of your own is at fault, this is a"
                    " bug in specloom: please report it with the description."
                )

        write(plan, check)

    def _ready(self) -> Workers:
        if self._workers is None:
            # Most runs find nothing to write.
            from specloom.base.workers import Workers

            self._workers = self.enter_context(Workers())
            self._workers.prepare(imported, _warm_up)
        return self._workers


def _modules(plan: Plan) -> list[str]:
    """What is new of the package, as dotted paths in it; the package itself is ""."""
    new = [path for path in (*plan.added, *plan.changed) if path.endswith(".py")]
    new = [path for path in new if not path.startswith("_runtime/")]
    if not new:
        return []
    models = [path for path in new if path.startswith(_MODELS)]
    resources = [path for path in new if path.startswith(_RESOURCES)]
    others = [path for path in plan.files if path.startswith("own_code/")]
    others += [path for path in new if not path.startswith((*_MODELS, _RESOURCES))]
    alike = (*resources[:_MOST_ALIKE], *models[:_MOST_ALIKE])
    found = ["", "_client", *(_dotted(path) for path in (*others, *alike))]
    return list(dict.fromkeys(found))


def _dotted(path: str) -> str:
    parts = path.removesuffix(".py").split("/")
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _warm_up() -> None:
    gc.freeze()  # all that the caller has read is not to be looked through here
    for library in ("pydantic", "httpx2"):
        try:
            importlib.import_module(library)
        except Exception:
            return  # said where the package needs it


def imported(folder: Path, name: str, modules: list[str]) -> str:
    """Import modules of the package in a folder.

    What needs a library that is not installed cannot be judged.

    Args:
        name: what the package is called.

    Returns:
        the place of what is wrong and what it is; "" where nothing is.
    """
    sys.dont_write_bytecode = True
    spec = spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = module_from_spec(spec)
    sys.modules[name] = package
    output = io.StringIO()
    try:
        with (
            warnings.catch_warnings(),
            redirect_stdout(output),
            redirect_stderr(output),
        ):
            warnings.simplefilter("ignore")
            for module in modules:
                try:
                    if module:
                        importlib.import_module(f"{name}.{module}")
                    else:
                        spec.loader.exec_module(package)
                except ModuleNotFoundError as error:
                    if (error.name or "").partition(".")[0] == name:
                        return _told(error, folder, module)
                except BaseException as error:
                    return _told(error, folder, module)
    finally:
        for each in [n for n in sys.modules if n == name or n.startswith(f"{name}.")]:
            del sys.modules[each]
    return ""


def _told(error: BaseException, folder: Path, module: str) -> str:
    """The last place in the package that an exception came through, and its text."""
    places = [(f.filename, f.lineno) for f in traceback.extract_tb(error.__traceback__)]
    if isinstance(error, SyntaxError) and error.filename:
        places.append((error.filename, error.lineno))
    ours = [
        (Path(file), line) for file, line in places if Path(file).is_relative_to(folder)
    ]
    file, line = ours[-1] if ours else (folder / module.replace(".", "/"), None)
    said = error.msg if isinstance(error, SyntaxError) else str(error)
    where = file.relative_to(folder).as_posix() + (f":{line}" if line else "")
    return f"{where}: {type(error).__name__}: {said}"
