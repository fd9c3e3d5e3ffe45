"""The command line: the one place that prints, exits and reads the environment."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Iterator
from typing import Any

import click

from specloom import __version__
from specloom.cli.common import FINE, IMPOSSIBLE

# A run loads its own command: all of them take longer than a run without changes.
_COMMANDS = {
    "bump": "bump",
    "bundle": "bundle",
    "changelog": "changelog",
    "demo": "package",
    "diff": "diff",
    "explain": "explain",
    "generate": "generate",
    "init": "init",
    "mock": "mock",
    "rules": "validate",
    "table": "table",
    "validate": "validate",
    "verify": "package",
}


class _Commands(dict[str, click.Command]):
    """The commands, each loaded from its module when it is asked for."""

    def __getitem__(self, name: str) -> click.Command:
        module = importlib.import_module(f"specloom.cli.{_COMMANDS[name]}")
        command: click.Command = getattr(module, name)
        return command

    def get(self, name: str, default: Any = None) -> Any:
        return self[name] if name in _COMMANDS else default

    def __iter__(self) -> Iterator[str]:
        return iter(_COMMANDS)

    def __len__(self) -> int:
        return len(_COMMANDS)


@click.group(
    commands=_Commands(),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="specloom")
def cli() -> None:
    """Turn an OpenAPI description into a typed Python client.

    Exit codes: 0 fine, 1 findings or drift, 2 the run could not be made.
    """


def main() -> None:
    """Run the command line; whatever happens, no traceback is shown."""
    # Nothing a run makes is garbage before its end: collecting takes a tenth of it.
    gc.disable()
    code = _run()
    # The same for taking a thousand modules apart again.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _run() -> int:
    """Run the command line and give back its exit code."""
    try:
        cli.main(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("interrupted", err=True)
        return 130
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.exceptions.Exit as done:
        return done.exit_code
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else FINE
    except BrokenPipeError:
        # The reader (`head`, say) has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return IMPOSSIBLE
    except Exception as error:
        if os.environ.get("SPECLOOM_DEBUG"):
            raise
        click.echo(
            f"specloom: internal error: {type(error).__name__}: {error}\n"
            "This is a bug of specloom. SPECLOOM_DEBUG=1 shows where it happened.",
            err=True,
        )
        return IMPOSSIBLE
    return FINE
