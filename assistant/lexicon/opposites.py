"""Words of the news of which one denies the other (folded bases).

``OPPOSITES``: of each line one side or the other is true of a thing at one time: a father is no
mother, and what is weekly not monthly. Left out are converses, which tell one event from its two
sides (win and lose, buy and sell, lend and borrow, wife and husband), and what may follow within
a day (arrest and release).
"""

_LINES = """
open|close shut
hire recruit|fire sack dismiss axe
approve pass back support endorse accept|reject oppose veto block refuse
raise increase hike lift boost|lower cut reduce slash decrease trim
rise climb jump surge soar gain grow|fall drop sink plunge tumble slump decline shrink slip
widen|narrow
allow permit legalise legalize|ban bar forbid prohibit outlaw
impose|lift scrap
free release|seize capture kidnap abduct
convict|acquit clear exonerate
build|demolish raze
deploy|withdraw
join|quit leave
confirm|deny
admit|deny
strengthen|weaken
accelerate|slow
expand|shrink
beat exceed top|miss
improve|worsen
heal|harm
tighten|loosen ease relax
upgrade|downgrade
uphold affirm|overturn quash
include|exclude
encourage|discourage
nationalise|privatise
resume restart|suspend halt
praise laud hail|criticise condemn slam blast denounce
outperform|underperform
overestimate|underestimate
profit|loss
surplus|deficit
higher|lower
legal lawful|illegal unlawful
constitutional|unconstitutional
guilty|innocent
safe|unsafe dangerous
positive|negative
majority|minority
bigger larger greater|smaller
better|worse
stronger|weaker
faster|slower
older|younger
warmer hotter|colder cooler
man|woman
boy|girl
son|daughter
mother|father
daily nightly|weekly monthly yearly annual annually
weekly|monthly yearly annual annually
monthly|yearly annual annually
"""

OPPOSITES: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (line.split("|") for line in _LINES.strip().splitlines())
)
