# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: files."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.core.files import FileTypes


class FileUploadParams(TypedDict):
    """Body of an upload. All files of an organization together may have 100 GB."""

    file: FileTypes
    """The file, at most 500 MB. Its name has 1 to 255 characters, among them none of `<
    > : " | ? * \\ /` and no control characters (U+0000 to U+001F).
    """
