"""What news writes for a name or a word of the article: nicknames, house abbreviations, seats.

``BYNAMES``: `short | what it stands for, another`, read one way: a draft may write the first where
the article has one of the others. Membership: the nicknames of national teams and of clubs,
the abbreviations that headlines use for a common noun without explaining them, whose a currency
or an exchange is, and the letters of a country on a scoreboard. ``OFFICES``: the same for an
office, told of nobody by name (before one it is a title).
``PEOPLE``: `place | who lives there, what it is called`: either stands for the place, and the
place for them; nothing that is rather a club's name (Golden State). ``SEATS``: `seat | country |
words`: where an institution sits, for those who act there; the article must be of the country and
have one of the words. A league of North America sits in its clubs, which play in no other.
"""

__all__ = ["BYNAMES", "OFFICES", "PEOPLE", "SEATS"]

BYNAMES = """
AQI | air quality
BLM | Black Lives Matter
BS | building society
BTC | bitcoin, bitcoins
B'desh | Bangladesh
CBD | central business district
CO2 | carbon dioxide
Cong | Congress
Corrie | Coronation Street
CPU | processor
EFL | English Football League, League One, League Two, League Cup, Carabao Cup
DT | defensive tackle
EPL | Premier League
ETH | ether, ethereum
EV | electric vehicle, electric vehicles, electric car, electric cars
EVs | electric vehicle, electric vehicles, electric car, electric cars
F1 | Formula 1, Formula One
FinMin | Finance Ministry, Ministry of Finance, finance minister
FIFO | fly-in-fly-out, fly-in
Footsie | FTSE
FTA | free trade agreement, free trade deal
FTAs | free trade agreements, free trade deals
Games | Olympics, Paralympics, Olympic
GMP | Greater Manchester Police
GP | Grand Prix
GPU | graphics processor, graphics processing unit, graphics card, graphics chip
GPUs | graphics processors, graphics processing units, graphics cards, graphics chips
HBCU | historically black
HBCUs | historically black
HC | High Court
HQ | headquarters, headquartered
ICBM | intercontinental ballistic missile, intercontinental ballistic missiles
ICBMs | intercontinental ballistic missiles
IG | Instagram
IL | injured list
Insta | Instagram
IoT | Internet of Things
J&K | Jammu and Kashmir
JV | joint venture, joint ventures
K'taka | Karnataka
LDS | Latter-day Saints, Mormon, Mormons
LNG | liquefied natural gas, liquified natural gas
LS | Lok Sabha
LLM | large language model, large language models
LLMs | large language model, large language models
MF | mutual fund, mutual funds
MLA | Legislative Assembly, legislator, lawmaker
MLAs | Legislative Assembly, legislators, lawmakers
MoS | minister of state
ODI | one-day international, one-day internationals
ODIs | one-day internationals
Oscar | Academy Award, Academy Awards
Oscars | Academy Award, Academy Awards
OLED | organic light-emitting
OT | in overtime, overtime goal, overtime loss, overtime win, overtime winner
PCE | personal consumption expenditures, personal consumption expenditure
PPI | producer price index, producer prices
RS | Rajya Sabha
S'pore | Singapore
TE | tight end
UAV | drone, drones
UAVs | drone, drones
UCL | Champions League
WC | World Cup
West | Western Conference
Gulf | UAE, United Arab Emirates, Qatar, Kuwait, Bahrain, Oman, Saudi Arabia, Dubai, Abu Dhabi
EU | European Commission, European Parliament
Mountie | RCMP, Royal Canadian Mounted Police
Mounties | RCMP, Royal Canadian Mounted Police
All Blacks | New Zealand
Azzurri | Italy, Italian
Black Caps | New Zealand
Lionesses | England
Les Bleus | France, French
Matildas | Australia
Men in Blue | India
Oranje | Netherlands, Dutch
Proteas | South Africa
Socceroos | Australia
Springboks | South Africa
Super Eagles | Nigeria
Three Lions | England
Wallabies | Australia
Addicks | Charlton
Baggies | West Brom, West Bromwich
Bhoys | Celtic
Bees | Brentford
Black Cats | Sunderland
Blaugrana | Barcelona
Blades | Sheffield United
Blues | Chelsea, Everton, Birmingham City
Bluebirds | Cardiff
Canaries | Norwich
Cherries | Bournemouth
Clarets | Burnley
Cottagers | Fulham
Foxes | Leicester
Gers | Rangers
Gunners | Arsenal
Hammers | West Ham
Hibs | Hibernian
Hornets | Watford
Hatters | Luton
Jambos | Hearts
Latics | Wigan, Oldham
Magpies | Newcastle, Notts County
Millers | Rotherham
Nerazzurri | Inter
Owls | Sheffield Wednesday
Pompey | Portsmouth
Rossoneri | AC Milan
Potters | Stoke
Red Devils | Manchester United, Man United, Man Utd
Reds | Liverpool, Nottingham Forest
Saints | Southampton, St Johnstone, Northampton
Sarries | Saracens
Seagulls | Brighton
Swans | Swansea, Sydney
Terriers | Huddersfield
Toffees | Everton
Tykes | Barnsley
Villans | Aston Villa
Brazilian | reais
Chinese | yuan, renminbi
Indian | BSE, NSE
Israeli | shekels
Japanese | yen
Malaysian | ringgit
Nigerian | naira
Polish | zlotys, zloty
Russian | roubles, rubles
Thai | baht
AFG | Afghanistan
AUS | Australia
BAN | Bangladesh
ENG | England
IND | India
PAK | Pakistan
SA | South Africa
SL | Sri Lanka
WI | West Indies
"""

OFFICES = """
AG | attorney general
AGs | attorneys general, attorney generals
CM | chief minister
DA | district attorney
FM | foreign minister, finance minister
"""

PEOPLE = """
Aberdeen | Aberdonian
Athens | Athenian
Baltimore | Baltimorean, Charm City
Bengaluru | Bangalore
Berlin | Berliner
Birmingham | Brummie
Boston | Bostonian, Beantown
Cairo | Cairene
Chennai | Madras
Chicago | Chicagoan, Windy City
Cleveland | Clevelander
Delhi | Delhiite
Denver | Denverite, Mile High City
Detroit | Detroiter, Motor City
Dublin | Dubliner
Florence | Florentine
Glasgow | Glaswegian
Hong Kong | Hong Konger, Hongkonger
Ho Chi Minh City | Saigon
Houston | Houstonian
Istanbul | Istanbulite
Jerusalem | Jerusalemite
Kolkata | Calcutta
Las Vegas | Vegas, Sin City
Liverpool | Liverpudlian, Scouser
Los Angeles | Angeleno, City of Angels
Manchester | Mancunian
Melbourne | Melburnian
Miami | Miamian
Milan | Milanese, Milano
Montreal | Montrealer
Moscow | Muscovite
Mumbai | Mumbaikar, Bombay
Naples | Neapolitan
New Orleans | New Orleanian, Big Easy
Newcastle | Geordie
Paris | Parisian
Philadelphia | Philadelphian, Philly
Pittsburgh | Pittsburgher
Rome | Eternal City
San Francisco | San Franciscan
Seattle | Seattleite
Shanghai | Shanghainese
Sydney | Sydneysider
Tokyo | Tokyoite
Toronto | Torontonian
Vancouver | Vancouverite
Venice | Venetian
Vienna | Viennese
Yangon | Rangoon
Arizona | Grand Canyon State
Connecticut | Nutmeg State
Florida | Sunshine State
Georgia State | Peach State
Illinois | Prairie State
Indiana | Hoosier
Massachusetts | Bay State
Michigan | Wolverine State, Michigander
Nevada | Silver State
New Hampshire | Granite State
New Jersey | Garden State
New York | New Yorker, Empire State, Big Apple
Ohio | Buckeye State
Oregon | Beaver State
Pennsylvania | Keystone State
Tennessee | Volunteer State
Texas | Lone Star State
Utah | Beehive State
Wisconsin | Badger State
United Kingdom | Brit
Cambridgeshire | Cambs
Gloucestershire | Glos
Hampshire | Hants
Hertfordshire | Herts
Lancashire | Lancs
Leicestershire | Leics
Lincolnshire | Lincs
Northamptonshire | Northants
Oxfordshire | Oxon
Wiltshire | Wilts
Worcestershire | Worcs
"""

SEATS = """
Capitol Hill | united states | Congress, Senate, lawmakers, congressional, senators
Congress | united states | Senate, House, lawmakers, congressional, senators, representatives
Downing Street | united kingdom | prime minister, Number 10, No 10, government
Hollywood | | film, films, movie, movies, actor, actress, actors, Oscar
Kremlin | russia | Putin, president, Moscow, government
MLB | | Arizona Diamondbacks, Atlanta Braves, Baltimore Orioles, Boston Red Sox, Chicago Cubs,
    Chicago White Sox, Cincinnati Reds, Cleveland Guardians, Colorado Rockies, Detroit Tigers,
    Houston Astros, Kansas City Royals, Los Angeles Angels, Los Angeles Dodgers, Miami Marlins,
    Milwaukee Brewers, Minnesota Twins, New York Mets, New York Yankees, Philadelphia Phillies,
    Pittsburgh Pirates, San Diego Padres, San Francisco Giants, Seattle Mariners,
    St. Louis Cardinals, Tampa Bay Rays, Texas Rangers, Toronto Blue Jays, Washington Nationals
NBA | | Atlanta Hawks, Boston Celtics, Brooklyn Nets, Charlotte Hornets, Chicago Bulls,
    Cleveland Cavaliers, Dallas Mavericks, Denver Nuggets, Detroit Pistons, Golden State Warriors,
    Houston Rockets, Indiana Pacers, Los Angeles Clippers, LA Clippers, Los Angeles Lakers,
    Memphis Grizzlies, Miami Heat, Milwaukee Bucks, Minnesota Timberwolves, New Orleans Pelicans,
    New York Knicks, Oklahoma City Thunder, Orlando Magic, Philadelphia 76ers, Phoenix Suns,
    Portland Trail Blazers, Sacramento Kings, San Antonio Spurs, Toronto Raptors, Utah Jazz,
    Washington Wizards
NFL | | Arizona Cardinals, Atlanta Falcons, Baltimore Ravens, Buffalo Bills, Carolina Panthers,
    Chicago Bears, Cincinnati Bengals, Cleveland Browns, Dallas Cowboys, Denver Broncos,
    Detroit Lions, Green Bay Packers, Houston Texans, Indianapolis Colts, Jacksonville Jaguars,
    Kansas City Chiefs, Las Vegas Raiders, Los Angeles Chargers, Los Angeles Rams, Miami Dolphins,
    Minnesota Vikings, New England Patriots, New Orleans Saints, New York Giants, New York Jets,
    Philadelphia Eagles, Pittsburgh Steelers, San Francisco 49ers, Seattle Seahawks,
    Tampa Bay Buccaneers, Tennessee Titans, Washington Commanders
NHL | | Anaheim Ducks, Boston Bruins, Buffalo Sabres, Calgary Flames, Carolina Hurricanes,
    Chicago Blackhawks, Colorado Avalanche, Columbus Blue Jackets, Dallas Stars,
    Detroit Red Wings, Edmonton Oilers, Florida Panthers, Los Angeles Kings, Minnesota Wild,
    Montreal Canadiens, Nashville Predators, New Jersey Devils, New York Islanders,
    New York Rangers, Ottawa Senators, Philadelphia Flyers, Pittsburgh Penguins, San Jose Sharks,
    Seattle Kraken, St. Louis Blues, Tampa Bay Lightning, Toronto Maple Leafs,
    Vancouver Canucks, Vegas Golden Knights, Washington Capitals, Winnipeg Jets
No 10 | united kingdom | Downing Street, prime minister
No10 | united kingdom | Downing Street, prime minister
Number 10 | united kingdom | Downing Street, prime minister
Pentagon | united states | Department of Defense, Defense Department, defense secretary, military,
    National Guard
Senate | | senator, senators, sen, sens
Scotland Yard | united kingdom | Metropolitan Police, Met Police
Wall St | | Wall Street
Wall Street | | Dow, Nasdaq, S&P, US stocks,
    New York Stock Exchange
Westminster | united kingdom | Parliament, Commons, MPs
White House | united states | president, presidential, administration, Oval Office
Whitehall | united kingdom | civil service, civil servants, ministers, ministry, departments
"""
