"""A spec of many files and the one file that is bundled from it say the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.base.tree import DISK
from specloom.config.reader import read_config
from specloom.runs.read import read
from specloom.spec.load import load
from specloom.spec.resolve import resolve

from tests.diff.proof.comparing import changes
from tests.generation.support import specloom

SPEC = Path(__file__).parents[3] / "spec" / "claude"


@pytest.mark.parametrize("name", ["openapi.yaml", "beta.yaml", "organization.yaml"])
def test_the_home_spec_and_its_bundle_do_not_differ(name: str, tmp_path: Path) -> None:
    run = specloom("bundle", SPEC / name, "--output", tmp_path, cwd=tmp_path)
    assert run.code == 0, run.text
    # What specloom.toml says of the operations is in the bundle, too.
    config = read_config(SPEC / "specloom.toml")
    many = read(config, DISK)[0][config.documents.index(SPEC / name)]
    one = resolve(load(tmp_path / name))[0]
    assert len(many.sources) > 1
    assert len(one.sources) == 1
    assert changes(many, one) == ()
    assert changes(one, many) == ()
