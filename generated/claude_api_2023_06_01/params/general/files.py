# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general files."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.core.files import FileTypes


class FileUploadParams(TypedDict):
    """Body of an upload. All files of an organization together may have 1 TB."""

    file: FileTypes
    """The file, at most 500 MB. Its name has 1 to 255 characters, among them none of `<
    > : " | ? * \\ /` and no control characters (U+0000 to U+001F).
    """

    expires_in_seconds: NotRequired[int]
    """After how many seconds the file expires, 3,600 (an hour) to 7,776,000 (90 days).

    Without it the file does not expire.
    """
