"""The command line: the one place that prints, exits and reads the environment."""

from __future__ import annotations

import gc
import os
import sys

import click

from specloom import __version__
from specloom.cli.bump import bump
from specloom.cli.bundle import bundle
from specloom.cli.changelog import changelog
from specloom.cli.common import FINE, IMPOSSIBLE
from specloom.cli.diff import diff
from specloom.cli.explain import explain
from specloom.cli.generate import generate
from specloom.cli.init import init
from specloom.cli.mock import mock
from specloom.cli.package import demo, verify
from specloom.cli.table import table
from specloom.cli.validate import rules, validate


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
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


for command in (
    init,
    validate,
    generate,
    verify,
    explain,
    rules,
    demo,
    mock,
    bundle,
    table,
    diff,
    changelog,
    bump,
):
    cli.add_command(command)
