"""Names that an article may tell of in other words: where and when news is set, and who acts
through others.

``SETTINGS``: words that end the name of a place. ``OCCASIONS``: of a feast, a season or a contest.
``OFFICES``: of an authority. ``INSTITUTIONS`` act through persons, whom the article may name in
their stead.
"""

from __future__ import annotations

__all__ = ["INSTITUTIONS", "OCCASIONS", "OFFICES", "SETTINGS"]

SETTINGS = frozenset(
    "county city state valley river island park street road township borough town village square"
    " district avenue hills coast beach sea ocean lake bay mountains region province arena stadium"
    " airport station castle palace abbey cathedral bridge tower".split()
)

OCCASIONS = frozenset(
    "day eve week weekend games cup festival awards championship championships bowl series season"
    " nations open prix league olympics tournament summit national".split()
)

OFFICES = frozenset("office council department ministry embassy".split())

INSTITUTIONS = frozenset(("white house", "kremlin", "pentagon", "parliament", "supreme court"))
