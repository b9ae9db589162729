"""Titles, ranks and roles that stand before a person's name.

Membership: the word (or pair of words) is written before a name in news text, as in
"Lance Corporal Gillon" or "actor Tom Hanks". RANKS: words of one family exclude one another
for the same person. HONORIFICS say nothing that can be wrong. SHORT: abbreviation -> word.
SAME_TRADE: a word for what somebody is -> other words for it.
"""

HONORIFICS = frozenset("mr mrs ms miss mx sir dame lord lady madam mme monsieur".split())

SHORT = {
    "adm": "admiral",
    "amb": "ambassador",
    "brig": "brigadier",
    "capt": "captain",
    "cdr": "commander",
    "ceo": "chief executive",
    "cfo": "chief financial",
    "ch": "chief",
    "cmdr": "commander",
    "col": "colonel",
    "congressman": "representative",
    "congresswoman": "representative",
    "cpl": "corporal",
    "cllr": "councillor",
    "councilman": "councillor",
    "councilwoman": "councillor",
    "coo": "chief operating",
    "councilor": "councillor",
    "defence": "defense",
    "det": "detective",
    "dep": "deputy",
    "dr": "doctor",
    "fr": "father",
    "gen": "general",
    "gov": "governor",
    "insp": "inspector",
    "justice": "judge",
    "lcpl": "lance corporal",
    "lieut": "lieutenant",
    "lt": "lieutenant",
    "maj": "major",
    "mp": "member of parliament",
    "msgt": "master sergeant",
    "ofc": "officer",
    "pc": "constable",
    "pfc": "private",
    "pm": "prime minister",
    "pres": "president",
    "prof": "professor",
    "premier": "prime minister",
    "pte": "private",
    "pvt": "private",
    "rep": "representative",
    "rev": "reverend",
    "sec": "secretary",
    "sen": "senator",
    "sgt": "sergeant",
    "supt": "superintendent",
    "veep": "vice president",
    "vp": "vice president",
}

# each line is one family: two words of it on one person exclude each other
RANKS = tuple(
    frozenset(line.split())
    for line in """
private corporal sergeant lieutenant captain major colonel brigadier general admiral commodore
constable sergeant inspector superintendent commissioner
president chancellor governor senator representative mayor secretary minister ambassador judge
king queen prince princess duke duchess emperor empress
bishop archbishop cardinal pope rabbi imam ayatollah
professor
majority minority
""".strip().splitlines()
)

# trades that news calls by one word or the other: of each the rest of its line
SAME_TRADE = {
    word: frozenset(line.split()) - {word}
    for line in ("striker forward attacker", "manager boss coach", "skipper captain")
    for word in line.split()
}
# "race boss"
SAME_TRADE["director"] = frozenset(("boss",))

# the last word of a title; words before it in capitals belong to it ("Defense Secretary")
TITLES = frozenset(
    """
    president chancellor governor senator representative congressman congresswoman mayor
    secretary minister premier ambassador envoy judge justice speaker chairman chairwoman chair
    chairperson commissioner councillor councilor councilman councilwoman deputy delegate
    administrator treasurer comptroller warden
    attorney prosecutor solicitor king queen prince princess duke duchess earl baron baroness
    count countess emperor sheikh sheik sultan emir crown
    pope bishop archbishop cardinal rabbi imam ayatollah reverend pastor father sister brother
    vicar canon saint mullah
    private corporal sergeant lieutenant captain major colonel brigadier general admiral
    commodore commander marshal gunner trooper rifleman guardsman sapper lance staff
    constable inspector superintendent detective sheriff officer agent trooper chief
    doctor professor dean principal coach manager director boss ceo cfo coo pm mp mep msp am
    editor striker midfielder defender goalkeeper winger forward skipper quarterback
    leader whip alderman alderwoman assemblyman assemblywoman trustee auditor ombudsman controller
    mr mrs ms miss mx sir dame lord lady madam mme monsieur
    dr prof rev fr gen adm amb capt cdr cmdr col cpl cllr det gov insp lcpl lieut lt maj msgt ofc
    pc pfc pres pte pvt rep sec sen sgt supt vp brig ch dc tempore tem
    """.split()
)

# lower-case words that call the person they stand before; not ranks or offices
ROLES = frozenset(
    """
    actor actress singer rapper comedian author writer novelist poet journalist reporter
    presenter broadcaster director producer musician composer conductor artist painter
    photographer designer model chef golfer cyclist boxer driver jockey sprinter swimmer
    player batsman bowler captain teenager student teacher businessman businesswoman
    entrepreneur billionaire millionaire banker economist analyst scientist researcher
    astronaut historian lawyer attorney activist campaigner spokesman spokeswoman spokesperson
    politician lawmaker candidate leader founder owner victim suspect defendant gunman mother
    father husband wife son daughter brother sister uncle aunt cousin friend partner girlfriend
    boyfriend widow legend star host
    """.split()
)

# words that open a title and are no part of its kind
QUALIFIERS = frozenset(
    """
    former ex late then acting deputy vice assistant interim first senior junior chief lead
    associate under the retired outgoing incoming
    """.split()
)

SUFFIXES = frozenset("jr jrs sr ii iii iv phd md obe mbe cbe qc kc".split())

# words that stand before a title word and are part of it, in lower case as well
MODIFIERS = frozenset(
    """
    prime vice deputy foreign defense defence finance home general chief health education
    treasury attorney lance staff assistant press interior energy transport culture police
    trade labor labour justice state homeland army navy marine major brigadier lieutenant rear
    warrant first supreme crown district high executive managing head sports club
    environment agriculture commerce business housing immigration security
    majority minority opposition
    """.split()
)

# all that may stand before a name to say in what office somebody is
OFFICE_WORDS = TITLES | MODIFIERS | QUALIFIERS

# written in capitals, and yet no names
GENERIC = frozenset(
    """
    i ok oks tv tvs dvd dvds cd cds dna hiv pc pcs gp gps mp mps msp msps mep meps am pm ams ceo
    ceos cfo coo cto cio cmo evp svp fx td tds vip vips id ids suv suvs atm atms url cctv gmt bst
    est edt pst et ad bc ied ieds gdp lgbt lgbtq ptsd iq pr hr it ii iii iv cia-style led
    lcd usb wi-fi wifi
    internet web online eps yoy ipo agm fy cpi usd eur gbp jpy brl inr cny chf aud cad aka
    pms pe dui dwi mia mvp mvps qb qbs wr wrs rb rbs lb lbs cf lf rf rhp lhp wag
    wags xmas ps phd ba ma bsc mba q&a vs faq rt qc kc dc
    rip ac cv dj djs ivf bmw-style e-mail email x-ray a-level a-levels gcse gcses t-shirt
    monday tuesday wednesday thursday friday saturday sunday january february september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
    thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays q1
    q2 q3 q4 h1 h2 hrs sens govs profs drs gens sgts lts capts messrs attys
    god im ive weve youre youve theyre theyve shes hes isnt wasnt arent dont doesnt
    didnt wont cant couldnt wouldnt shouldnt hasnt havent hadnt neednt aint thats whats theres
    wholl youll youd theyll theyd itll thatll therell itd whos heres howd
    ai aum ath bame bbq bff diy dpu emt emts etf etfs etp etps exc faqs fdi fomo
    gmps icu ipos lbd lbo loi mnc mncs mou mous npi oap
    oaps pce k-12 pda ppe rsu rsus sme smes wfh m&a q&as r&b r&d t&c t&cs
    api apis fhd hdr sim soc ssd uhd uwb
    """.split()
)
