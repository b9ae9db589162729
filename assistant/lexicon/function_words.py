"""Words that say nothing about what a clause is about (folded).

``FUNCTION_WORDS``: articles, pronouns, prepositions, conjunctions, auxiliaries, and verbs so
light that sharing them does not make two clauses tell of one event. ``SLIGHT`` of them may
drop out of a quotation without changing what was said. ``NEGATIONS`` turn a clause round.
"""

FUNCTION_WORDS: frozenset[str] = frozenset(
    # articles, pronouns, determiners
    """
    a an the this that these those it its he she they we you i me him her us them his hers our
    ours your yours their theirs my mine who whom whose which what where when why how there here
    some any all both each every either neither other others another such same own one ones
    himself herself itself themselves myself ourselves yourself much many more most less least
    few several own everyone someone anyone nobody somebody anybody
    """.split()
    # prepositions, conjunctions, particles
    + """
    of in on at by for from to with without within into onto over under after before during
    since until till about around as than then but and or nor if so because while although
    though between among through across against toward towards upon off out up down along per
    via amid despite also just only even still yet too very again once now already ever never
    not no n't 's s t re ve ll d m o'clock
    """.split()
    # auxiliaries and light verbs
    + """
    be is are was were been being am have has had having do does did doing done will would shall
    should can could may might must let get gets got getting go goes went going gone take takes
    took taking taken place make makes made making come comes came coming put puts set give gives
    gave given use used happen happens happened occur occurs occurred
    """.split()
    # reporting
    + "say says said saying tell tells told according report reports reported added".split()
)

SLIGHT: frozenset[str] = frozenset(
    """
    a an the that just really very quite so well actually now then also still at all of course
    er um and but it is s simply certainly absolutely
    """.split()
)

NEGATIONS: frozenset[str] = frozenset(
    "not no never n't nt without none nobody nothing neither nor cannot".split()
)
