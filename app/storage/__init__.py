"""The library: what the user recorded, and everything that is known about it.

The law of this room: take folders are the truth, and SQLite is an index that can be deleted and rebuilt
(this is the only room with sqlite3). Details are written after the file that they speak of, every file by a
temporary name, a flush and a rename, every folder moved by one rename; so a kill at any moment leaves the
last true state. Nothing is deleted but by `purge`, and of that no trace is kept.
"""

from app.storage.codec import is_sealed, pack, unpack
from app.storage.copies import BESIDE, STAGING, is_side_folder
from app.storage.disk import DiskWarning, disk_warning, warning_for
from app.storage.intake import OpenTake
from app.storage.library import Library
from app.storage.parts import FILE_OF, read_part
from app.storage.query import TakeFilter
from app.storage.record_checks import check_records, mend_record
from app.storage.record_index import TYPES, RecordFilter, kind_of, moment_of
from app.storage.record_views import DueRecord, Practised, StageTakes
from app.storage.records import Records
from app.storage.recovery import Outcome, Recovered
from app.storage.remark_drafts import RemarkDrafts
from app.storage.repair import Remedy, mend, remedy_for
from app.storage.synced import synced_by
from app.storage.traces import remove_file
from app.storage.trash import TrashedTake
from app.storage.ulid import is_ulid, new_ulid
from app.storage.version import LIBRARY_FORMAT, read_version

__all__ = [
    "BESIDE",
    "FILE_OF",
    "LIBRARY_FORMAT",
    "STAGING",
    "TYPES",
    "DiskWarning",
    "DueRecord",
    "Library",
    "OpenTake",
    "Outcome",
    "Practised",
    "RecordFilter",
    "Records",
    "Recovered",
    "RemarkDrafts",
    "Remedy",
    "StageTakes",
    "TakeFilter",
    "TrashedTake",
    "check_records",
    "disk_warning",
    "is_sealed",
    "is_side_folder",
    "is_ulid",
    "kind_of",
    "mend",
    "mend_record",
    "moment_of",
    "new_ulid",
    "pack",
    "read_part",
    "read_version",
    "remedy_for",
    "remove_file",
    "synced_by",
    "unpack",
    "warning_for",
]
