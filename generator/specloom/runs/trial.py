"""A package is imported, in a process of its own, before it takes its place."""

from __future__ import annotations

import gc
import importlib
import io
import sys
import traceback
import warnings
from collections.abc import Callable
from contextlib import ExitStack, redirect_stderr, redirect_stdout, suppress
from importlib.abc import Loader
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from specloom.package.plan import Plan
from specloom.package.write import write

if TYPE_CHECKING:
    from specloom.base.workers import Workers

# Modules of models are alike, and so are those of resources, and each takes a millisecond
# or two: of a description with thousands of them, so many of a kind are imported.
_MOST_ALIKE = 20
_MODELS, _RESOURCES = ("types/", "params/"), "resources/"
_ENGINE = "_runtime/core/exchange.py"

# What our runtime is called while no package is there that has a copy of it, and those of
# its modules that lead to most others.
_RUNTIME = "_specloom_runtime"
_RUNTIME_MODULES = (
    *("_async.client", "_sync.client", "core.decode", "core.exchange", "core.model"),
)


class BrokenPackageError(Exception):
    """The package cannot be imported; the one that is there stays."""


class Trial(ExitStack):
    """Writes a package that can be imported; to be used with `with`."""

    def __init__(self) -> None:
        super().__init__()
        self._workers: Workers | None = None
        self._own_runtime = True

    def prepare(self, *, own_runtime: bool) -> None:
        """Load what the package imports, while it is being made.

        Args:
            own_runtime: whether templates of the user's own may be its runtime.
        """
        self._own_runtime = own_runtime
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
            answer = self._ready().submit(
                imported, folder, name, modules, own_runtime=self._own_runtime
            )
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
    if not new:
        return []
    # The client leads to all that is needed for a call, but loads that with the first.
    new = [path for path in new if not path.startswith("_runtime/")]
    models = [path for path in new if path.startswith(_MODELS)]
    resources = [path for path in new if path.startswith(_RESOURCES)]
    others = [path for path in plan.files if path.startswith("own_code/")]
    others += [path for path in plan.files if path == _ENGINE]
    others += [path for path in new if not path.startswith((*_MODELS, _RESOURCES))]
    alike = (*resources[:_MOST_ALIKE], *models[:_MOST_ALIKE])
    found = ["", "_client", *(_dotted(path) for path in (*others, *alike))]
    return list(dict.fromkeys(found))


def _dotted(path: str) -> str:
    parts = path.removesuffix(".py").split("/")
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _warm_up() -> None:
    from specloom.base.templating import builtin_folder

    gc.freeze()  # all that the caller has read is not to be looked through here
    sys.modules[_RUNTIME] = _module(_RUNTIME, builtin_folder() / "runtime")
    with suppress(Exception):  # said where the package needs it
        for library in ("pydantic", "httpx2"):
            importlib.import_module(library)
        for module in _RUNTIME_MODULES:
            importlib.import_module(f"{_RUNTIME}.{module}")


def _module(name: str, folder: Path) -> ModuleType:
    """A package in a folder, by a name; nothing of it has run."""
    spec = spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    return module_from_spec(spec)


def _share_runtime(folder: Path, name: str) -> None:
    """Let the package have the modules that are loaded, where it has a copy of them."""
    for loaded in [each for each in sys.modules if each.startswith(f"{_RUNTIME}.")]:
        module = loaded.removeprefix(f"{_RUNTIME}.")
        # Packages are loaded from the folder, so that it says what else is in them.
        if (folder / "_runtime" / f"{module.replace('.', '/')}.py").is_file():
            sys.modules[f"{name}._runtime.{module}"] = sys.modules[loaded]


def imported(
    folder: Path, name: str, modules: list[str], *, own_runtime: bool = True
) -> str:
    """Import modules of the package in a folder.

    What needs a library that is not installed cannot be judged.

    Args:
        name: what the package is called.
        own_runtime: whether its runtime may be another one than ours.

    Returns:
        the place of what is wrong and what it is; "" where nothing is.
    """
    sys.dont_write_bytecode = True
    package = _module(name, folder)
    loader = package.__loader__
    assert isinstance(loader, Loader)
    sys.modules[name] = package
    if not own_runtime:
        _share_runtime(folder, name)
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
                        loader.exec_module(package)
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
