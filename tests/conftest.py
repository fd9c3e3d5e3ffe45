"""What all tests share: the flag that rewrites goldens, and no skips in CI."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

import httpcore2
import pytest
from hypothesis import HealthCheck, settings

# No test asserts a time: the machine may be busy.
settings.register_profile(
    "unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("unhurried")

# Reading the certificates of the system takes 17 ms, and thousands of tests would do it
# to call a server on loopback that has none: here they are read once, as long as the
# environment names the same files.
_read_certificates = httpcore2.default_ssl_context


@cache
def _certificates_of(file: str | None, folder: str | None, options: Any) -> Any:
    return _read_certificates(**dict(options))


def _certificates(**options: Any) -> Any:
    named = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    return _certificates_of(*named, tuple(options.items()))


httpcore2.default_ssl_context = _certificates


# The facts and the big specs live beside the checkout, not in it. Node only runs a
# second opinion on bundles.
ALLOWED_SKIPS = ("needs ../shared", "needs node")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden`; `git diff` is then the review."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        default=False,
        help="rewrite expected outputs with what the code gives now",
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether expected outputs are to be rewritten."""
    return bool(request.config.getoption("--update-golden"))


def pytest_configure(config: pytest.Config) -> None:
    """In CI, a test that was skipped for want of a tool fails the run."""
    is_worker = hasattr(config, "workerinput")
    if os.environ.get("CI") and not is_worker:
        config.pluginmanager.register(NoSkips(), "no-skips")


class NoSkips:
    """Collects skips that have no good reason, and turns the run red for them."""

    def __init__(self) -> None:
        self.skipped: list[str] = []

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.skipped and not hasattr(report, "wasxfail"):
            reason = str(report.longrepr)
            if not any(allowed in reason for allowed in ALLOWED_SKIPS):
                self.skipped.append(f"{report.nodeid}: {reason}")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._note(report)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.skipped and session.exitstatus == 0:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter
    ) -> None:
        for line in self.skipped:
            terminalreporter.write_line(f"skipped, and must not be in CI: {line}")
