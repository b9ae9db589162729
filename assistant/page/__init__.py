"""The editor's page. Gradio is imported here and nowhere else in the package."""

from __future__ import annotations

from assistant.page.serve import serve

__all__ = ["serve"]
