"""Where the files of a model lie: in a directory, in the hub's local cache, or on the hub.

A directory is read without the network. A hub name is looked for in the local cache first; only
then is the hub asked, with short time limits, and not at all where ``HF_HUB_OFFLINE`` is set.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

# read when huggingface_hub is imported: a desk must not wait minutes for a dead network
os.environ.setdefault("HF_HUB_ETAG_TIMEOUT", "5")
os.environ.setdefault("HF_HUB_DOWNLOAD_TIMEOUT", "10")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")

import huggingface_hub
from huggingface_hub.errors import (
    GatedRepoError,
    HFValidationError,
    LocalEntryNotFoundError,
    RepositoryNotFoundError,
)

from assistant.errors import WriterError

__all__ = ["locate"]

_NAME = re.compile(r"[\w.-]+(?:/[\w.-]+)?")
_FILES = ["*.json", "*.safetensors", "*.model", "*.txt"]


def locate(model: str) -> Path:
    """The directory of a model, fetched if it must be.

    :raises WriterError: there is none of that name, or it holds no safetensors.
    """
    if len(model) <= 4096 and "\0" not in model:
        path = Path(os.path.expanduser(model))  # noqa: PTH111 (Path.expanduser raises on "~x")
        if os.path.isdir(path):  # noqa: PTH112 (does not raise on a name that is too long)
            return path
        if os.path.isfile(path):  # noqa: PTH113
            raise WriterError(f"The model {model!r} is a file: give the directory it lies in.")
    if model.startswith((".", "/", "~")) or model.count("/") > 1:
        raise WriterError(f"There is no directory {_short(model)!r}.")
    if not _NAME.fullmatch(model) or len(model) > 96:
        raise WriterError(
            f'There is no model {_short(model)!r}: give "extract", a directory, or a hub name such'
            " as facebook/bart-large-cnn."
        )
    try:
        return Path(
            huggingface_hub.snapshot_download(model, local_files_only=True, allow_patterns=_FILES)
        )
    except (LocalEntryNotFoundError, HFValidationError, OSError):
        return _fetch(model)


def _short(name: str) -> str:
    return name if len(name) <= 80 else name[:79] + "…"


def _fetch(model: str) -> Path:
    if huggingface_hub.constants.is_offline_mode():
        raise WriterError(
            f"There is no directory {model!r}, no model of that name in the local cache, and the"
            " hub is switched off (HF_HUB_OFFLINE)."
        )
    try:
        info = huggingface_hub.HfApi().model_info(model, timeout=5)
        names = [entry.rfilename for entry in info.siblings or []]
        if not any(name.endswith(".safetensors") for name in names):
            raise WriterError(
                f"The model {model!r} has no *.safetensors file; other weight formats are not"
                " read."
            )
        return Path(huggingface_hub.snapshot_download(model, allow_patterns=_FILES))
    except WriterError:
        raise
    except GatedRepoError:
        raise WriterError(f"The model {model!r} is only given to those who ask for it.") from None
    except (RepositoryNotFoundError, HFValidationError):
        raise WriterError(
            f"There is no model {model!r}: no such directory, and the hub knows none of that name."
        ) from None
    except Exception as error:
        # the client raises its transport's errors as they come
        raise WriterError(
            f"There is no directory {model!r} and no model of that name in the local cache, and"
            f" the hub cannot be reached ({type(error).__name__})."
        ) from None
