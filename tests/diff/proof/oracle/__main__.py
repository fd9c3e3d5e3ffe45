"""Verdicts on pairs made by chance, beside a validator's. `make verdict-oracle`."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.diff.proof.oracle.pairs import FLOWS, POLICIES, Outcome, judged, pairs
from tests.diff.proof.oracle.reasons import reason_for

_BATCH = 25
_MOST_ALARMS = 0.01  # of all pairs


def main() -> int:
    """Print what is counted; 1 where the two do not agree."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--show", type=int, default=8, help="how many of a kind to print"
    )
    parser.add_argument("--all", action="store_true", help="those with a reason, too")
    parser.add_argument("--flow", choices=FLOWS, help="only these")
    options = parser.parse_args()
    outcomes: list[Outcome] = []
    with tempfile.TemporaryDirectory() as name:
        everything = list(pairs(options.seed, options.pairs))
        for flow in [options.flow] if options.flow else FLOWS:
            for at in range(0, len(everything), _BATCH):
                batch = everything[at : at + _BATCH]
                outcomes += judged(batch, flow, options.seed, Path(name))
    wrong = 0
    for flow in FLOWS:
        for policy in POLICIES:
            some = [o for o in outcomes if (o.flow, o.policy) == (flow, policy)]
            if not some:
                continue
            counts = Counter(outcome.verdict for outcome in some)
            print(
                f"{flow}, {policy}: {len(some)} pairs, {dict(sorted(counts.items()))}"
            )
            misses = [o for o in some if o.verdict == "miss"]
            alarms = [o for o in some if o.verdict == "alarm"]
            reasons = Counter(reason_for(alarm) for alarm in alarms)
            for reason, number in sorted(reasons.items(), key=str):
                print(f"  {number} without a counterexample: {reason or 'NO REASON'}")
            share = len(alarms) / len(some)
            print(
                f"  {share:.2%} of the verdicts without one; {_MOST_ALARMS:.0%} at most"
            )
            wrong += len(misses) + reasons[None] + (share >= _MOST_ALARMS)
            show(misses, options.show)
            show([a for a in alarms if reason_for(a) is None], options.show)
            if options.all:
                show(alarms, options.show)
    return 1 if wrong else 0


def show(outcomes: list[Outcome], most: int) -> None:
    """The rules that spoke, and the shortest pairs."""
    rules = Counter(tuple(outcome.rules) for outcome in outcomes)
    if outcomes:
        print(
            "  "
            + ", ".join(f"{'+'.join(r) or '-'} {n}" for r, n in rules.most_common())
        )
    for each in sorted(outcomes, key=lambda o: len(o.pair.text))[:most]:
        print(f"  {each.verdict.upper()} {each.pair.number}")
        for title, side in (("old", each.pair.old), ("new", each.pair.new)):
            print(f"    {title} {json.dumps(side.schema)}")
            for name, schema in side.components.items():
                print(f"        {name} {json.dumps(schema)}")
        if each.verdict == "miss":
            print(f"    refused: {json.dumps(each.counterexample)}")
        for severity, rule, message in each.said or [("none", "", "")]:
            print(f"    {severity} {rule}: {message}")


if __name__ == "__main__":
    sys.exit(main())
