# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general files."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base
from ..._runtime.core.formats import DateTime


class FileMetadata(_base.Model):
    """A file, without its content."""

    id: str
    """Identifier of the file. Length and format may change."""

    type: Literal["file"]
    filename: str
    """Name of the file, 1 to 500 characters."""

    mime_type: str
    """Media type of the file, 1 to 255 characters."""

    size_bytes: int
    """Size of the file in bytes."""

    created_at: DateTime
    """When the file was created."""

    downloadable: bool | None = None
    """Whether the content can be downloaded, which holds only for files made by skills
    or code execution.
    """

    expires_at: DateTime | None = None
    """When the file expires; `null` if it does not. Its content is gone from then
    on.
    """


class FileMetadataList(_base.Model):
    """One page of the files of a workspace."""

    data: list[FileMetadata]
    """Files of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""


class DeletedFile(_base.Model):
    """Confirms that a file was deleted."""

    id: str
    """Identifier of the file that was deleted."""

    type: Literal["file_deleted"] | None = None


# Other names of these.
BetaDeletedFile: TypeAlias = DeletedFile
