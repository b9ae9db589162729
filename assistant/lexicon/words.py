"""The common words of English news, and the words that open a sentence without naming anyone.

``words.txt`` holds about 20,000 folded base forms, separated by white space. It was counted
once over the training articles and briefs, in mid-sentence alone: a word is in when at least
seven texts have it in lower case and half of its uses are (35 % from 12 texts on, 4 % from 50:
Street, Bank, March). Regular forms of a word in the list are left out of it
(`SUFFIX_RULES`). It holds single words only, no text.

FUNCTION: closed-class words and adverbs, which a capital never makes part of a name when
they open a sentence.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

# (ending, what stands there in the base form)
SUFFIX_RULES = (
    ("ies", "y"),
    ("ied", "y"),
    ("ier", "y"),
    ("iest", "y"),
    ("ily", "y"),
    ("es", ""),
    ("es", "e"),
    ("s", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("er", ""),
    ("er", "e"),
    ("ers", ""),
    ("ers", "e"),
    ("est", ""),
    ("est", "e"),
    ("ly", ""),
    ("ness", ""),
    ("d", ""),
)
# endings before which the last letter of the base is doubled (plan, planned)
DOUBLING = ("ing", "ed", "er", "ers", "est")

FUNCTION = frozenset(
    """
    a about above according across after again against all almost along already also although
    always am among amid an and another any anyone anything apart are aren't around as aside at
    away back be because been before behind being below beneath beside besides between beyond
    both but by can can't cannot could couldn't despite did didn't do does doesn't doing don't
    done down due during each earlier either else enough especially even eventually ever every
    everyone everything except far few fewer finally first for former formerly from further
    gets get given got had hadn't has hasn't have haven't having he he's her here hers herself
    him himself his how however i i'd i'll i'm i've if in including indeed inside instead into
    is isn't it it's its itself just last late later latest least less let let's like likewise
    little look many may maybe me meanwhile might mine more moreover most much must my myself
    near nearly neither never nevertheless new next no nobody none nor not nothing now of off
    often old on once one only onto or other others otherwise ought our ours ourselves out
    outside over own past per perhaps please previously quite rather recently same second see
    several shall she she's should shouldn't similarly since so some somebody someone something
    sometimes soon still such suddenly than thanks that that's the their theirs them themselves
    then there there's therefore these they they're they've third this those though through
    throughout thus till to today together tomorrow tonight too toward towards two under unless
    unlike until up upon us very via was wasn't we we'd we'll we're we've well were weren't what
    what's whatever when whenever where whereas wherever whether which while who who's whoever
    whom whose why will with within without won't would wouldn't yes yesterday yet you you'd
    you'll you're you've your yours yourself
    """.split()
)


@cache
def common() -> frozenset[str]:
    """The base forms of ``words.txt``, read on first use."""
    path = Path(__file__).with_name("words.txt")
    return frozenset(path.read_text(encoding="ascii").split())
