"""Words that say whether a headline may begin behind what comes first in a sentence.

Membership: as the line above each set says. `assistant.writing.shortening.openings` reads them.
"""

# houses of a parliament that are named by one word
CHAMBERS: frozenset[str] = frozenset("house senate congress representatives treasury".split())
# members of a party, by its name
PARTIES: frozenset[str] = frozenset({"Republicans", "Democrats"})
# they stand before a judge, and say of which court
OF_COURTS: frozenset[str] = frozenset(
    "district federal circuit county superior magistrate bankruptcy state".split()
)
# offices that those words stand before
RANKS: frozenset[str] = frozenset("judge senator sen. sen rep. rep representative".split())
# one of very many, whoever it is, and what carries them
PLAIN_PEOPLE: frozenset[str] = frozenset(
    "man woman boy girl teenager teen child baby toddler couple mother father mum mom dad pilot"
    " soldier nurse teacher student driver officer firefighter doctor surgeon family pensioner"
    " flight train plane jet bus ship ferry boat helicopter truck lorry tanker".split()
)
# numbers that nobody has counted
COUNTED: frozenset[str] = frozenset("dozens scores hundreds thousands tens millions".split())
# "a ... of": some of those that follow
SOME_OF: frozenset[str] = frozenset("group series string number handful host raft".split())
# what is found so is so
SHOWING: frozenset[str] = frozenset(
    "found finds show shows showed revealed reveals indicates indicate".split()
)
EVIDENCE: frozenset[str] = frozenset(
    "data figures statistics study studies research researchers scientists survey surveys report"
    " reports poll polls records documents analysis census investigation investigators inquiry"
    " tests audit astronomers archaeologists".split()
)
# what those who know it confirm or make known is so
CONFIRMING: frozenset[str] = frozenset("confirmed confirms".split())
KNOWING: frozenset[str] = frozenset("officials police authorities officers coroner".split())
