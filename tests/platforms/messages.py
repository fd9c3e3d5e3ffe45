"""A message, asked for and answered on every platform."""

from __future__ import annotations

from typing import Any

from tests.client.support import Script
from tests.platforms.support import KEYS, PlatformCaller

MESSAGES = [{"role": "user", "content": "Hello"}]
ASK: dict[str, Any] = {"max_tokens": 64, "messages": MESSAGES}
ANSWER = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-sonnet-4-5-20250929",
    "content": [{"type": "text", "text": "Hi"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {
        "input_tokens": 8,
        "output_tokens": 2,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": None,
        "service_tier": "standard",
    },
}
EVENTS: list[dict[str, Any]] = [
    {
        "type": "message_start",
        "message": {**ANSWER, "content": [], "stop_reason": None},
    },
    {
        "type": "content_block_start",
        "index": 0,
        "content_block": {"type": "text", "text": ""},
    },
    {"type": "ping"},
    {
        "type": "content_block_delta",
        "index": 0,
        "delta": {"type": "text_delta", "text": "Hi"},
    },
    {"type": "content_block_stop", "index": 0},
    {
        "type": "message_delta",
        "delta": {"stop_reason": "end_turn", "stop_sequence": None},
        "usage": {"output_tokens": 2},
    },
    {"type": "message_stop"},
]


def caller(platform: str, kind: str, script: Script, **options: Any) -> PlatformCaller:
    keys = KEYS[platform.removeprefix("former ")]
    chosen = {**keys, "base_url": script.base_url, **options}
    return PlatformCaller(platform, kind, chosen)
