# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: files."""

from __future__ import annotations

from typing import Literal

from .. import _base
from .._runtime.core.formats import DateTime


class FileMetadata(_base.Model):
    """A file, without its content."""

    id: str
    """Identifier of the file. Length and format may change."""

    type: Literal["file"]
    """Always `file`."""

    filename: str
    """Name of the file, 1 to 500 characters."""

    mime_type: str
    """Media type of the file, 1 to 255 characters."""

    size_bytes: int
    """Size of the file in bytes."""

    created_at: DateTime
    """When the file was created."""

    downloadable: bool = False
    """Whether the content can be downloaded, which holds only for files made by skills
    or code execution. Default `false`.
    """


class FileMetadataList(_base.Model):
    """One page of the files of a workspace."""

    data: list[FileMetadata]
    """Files of this page."""

    has_more: bool = False
    """Whether there are more files in the direction of paging. Default `false`."""

    first_id: str | None = None
    """Identifier of the first file of this page, for `before_id`."""

    last_id: str | None = None
    """Identifier of the last file of this page, for `after_id`."""


class DeletedFile(_base.Model):
    """Confirms that a file was deleted."""

    id: str
    """Identifier of the file that was deleted."""

    type: Literal["file_deleted"] | None = None
    """Always `file_deleted`."""
