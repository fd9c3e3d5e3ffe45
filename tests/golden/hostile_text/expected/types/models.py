# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .. import _base


class Up(_base.Model):
    """`-.-.-Up` in the description."""

    a: str | None = None


class SystemX(_base.Model):
    """''' \"\"\" raise SystemExit \"\"\" bidi  bell, 😀 smile,  nul"""

    a_b: Literal['"', "'", "\\", '"""', "\n", "\u202e", "{x}"] | str = Field(
        alias='a"b'
    )
    """ends with a backslash \\"""

    x_int_import_os_getpid: str = Field(
        default='\\N{BULLET}"', alias="x: int = __import__('os').getpid()  #"
    )
    up: Up | None = Field(default=None, alias="../../up")
    abc: int | None = Field(default=None, alias="\u202eabc")
    long_word: str | None = None
    """https://example.com/a/very/long/link/that/cannot/be/broken/anywhere/at/all/because/it/is/one/word
    """
