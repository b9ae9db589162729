"""Words that say nothing of what a text is about (folded).

Membership: closed classes (articles, prepositions, pronouns, conjunctions, auxiliaries), verbs
of saying, weekdays and months, and adverbs of time and degree that any news story has.
"""

STOPWORDS: frozenset[str] = frozenset(
    """
    a an the this that these those such same other another each every both either neither any
    some all most many much more less few several own
    and or but nor so yet for if then than because while although though unless until since
    whether as when where why how what which who whom whose
    of in on at by to from with without within into onto upon over under above below between
    among against about across after before during through throughout toward towards around
    along near off out up down per via despite amid like including according
    i me my we us our you your he him his she her hers it its they them their theirs
    himself herself itself themselves one ones
    am is are was were be been being has have had having do does did done doing
    will would shall should can could may might must not no
    don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't it's there
    said say says saying told tell tells added adding told reported reportedly
    monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
    today yesterday tomorrow now just also only still even ever never already again later
    earlier recently very well too here there however meanwhile moreover
    day days week weeks month months year years time times
    mr mrs ms dr new last next first
    """.split()
)
