"""`make soak`: 50,000 requests of each client to a server that fails in thirty ways."""

from __future__ import annotations

import argparse
import subprocess
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
    parser.add_argument("--kind", choices=("async", "sync"), help="default: both")
    options = parser.parse_args()
    if options.kind is None:
        # A process for each: memory is counted from its own first requests on.
        again = [sys.executable, "-m", "tests.soak", *sys.argv[1:], "--kind"]
        codes = [subprocess.call([*again, kind]) for kind in ("async", "sync")]
        return max(codes)
    with serving() as url:
        if options.kind == "async":
            report = run_async(url, options.requests, options.in_flight)
        else:
            report = run_sync(url, options.requests, options.threads)
    print(f"{options.kind}: {report}", flush=True)
    faults = list(report.faults)
    if report.kib[1] > MOST_GROWTH * report.kib[0]:
        faults.append("memory has grown")
    if report.descriptors[1] > report.descriptors[0] + MOST_DESCRIPTORS:
        faults.append("file descriptors have grown")
    for fault in faults[:20]:
        print(f"  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
