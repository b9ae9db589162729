"""A newsroom assistant that writes headlines and summaries and checks their facts by rules."""

from assistant.api import audit, check

__all__ = ["audit", "check"]

__version__ = "0.1.0"
