"""A newsroom assistant that writes headlines and summaries and checks their facts by rules."""

from assistant.api import audit, check, headlines, summary

__all__ = ["audit", "check", "headlines", "summary"]

__version__ = "0.1.0"
