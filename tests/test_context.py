"""Stems: what two spellings or two forms of a word share, and what is another word."""

from __future__ import annotations

import pytest

from assistant.context import stem

ALIKE = """
killing killed|fires fired|studied studies|organised organizes|labours labor|travelled traveling
expelled expels|centre centers|defence defense|programme programs|privatisation privatization
neighbours neighbor|controlled controls|analyse analyzed|theatre theaters|cancelled canceled
sued sues|suing lawsuits|springs spring|strings string|behaviour behavior|skeptical sceptical
"""
APART = "four for|hour hor|sell sel|string strike|spring spray|re-sign resign|tour tor|your yor"


@pytest.mark.parametrize("pair", ALIKE.replace("\n", "|").strip("|").split("|"))
def test_alike(pair: str) -> None:
    one, other = pair.split()
    assert stem(one) == stem(other)


@pytest.mark.parametrize("pair", APART.split("|"))
def test_apart(pair: str) -> None:
    one, other = pair.split()
    assert stem(one) != stem(other)
