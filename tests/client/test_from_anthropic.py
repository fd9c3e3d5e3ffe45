"""What docs/from_anthropic.md shows runs, against the mock."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pydantic
import pytest
from claude_api import Claude, NotFoundError

from tests.claude.versions import NEWEST, SPEC
from tests.client.support import KEY
from tests.generation.support import ROOT
from tests.versions.support import mocked

PAGE = (ROOT / "docs" / "from_anthropic.md").read_text("utf-8")
_, CODES, SCHEMAS = re.findall(r"^```python\n(.*?)^```", PAGE, re.M | re.S)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with mocked(SPEC, NEWEST) as address:
        yield address


def test_an_error_is_told_by_its_code(url: str) -> None:
    called = []
    asked = {"prefer": "example=file_expired"}
    with Claude(api_key=KEY, base_url=url, default_headers=asked) as client:
        names: dict[str, Any] = {
            "NotFoundError": NotFoundError,
            "client": client,
            "file_id": "file_1",
            "upload_again": lambda: called.append(True),
        }
        exec(CODES, names)
    assert called


def test_a_schema_is_sent_and_the_answer_is_read_with_it(url: str) -> None:
    with Claude(api_key=KEY, base_url=url) as client:
        names: dict[str, Any] = {"client": client, "pydantic": pydantic}
        # The mock's answer is a text of its own, which this schema refuses.
        with pytest.raises(pydantic.ValidationError, match="Answer"):
            exec(SCHEMAS, names)
    assert names["message"].content[0].text == names["text"]
