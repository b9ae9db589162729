"""The editor's page on 127.0.0.1:7860: ``python app.py``.

See ``assistant/page/settings.py`` for what can be set in the environment.
"""

from __future__ import annotations

import sys

from assistant.page.serve import serve

if __name__ == "__main__":
    sys.exit(serve())
