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
rise climb jump surge soar gain grow leap|\
fall drop sink plunge tumble slump decline shrink slip slide plummet retreat
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
centralise|decentralise
regulate|deregulate
criminalise|decriminalise legalise
arm|disarm
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

# true of one thing at one time too, and told of so many things that the words beside them must be
# the same
_BESIDE = """
highest|lowest
most|least
largest biggest|smallest
best|worst
oldest|youngest
high|low
maximum|minimum
bullish|bearish
hawkish|dovish
quicken accelerate|ease slow
improve|narrow
add gain|lose
cost|save
succeed|fail collapse
takeoff departure|landing arrival
import|export
current|former
pursue|drop
impose|pause suspend
keep retain|drop scrap abandon
daughter|granddaughter niece
son|grandson nephew
husband|fiance fiancé boyfriend
wife|fiancee fiancée girlfriend
optimistic|pessimistic
supporter|opponent critic
proponent|opponent critic
support backing|opposition
approval|rejection disapproval
victory triumph|defeat
inflow|outflow
inbound|outbound
upward|downward
uptrend|downtrend
expansion|contraction
shortage|surplus glut
discount|premium
overweight|underweight
inflation|deflation
felony|misdemeanor misdemeanour
pardon|prosecute
grant award|revoke deny reject refuse
extend prolong|lift end shorten
return|quit
rejoin|quit leave
welcome applaud|criticise condemn slam blast denounce deplore decry
defend|attack criticise condemn slam blast
benefit|cost harm hurt
help|hurt harm hinder
appoint|sack oust dismiss fire
reopen|close shut
arrive|depart
enter|exit leave
marry wed|divorce
birth|death
alive|dead
early|late
rich|poor
richer wealthier|poorer
cheap|expensive
cheaper|costlier dearer
hot|cold
wet|dry
strong robust|weak
quick fast swift|slow
true|false
public|private
domestic|foreign
urban|rural
military|civilian
permanent|temporary
voluntary|mandatory compulsory
northern|southern
eastern|western
accelerate|brake
hail|lament
unite|divide
deepen|ease
escalate|ease
thaw|freeze
delay postpone|hasten
"""

# one event from its two sides: opposites where the same name stands on the same side
_CONVERSES = """
ahead lead|behind trail
win beat|lose
buy acquire purchase|sell
host|visit
lend|borrow
"""


def _pairs(lines: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    sides = (line.split("|") for line in lines.strip().splitlines())
    return tuple((frozenset(one.split()), frozenset(other.split())) for one, other in sides)


OPPOSITES = _pairs(_LINES)
BESIDE = _pairs(_BESIDE)
CONVERSES = _pairs(_CONVERSES)
