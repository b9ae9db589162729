"""``python -m eval checker | summaries | drafts | mutate | extraction``."""

from __future__ import annotations

import os

# data sets and models are local unless the user names a hub one; nothing phones home
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")

from eval.commands import main

if __name__ == "__main__":
    main()
