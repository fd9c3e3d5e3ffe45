"""`make soak`: 50,000 requests of each client to a server that fails in thirty ways."""

from __future__ import annotations

import argparse
import sys

from tests.soak.run import run_async, run_sync, serving

MOST_GROWTH = 1.2  # of memory, after the first thousand
MOST_DESCRIPTORS = 20  # more than then


def main() -> int:
    """Run both, print what came of them, and return 1 where something must not be."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--requests", type=int, default=50_000, help="of each client")
    parser.add_argument("--in-flight", type=int, default=1_000)
    parser.add_argument("--threads", type=int, default=200)
    options = parser.parse_args()
    bad = False
    for name, run, width in (
        ("async", run_async, options.in_flight),
        ("sync", run_sync, options.threads),
    ):
        # A server for each: it counts by number.
        with serving() as url:
            report = run(url, options.requests, width)
        print(f"{name}: {report}", flush=True)
        faults = list(report.faults)
        if report.kib[1] > MOST_GROWTH * report.kib[0]:
            faults.append("memory has grown")
        if report.descriptors[1] > report.descriptors[0] + MOST_DESCRIPTORS:
            faults.append("file descriptors have grown")
        for fault in faults[:20]:
            print(f"  {fault}")
        bad = bad or bool(faults)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
