"""Words of office that stand before a person's name (folded).

Membership: the word, capitalised before a full name, is what the person does, and the surname
alone means the same person.
"""

OFFICES: frozenset[str] = frozenset(
    "president chancellor premier minister secretary senator sen sen. rep rep. representative"
    " congressman congresswoman governor gov gov. mayor judge justice attorney general chairman"
    " chairwoman chief speaker leader ambassador commissioner director lieutenant colonel"
    " sergeant captain major admiral republican democrat democratic candidate nominee actor"
    " actress singer striker midfielder defender coach manager boss head chair pope king queen"
    " prince princess".split()
)
