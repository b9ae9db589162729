"""Words that make a name an organisation, and organisations known by an abbreviation.

Membership of NOUNS: the last word of an organisation's name in news text. SUFFIXES: what
kind of firm or club it is, behind its name, which may be left out. FIRMS: whole names, made like
a person's. ABBREVIATIONS: `short | long, other long`, where the short form is used without its
expansion in ordinary news; any other acronym must be explained by the article itself.
"""

SUFFIXES = frozenset(
    "inc incorporated corp corporation ltd limited plc llc llp co company companies group holdings"
    " holding ag sa nv gmbh spa oyj asa ab se lp fc afc".split()
)

NOUNS = frozenset(
    """
    academy administration agency airlines airways alliance army assembly associates
    association authority bank board brewery brigade broadcasting bureau cabinet campaign
    center centre centers chamber church circus city club coalition college command commission
    committee commons company confederation conference congress consortium constabulary control
    corporation corps council county court department directorate division electronics energy
    enterprises exchange federation foundation force forces forum front fund group guard guards
    healthcare hospital house inc industries infirmary initiative institute institution
    insurance intelligence international laboratories laboratory league magistrates ministry
    mission mosque motors movement museum navy network newspaper office organisation
    organization parliament partners partnership party patrol pharmaceuticals pictures police
    press productions prison project records regiment reserve resources rovers school senate
    service services society staff station studios synod systems team technologies telecom
    television times treasury tribunal trust union united university wanderers albion athletic
    hotspur watch works
    """.split()
)

# firms and schools whose names are made like a person's
FIRMS = frozenset(
    " ".join(entry.split())
    for entry in """
    aston martin, bain capital, calvin klein, charles schwab, edward jones, eli lilly,
    goldman sachs, harley davidson, hewlett packard, johns hopkins, lockheed martin,
    louis vuitton, morgan stanley, paddy power, philip morris, raymond james, ritz carlton,
    rolls royce, smith barney, ted baker, thomson reuters, tommy hilfiger, virgin atlantic,
    warner bros, wells fargo
    """.split(",")
)

# parties and faiths: adjectives that stand before another name
PARTIES = frozenset(
    """
    democrat democratic democrats dem dems republican republicans gop labour tory tories
    conservative conservatives liberal lib libs socialist communist muslim christian catholic
    jewish sunni shia shiite
    """.split()
)

# the chambers of a congress; before a party they say whose member somebody is: "House Democrat
# Ann Lee" is "Rep. Ann Lee, D-Ohio"
CHAMBERS = frozenset(("house", "senate"))

# the first letters of Company, Group, Inc, Limited, with which a firm's letters may end
FORM_LETTERS = frozenset("cgil")

# a name that goes on with "of", "for" or "on" after one of these
OPENERS = frozenset(
    """
    academy agency archbishop army association bank battle bishop board bureau cardinal center
    centers centre chamber chiefs church city college commission committee confederation
    congress conference council county court department diocese duchess duke earl federation
    festival foundation fund gulf house houses institute institution isle king kingdom league
    library ministry museum nations office organisation organization palace parliament party
    prince princess province queen republic school secretary society speaker sea state states
    temple tower trust union university wall
    """.split()
)

ABBREVIATIONS = """
AA | Alcoholics Anonymous
ACLU | American Civil Liberties Union
AFL-CIO | American Federation of Labor
AI | artificial intelligence
AIDS | acquired immune deficiency syndrome
AIG | American International Group
ANC | African National Congress
AP | Associated Press
ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives
BA | British Airways
BBC | British Broadcasting Corporation, Beeb
BJP | Bharatiya Janata Party
BoE | Bank of England
BP | British Petroleum
CBI | Confederation of British Industry
CBO | Congressional Budget Office
CDC | Centers for Disease Control, Centers for Disease Control and Prevention
CENTCOM | Central Command
CIA | Central Intelligence Agency, Central Intelligence
COVID-19 | COVID, coronavirus, SARS-CoV-2
CPS | Crown Prosecution Service
DEA | Drug Enforcement Administration
DHS | Department of Homeland Security, Homeland Security
DNC | Democratic National Committee
DOJ | Department of Justice, Justice Department
DUP | Democratic Unionist Party
DWP | Department for Work and Pensions
ECB | European Central Bank
EPA | Environmental Protection Agency
ETA | Basque separatist group
EU | European Union
FA | Football Association
FAA | Federal Aviation Administration
FBI | Federal Bureau of Investigation, Feds
FCC | Federal Communications Commission
FDA | Food and Drug Administration
FEMA | Federal Emergency Management Agency
FIFA | Federation Internationale de Football Association
FTC | Federal Trade Commission
Fed | Federal Reserve
GM | General Motors
GE | General Electric
GOP | Republican Party, Republicans, Republican
Dem | Democrat, Democrats, Democratic
Dems | Democrats, Democratic Party, Democrat
HHS | Health and Human Services
HMRC | Revenue and Customs
HP | Hewlett-Packard
IAEA | International Atomic Energy Agency
ICC | International Criminal Court
ICE | Immigration and Customs Enforcement
IMF | International Monetary Fund
IOC | International Olympic Committee
IRA | Irish Republican Army
IRS | Internal Revenue Service
IS | Islamic State, ISIS, ISIL, Daesh
ISIS | Islamic State, IS, ISIL, Daesh
ISIL | Islamic State, IS, ISIS, Daesh
J&J | Johnson and Johnson
JFK | John F. Kennedy International Airport, Kennedy Airport
LAPD | Los Angeles Police Department
LAX | Los Angeles International Airport
LGBT | lesbian gay bisexual and transgender
LA | Los Angeles
L.A | Los Angeles
MLB | Major League Baseball
MoD | Ministry of Defence
MSF | Medecins Sans Frontieres, Doctors Without Borders
NASA | National Aeronautics and Space Administration
NATO | North Atlantic Treaty Organization, North Atlantic Treaty Organisation
NBA | National Basketball Association
NFL | National Football League
NHL | National Hockey League
NHS | National Health Service
NRA | National Rifle Association
NSA | National Security Agency
NTSB | National Transportation Safety Board
NYPD | New York Police Department
NYC | New York, New York City
NYT | New York Times
NZ | New Zealand
OPEC | Organization of the Petroleum Exporting Countries
PSG | Paris Saint-Germain, Paris St-Germain, Paris Saint Germain, Paris St Germain
PSNI | Police Service of Northern Ireland
QPR | Queens Park Rangers
RAF | Royal Air Force
RBS | Royal Bank of Scotland
RNC | Republican National Committee
SCOTUS | Supreme Court
SEC | Securities and Exchange Commission
SNP | Scottish National Party
Tory | Conservative, Conservatives, Conservative Party
TSA | Transportation Security Administration
UCLA | University of California Los Angeles
UFC | Ultimate Fighting Championship
UKIP | UK Independence Party
UN | United Nations
UNICEF | United Nations Children's Fund
USDA | Department of Agriculture, Agriculture Department
USMCA | Mexico Canada agreement
VA | Veterans Affairs, Department of Veterans Affairs
WADA | World Anti-Doping Agency
WHO | World Health Organization, World Health Organisation
WSJ | Wall Street Journal
WTO | World Trade Organization, World Trade Organisation
WWE | World Wrestling Entertainment
WWII | WW2, World War II, World War Two, Second World War
WWI | WW1, World War I, World War One, First World War
MU | Manchester United
Spurs | Tottenham, Tottenham Hotspur
Boro | Middlesbrough
Man Utd | Manchester United
Man City | Manchester City
Man United | Manchester United
Wolves | Wolverhampton Wanderers
Barca | Barcelona, FC Barcelona
Juve | Juventus
Sixers | Philadelphia 76ers, 76ers
Niners | San Francisco 49ers, 49ers
Cavs | Cleveland Cavaliers, Cavaliers
Mavs | Dallas Mavericks, Mavericks
Bucs | Tampa Bay Buccaneers, Buccaneers
Pats | New England Patriots, Patriots
Jags | Jacksonville Jaguars, Jaguars
Nats | Washington Nationals, Nationals
Habs | Montreal Canadiens, Canadiens
D-backs | Arizona Diamondbacks, Diamondbacks
VW | Volkswagen
WaPo | Washington Post
IDF | Israel Defense Forces, Israel Defence Forces, Israeli military, Israeli army
IRGC | Islamic Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard
UNHCR | UN refugee agency, United Nations refugee agency
RCMP | Royal Canadian Mounted Police, Mounties
Gitmo | Guantanamo Bay, Guantanamo
Philly | Philadelphia
NOLA | New Orleans
Obamacare | Affordable Care Act, ACA
USPS | Postal Service
9/11 | September 11
"""
