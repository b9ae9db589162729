"""A newsroom assistant that writes headlines and summaries and checks their facts by rules."""

from assistant.api import check

__all__ = ["check"]
