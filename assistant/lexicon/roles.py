"""What numbers count, and the roles that verbs and nouns give it.

``ROLES``: a role's members are the words that put a number into it in news prose, as verbs
("killed 14"), as adjectives ("14 dead") and as nouns ("a death toll of 14"). Two roles that
stand in one line of ``APART`` never hold of one number at the same time.
"""

ROLES: dict[str, str] = {
    "killed": "kill killed dead die died deaths fatality fatal fatally slain slay slew toll"
    " murder perish massacre assassinate lives execute behead drown martyred corpses bodies"
    " slaughter deadly killer decapitate murdered homicide",
    "wounded": "wound injure injury hurt maim hospitalise hospitalize hospitalised casualty"
    " injuries wounds",
    "missing": "missing unaccounted disappear",
    "arrested": "arrest detain apprehend roundup nab detention custody detainee",
    "charged": "charge indict charges",
    "displaced": "displace evacuate homeless uprooted flee fled fleeing",
    "rescued": "rescue saved evacuated",
    "freed": "free freed release liberate",
    "infected": "infect infection cases tested diagnose",
    "jailed": "jail jailed sentence imprison prison",
    "cut jobs": "layoffs redundancies redundant axe axed laid sack",
    "fired": "fire launch lob hurl",
    "intercepted": "intercept",
    "kidnapped": "kidnap abduct hostages hostage",
    "survived": "survive survivor survivors",
    "destroyed": "destroy gutted razed flattened",
    "damaged": "damage damaged",
    "threatened": "threaten threatened",
}

# a word that carries two roles
DOUBLE: dict[str, tuple[str, ...]] = {
    "casualty": ("killed", "wounded"),
    "evacuat": ("displaced", "rescued"),
    # who is to be executed is told as sentenced to it
    "execut": ("killed", "jailed"),
}

APART: tuple[frozenset[str], ...] = (
    # the rescued, the freed and those who survived may be the same people
    frozenset(("killed", "wounded", "missing", "arrested", "displaced", "rescued")),
    frozenset(("killed", "wounded", "missing", "arrested", "displaced", "freed")),
    frozenset(("killed", "wounded", "missing", "arrested", "displaced", "survived")),
    frozenset(("fired", "wounded", "killed", "intercepted")),
    frozenset(("infected", "killed", "survived")),
    frozenset(("jailed", "killed", "wounded")),
    frozenset(("destroyed", "damaged", "threatened")),
)

# Nouns for people, by what they say of them: members of one group are used for each other.
# ``any`` fits every group.
PERSON_GROUPS: dict[str, str] = {
    "any": "hurt muslim muslims jew jews christian christians catholic catholics hindu hindus"
    " sikh sikhs protestant protestants buddhist buddhists mormon mormons quaker quakers female"
    " females male males missing homeless unemployed elderly sick people person"
    " persons victim victims other others life lives human humans individual"
    " individuals nationals dead wounded injured folks deaths casualties fatalities souls citizens"
    " suspect suspects member members participants survivor survivors bodies corpses",
    "democrat": "democrat democrats",
    "republican": "republican republicans",
    "military": "troop troops soldier soldiers serviceman servicemen servicewoman servicewomen"
    " servicemember servicemembers airman airmen paratrooper paratroopers marine marines"
    " sailor sailors guardsman guardsmen"
    " commando commandos reservist reservists conscripts legionnaires",
    "personnel": "personnel staff",
    "police": "police policeman policemen policewoman policewomen cop cops constable constables"
    " trooper troopers deputies deputy officer officers detective detectives marshal marshals"
    " sheriff sheriffs ranger rangers patrolman patrolmen",
    "militant": "militant militants fighter fighters rebel rebels insurgent insurgents gunman"
    " gunmen terrorist terrorists jihadist jihadists extremist extremists attacker attackers"
    " bomber bombers assailant assailants guerrilla guerrillas",
    "child": "child children kid kids minor minors infant infants baby babies toddler toddlers"
    " newborn newborns teenager teenagers teen teens youth youths schoolchildren youngster"
    " youngsters boy boys girl girls schoolboy schoolboys schoolgirl schoolgirls"
    " schoolkid schoolkids",
    "woman": "woman women mother mothers wife wives sister sisters daughter daughters widow",
    "man": "man men father fathers husband husbands brother brothers son sons",
    "adult": "adult adults",
    "civilian": "civilian civilians resident residents villager villagers bystander bystanders"
    " local locals passerby passersby",
    "student": "student students pupil pupils schoolmate classmates undergraduates",
    "worker": "worker workers employee employees labourer labourers laborer laborers miner"
    " miners contractor contractors builder builders farmer farmers job jobs",
    "passenger": "passenger passengers traveller travellers traveler travelers commuter"
    " commuters rider riders holidaymaker holidaymakers tourist tourists",
    "crew": "crew crewman crewmen pilot pilots",
    "medic": "doctor doctors nurse nurses medic medics surgeon surgeons paramedic paramedics",
    "patient": "patient patients",
    "migrant": "migrant migrants refugee refugees immigrant immigrants asylum-seekers",
    "official": "official officials diplomat diplomats minister ministers lawmaker lawmakers"
    " politician politicians senator senators councillor councillors",
    "prisoner": "prisoner prisoners inmate inmates detainee detainees captive captives hostage"
    " hostages",
    "athlete": "player players athlete athletes runner runners rower rowers golfer golfers"
    " footballer footballers cyclist cyclists swimmer swimmers competitor competitors",
    "journalist": "journalist journalists reporter reporters photographer photographers",
    "voter": "voter voters",
    "driver": "driver drivers motorist motorists motorcyclist motorcyclists",
    "pedestrian": "pedestrian pedestrians",
    "firefighter": "firefighter firefighters fireman firemen",
    "teacher": "teacher teachers professor professors",
    "protester": "protester protesters demonstrator demonstrators activist activists",
    "juror": "juror jurors judge judges",
    "customer": "customer customers client clients user users subscriber subscribers shopper"
    " shoppers",
    "guest": "guest guests attendee attendees spectator spectators fan fans supporter supporters"
    " visitor visitors",
    "family": "relative relatives sibling siblings parent parents cousin cousins granddaughter"
    " granddaughters grandson grandsons grandchild grandchildren grandmother grandmothers"
    " grandfather grandfathers grandparent grandparents grandma grandpa aunt aunts uncle uncles"
    " niece nieces nephew nephews stepson stepsons stepdaughter stepdaughters fiancee fiance"
    " girlfriend boyfriend spouse twins",
    "staff": "staffer staffers aide aides adviser advisers advisor advisors assistant assistants"
    " engineer engineers manager managers executive executives trader traders dealer dealers"
    " developer developers recruit recruits consultant consultants planner planners",
    "expert": "scientist scientists researcher researchers expert experts analyst analysts",
    "guard": "guard guards bodyguard bodyguards",
    "priest": "priest priests nun nuns monk monks bishop bishops",
    "owner": "owner owners",
    "candidate": "candidate candidates",
    "hiker": "climber climbers hiker hikers skier skiers mountaineer mountaineers guide guides",
    "swimmer": "diver divers surfer surfers",
    "aid": "volunteer volunteers",
    "other": "fugitive fugitives partner partners escapee escapees mom moms mum mums dad dads vet"
    " vets veteran veterans actor actors actress actresses singer singers neighbor neighbors"
    " neighbour neighbours friend friends lawyer lawyers killer killers leader leaders nominee"
    " nominees winner winners champion champions colleague colleagues celebrity celebrities"
    " hero heroes roommate roommates accuser accusers witness witnesses defendant defendants"
    " applicant applicants donor donors survivor hopeful hopefuls follower followers viewer"
    " viewers delegate delegates envoy envoys astronaut astronauts",
    "criminal": "thief thieves robber robbers burglar burglars smuggler smugglers",
}
# groups along one line exclude each other; those that share no line do not (a woman may be an
# officer)
LINES: tuple[frozenset[str], ...] = (
    frozenset(("man", "woman", "child", "adult")),
    frozenset(("military", "police", "militant", "civilian", "student", "journalist")),
    frozenset(("military", "militant", "worker", "student", "passenger", "medic")),
    frozenset(("crew", "passenger")),
    frozenset(("official", "militant", "student", "athlete", "passenger")),
    frozenset(("passenger", "pedestrian", "driver")),
    frozenset(("firefighter", "police")),
    frozenset(("patient", "medic")),
    frozenset(("teacher", "student")),
    frozenset(("democrat", "republican")),
)

# plurals without -s
PLURALS: frozenset[str] = frozenset(
    "people men women children police personnel staff troops cattle sheep deer fish aircraft"
    " spacecraft crew servicemen servicewomen policemen policewomen firemen gunmen airmen"
    " guardsmen crewmen fishermen businessmen congressmen lawmen clergymen seamen schoolchildren"
    " grandchildren mice geese teeth feet media data criteria alumni stimuli fungi cacti bison"
    " salmon trout offspring crewwomen sportsmen horsemen swine moose"
    " series species brethren oxen dice bacteria phenomena passersby".split()
)
# adjectives that count people where no noun follows them: "14 wounded", "two injured men"
NOMINAL: frozenset[str] = frozenset(
    "dead wounded injured homeless unemployed poor elderly young missing sick hurt".split()
)
# words in -s that are no plural, or that stand before the noun that is counted
NOT_PLURALS: frozenset[str] = frozenset(
    "sports arms sales savings news customs rights drugs systems operations communications"
    " plus various overseas always perhaps towards afterwards besides thus this"
    " his its as is was has does us yes less its afterwards mathematics economics politics"
    " physics athletics gas bus plus christmas texas kansas arkansas paris wales"
    " nations s united angeles vegas ".split()
)

WEEKDAYS: dict[str, str] = {
    form: day
    for day, forms in {
        "monday": "monday mon", "tuesday": "tuesday tue tues", "wednesday": "wednesday wed",
        "thursday": "thursday thu thurs", "friday": "friday fri", "saturday": "saturday sat",
        "sunday": "sunday",
    }.items()
    for form in forms.split()
}  # fmt: skip
MONTHS: dict[str, str] = {
    form: month
    for month, forms in {
        "january": "january jan", "february": "february feb", "april": "april apr",
        "june": "june jun", "july": "july jul", "august": "august aug",
        "september": "september sept sep", "october": "october oct", "november": "november nov",
        "december": "december dec",
    }.items()
    for form in forms.split()
}  # fmt: skip

# where a clause ends, for what binds a number
CLAUSE_ENDS: frozenset[str] = frozenset(
    "as when after while but although though because before since until where whereas if"
    " according amid . ; : ? ! ( ) — – “ ”".split()
)
AUXILIARIES: frozenset[str] = frozenset(
    "is are was were be been being has have had having also reportedly allegedly"
    " believed thought feared reported confirmed said to get got left seriously critically"
    " badly slightly severely gravely others more who that which people remain remains"
    " remained went still now then later both all either themselves shot found stabbed"
    " pronounced declared left beaten presumed burned crushed trampled".split()
)
# words before a number that belong to its qualifier or determiner
QUALIFYING: frozenset[str] = frozenset(
    "at least most more than up to as many much nearly almost about around over under some an a"
    " estimated the another other additional further fewer less only just roughly approximately"
    " close no exactly all its his her their our these those total of or record further".split()
)
# after these a verb's object is over
OBJECT_ENDS: frozenset[str] = frozenset(
    "in by on near from with during into for involving between aboard across against inside"
    " outside under within per via along against who whom which that".split()
)
# nouns that a number follows at some distance: "the death toll has risen to 45"
TOLL_NOUNS: frozenset[str] = frozenset(
    "toll deaths death dead fatalities casualties injuries killings arrests wounded injured"
    " missing detainees infections".split()
)

# groups whose members may be of any other: siblings may be children, an inmate a man
OPEN_GROUPS: frozenset[str] = frozenset(
    ("", "any", "family", "other", "man", "woman", "child", "adult", "civilian", "criminal")
)

# within a phrase they begin the next count: "mother of seven endured six losses", "11 killed
# including dancers"
NEXT_COUNT: frozenset[str] = frozenset(
    "including two three four five six seven eight nine ten eleven twelve".split()
)
