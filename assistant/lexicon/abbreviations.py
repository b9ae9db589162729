"""Words after which a full stop does not end a sentence (folded, without the stop).

Membership: the abbreviation is normally followed by more of the same sentence, often by a
capital (a name, a number). Those that end sentences as often as not (etc, inc, p.m) are out.
"""

ABBREVIATIONS: frozenset[str] = frozenset(
    # titles
    """
    mr mrs ms mx dr prof rev fr sr hon gov sen rep del pres amb atty supt det insp
    gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pte pfc spc msgt ssgt sfc lcpl
    st mt ft messrs mme mlle
    """.split()
    # months and weekdays
    + "jan feb mar apr jun jul aug sept sep oct nov dec".split()
    + "mon tue tues wed thu thur thurs fri".split()
    # references and firms
    + "no nos vs v fig vol pp approx ca cf al e.g i.e viz dept est univ assn bros".split()
)
