"""What people are by profession or office, where one of a sort is not another.

``SORTS``: sorts are parted by an empty line. A line of a sort is one job in all its words; the
article that calls somebody by one line of a sort, and by no other, contradicts a draft that
calls him by another. Membership: who is one of them is seldom the other at the same house, and no
editor would call the one by the other. Words that fit many ("chief", "head", "official",
"expert") are in no sort. ``STEPPED``: jobs that have a deputy, who is not called by the job alone.
"""

__all__ = ["NOW", "SORTS", "STEPPED", "STEPS"]

SORTS = """
chief executive, chief executive officer, ceo, group chief executive
chairman, chairwoman, chairperson, chair
president
vice president, vp
chief financial officer, cfo, finance chief, chief finance officer
chief operating officer, coo
chief technology officer, cto
chief information officer, cio
chief investment officer
chief marketing officer, cmo
chief legal officer, general counsel
chief medical officer
chief economist
chief strategist
treasurer
spokesman, spokeswoman, spokesperson

host, co - host, cohost, presenter, co - presenter, anchor, co - anchor
producer, executive producer, co - producer
correspondent, reporter
editor, editor - in - chief, editor in chief, managing editor
columnist

director, executive director
curator, chief curator
librarian
archivist
spokesman, spokeswoman, spokesperson

head coach, coach, manager
referee, umpire
goalkeeper, keeper, goalie
defender
striker, centre - forward
quarterback
running back
wide receiver, receiver
linebacker
pitcher
catcher
shortstop

judge, justice, magistrate
prosecutor, district attorney, state attorney, state's attorney
defense attorney, defence lawyer, defense lawyer, public defender, defence barrister
juror
sheriff
police chief
coroner, medical examiner
mayor
governor
senator
congressman, congresswoman, representative
ambassador
spokesman, spokeswoman, spokesperson

prime minister, premier
finance minister, chancellor of the exchequer
foreign minister, foreign secretary
defence minister, defense minister, defence secretary, defense secretary
interior minister, home secretary
health minister, health secretary
justice minister, justice secretary
education minister, education secretary
agriculture minister, agriculture secretary
transport minister, transport secretary, transportation secretary
energy minister, energy secretary
environment minister, environment secretary
trade minister, trade secretary, commerce secretary
culture minister, culture secretary
treasury secretary
secretary of state
attorney general
national security adviser, national security advisor
chief of staff
press secretary
budget director

doctor, physician, surgeon, gp, cardiologist, oncologist, paediatrician, pediatrician
nurse
paramedic
pharmacist
midwife
dentist
vet, veterinarian
"""

STEPPED = frozenset(
    "director president minister secretary governor mayor commissioner chairman chairwoman chair"
    " administrator editor superintendent sheriff ambassador".split()
)
STEPS = frozenset("deputy vice assistant associate".split())

# with one of these the draft says that the job is still held
NOW = frozenset("current incumbent serving sitting".split())
