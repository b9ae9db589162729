"""States, provinces and large cities that news text names without their country.

Membership of STATES: the states of the United States, their two-letter codes and the
abbreviations of agency style and who lives there (Georgians and Washingtonians live elsewhere
too), then the provinces of Canada and the states of Australia.
CITIES: places with about a million inhabitants or more, or news made there often enough that
the bare name is understood, under the smallest region with a name of its own
(`country, state or city | what lies in it`). An indented line goes on with the row above.
INSTITUTIONS are no places; they only tell which country an article is about.
"""

STATES = """
Alabama | AL, Ala, Alabamian
Alaska | AK, Alaskan
Arizona | AZ, Ariz, Arizonan
Arkansas | AR, Ark, Arkansan
California | CA, Calif, Californian
Colorado | CO, Colo, Coloradan
Connecticut | CT, Conn
Delaware | DE, Del, Delawarean
Florida | FL, Fla, Floridian
Georgia | GA
Hawaii | HI, Hawaiian
Idaho | ID, Idahoan
Illinois | IL, Ill, Illinoisan
Indiana | IN, Ind, Indianan, Hoosier
Iowa | IA, Iowan
Kansas | KS, Kan, Kansan
Kentucky | KY, Ky, Kentuckian
Louisiana | LA, La, Louisianan, Louisianian
Maine | ME, Mainer
Maryland | MD, Md, Marylander
Massachusetts | MA, Mass
Michigan | MI, Mich, Michigander
Minnesota | MN, Minn, Minnesotan
Mississippi | MS, Miss, Mississippian
Missouri | MO, Mo, Missourian
Montana | MT, Mont, Montanan
Nebraska | NE, Neb, Nebraskan
Nevada | NV, Nev, Nevadan
New Hampshire | NH, N.H
New Jersey | NJ, N.J, New Jerseyan
New Mexico | NM, N.M, New Mexican
New York | NY, N.Y, NYC, New York City, New Yorker
North Carolina | NC, N.C, North Carolinian
North Dakota | ND, N.D, North Dakotan
Ohio | OH, Ohioan
Oklahoma | OK, Okla, Oklahoman
Oregon | OR, Ore, Oregonian
Pennsylvania | PA, Pa, Penn, Pennsylvanian
Rhode Island | RI, R.I, Rhode Islander
South Carolina | SC, S.C, South Carolinian
South Dakota | SD, S.D, South Dakotan
Tennessee | TN, Tenn, Tennessean
Texas | TX, Tex, Texan
Utah | UT, Utahn
Vermont | VT, Vt, Vermonter
Virginia | VA, Va, Virginian
Washington State |
West Virginia | WV, W.Va, West Virginian
Wisconsin | WI, Wis, Wisconsinite
Wyoming | WY, Wyo, Wyomingite
District of Columbia | DC, D.C
Alberta | Albertan
British Columbia | B.C, British Columbian
Manitoba | Manitoban
New South Wales | NSW
Nova Scotia | Nova Scotian
Ontario | Ont, Ontarian
Quebec | Que, Quebecer, Quebecois
Queensland | Qld, Queenslander
Saskatchewan |
Tasmania | Tasmanian
Victoria |
"""

# `country | what only that country has`: named, it tells which country a story is about
INSTITUTIONS = """
united states | FBI, CIA, NASA, NFL, NBA, MLB, NYPD, IRS, EPA, FDA, Medicare, Medicaid, Congress,
    Senate, Federal Reserve, Dow Jones, Nasdaq, Democrats, Republicans, Democratic, Republican,
    Homeland Security, Oval Office, Joint Chiefs, Navy SEALs, Senate Democrats,
    Senate Republicans, House Democrats, House Republicans, Capitol Hill, GOP, DHS,
    CDC, FCC, FTC, DEA, ATF, TSA, USDA, FEMA, NOAA, NTSB, Secret Service, Border Patrol,
    Wall Street, Super Bowl, NCAA, WNBA, Fannie Mae, Freddie Mac, Amtrak, Obamacare
united kingdom | NHS, Whitehall, Tory, Tories, Scotland Yard, Commons, Ofcom, MPs, Lib Dem,
    Bank of England, FTSE, FTSE 100, HMRC, RSPCA, RAF, Ofgem, Ofsted, DVLA, House of Lords,
    Crown Court, Met Police
russia | Duma, Gazprom, Rosneft, Roskomnadzor
israel | Knesset, Mossad, IDF, Shin Bet, Likud
ireland | Dail, Taoiseach, Garda, Gardai
india | Lok Sabha, Rajya Sabha, BJP, Sensex, Nifty, SEBI, Bharatiya Janata Party, CBIC, ISRO,
    Aadhaar, Madras High Court, Bombay High Court, Calcutta High Court, Nifty 50
japan | Nikkei, Topix, BOJ, Bank of Japan
germany | Bundestag, Bundesbank, Bundesliga, DAX, BaFin
france | SNCF, Elysee, Elysee Palace
italy | Carabinieri, Consob, Istat, Palazzo Chigi
spain | Guardia Civil, IBEX
canada | RCMP, Royal Canadian Mounted Police, TSX
australia | ASX, NRL
china | PBOC, Xinhua
south korea | KOSPI, Yonhap
brazil | Petrobras, Ibovespa, Bovespa
mexico | Pemex
south africa | Eskom, ANC, African National Congress
iran | IRGC, Revolutionary Guards
scotland | Holyrood, SNP
wales | Senedd
northern ireland | Stormont, PSNI
"""

CITIES = """
united states | Wall Street, Silicon Valley, White House, Capitol Hill, Pentagon, Guantanamo Bay,
    Midwest, New England
california | Los Angeles, San Francisco, San Diego, San Jose, Oakland, Sacramento, Hollywood,
    Beverly Hills, Malibu, Anaheim, Fresno, Long Beach
new york | Manhattan, Brooklyn, Bronx, Queens, Harlem, Staten Island, Long Island, Broadway,
    Buffalo, Albany
texas | Austin, Dallas, El Paso, Fort Worth, Houston, San Antonio
florida | Jacksonville, Miami, Orlando, Tampa, Fort Lauderdale
illinois | Chicago
pennsylvania | Philadelphia, Pittsburgh, Harrisburg
massachusetts | Boston
ohio | Cincinnati, Cleveland, Columbus
michigan | Detroit, Flint
georgia state | Atlanta
washington state | Seattle
nevada | Las Vegas, Reno
arizona | Phoenix, Tucson
colorado | Denver
louisiana | New Orleans, Baton Rouge
maryland | Baltimore
minnesota | Minneapolis
missouri | St Louis, Kansas City, Ferguson
tennessee | Memphis, Nashville
wisconsin | Milwaukee, Madison
indiana | Indianapolis
utah | Salt Lake City
oregon | Portland
hawaii | Honolulu
oklahoma | Oklahoma City, Tulsa
north carolina | Charlotte, Raleigh
south carolina | Charleston
alabama | Birmingham Alabama, Montgomery
england | Birmingham, Blackburn, Blackpool, Bolton, Bournemouth, Bradford, Brighton, Bristol,
    Burnley, Cambridge, Canterbury, Carlisle, Chelmsford, Cheltenham, Chester, Colchester,
    Coventry, Crewe, Darlington, Derby, Doncaster, Dover, Exeter, Gateshead, Gloucester, Grimsby,
    Halifax, Harrogate, Hartlepool, Hillsborough, Huddersfield, Hull, Ipswich, Lancaster, Leeds,
    Leicester, Lincoln, Liverpool, Luton, Manchester, Mansfield, Middlesbrough, Newcastle,
    Northampton, Norwich, Nottingham, Oldham, Oxford, Peterborough, Plymouth, Portsmouth, Preston,
    Reading, Rochdale, Rotherham, Salford, Salisbury, Scunthorpe, Sheffield, Shrewsbury, Slough,
    Southampton, Southend, Stockport, Stoke, Stoke-on-Trent, Sunderland, Swindon, Telford, Torquay,
    Wakefield, Walsall, Warrington, Watford, Wigan, Winchester, Wolverhampton, Worcester, York,
    Merseyside, Tyneside, West Midlands, East Midlands, East Anglia, Cotswolds, Lake District, Isle
    of Wight, Solent, Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall,
    Cumbria, Derbyshire, Devon, Dorset, Durham, Essex, Gloucestershire, Hampshire, Herefordshire,
    Hertfordshire, Kent, Lancashire, Leicestershire, Lincolnshire, Norfolk, Northamptonshire,
    Northumberland, Nottinghamshire, Oxfordshire, Shropshire, Somerset, Staffordshire, Suffolk,
    Surrey, Sussex, Warwickshire, Wiltshire, Worcestershire, Yorkshire
london | Londoner, Londoners, Heathrow, Wembley, Westminster, Whitehall, Downing Street, Croydon,
    Greenwich, Hackney, Tottenham, Wimbledon, Brixton, Camden, Islington
scotland | Aberdeen, Aberdeenshire, Ayr, Ayrshire, Argyll, Angus, Borders, Dundee, Falkirk, Fife,
    Glasgow, Hebrides, Highlands, Holyrood, Inverness, Kilmarnock, Lanarkshire, Lothian, Orkney,
    Paisley, Perthshire, Shetland, Stirling, Stornoway
wales | Anglesey, Blaenau Gwent, Bridgend, Caerphilly, Carmarthenshire, Ceredigion, Conwy,
    Denbighshire, Flintshire, Gwent, Gwynedd, Llanelli, Merthyr Tydfil, Monmouthshire, Newport,
    Pembrokeshire, Powys, Rhondda, Snowdonia, Swansea, Wrexham
northern ireland | Antrim, Armagh, Down, Fermanagh, Londonderry, Lisburn, Newry, Stormont, Tyrone,
    Ulster
ireland | Cork, Donegal, Galway, Kilkenny, Limerick, Waterford
france | Bordeaux, Cannes, Lyon, Marseille, Nice, Strasbourg, Toulouse
germany | Cologne, Dortmund, Dusseldorf, Frankfurt, Hamburg, Leipzig, Munich, Stuttgart
italy | Florence, Genoa, Milan, Naples, Sicily, Turin, Venice
spain | Barcelona, Bilbao, Catalonia, Catalan, Seville, Valencia
netherlands | The Hague, Rotterdam
switzerland | Geneva, Zurich, Davos
russia | St Petersburg, Chechnya, Kremlin, Siberia
ukraine | Crimea, Donetsk, Kharkiv, Mariupol, Odessa
turkey | Istanbul
israel | Jerusalem, Tel Aviv
syria | Aleppo, Homs, Idlib, Raqqa
iraq | Basra, Mosul, Fallujah, Kirkuk, Tikrit
iran | Isfahan, Mashhad
saudi arabia | Mecca, Medina, Jeddah
united arab emirates | Dubai
libya | Benghazi
egypt | Alexandria, Sinai
nigeria | Lagos
south africa | Cape Town, Durban, Johannesburg, Soweto
australia | Adelaide, Brisbane, Darwin, Hobart, Melbourne, Perth, Sydney
new zealand | Auckland, Christchurch
canada | Calgary, Edmonton, Montreal, Toronto, Vancouver, Winnipeg
mexico | Acapulco, Cancun, Tijuana, Guadalajara
brazil | Rio de Janeiro, Rio, Sao Paulo
chile | Santiago
india | Assam, Bihar, Goa, Jharkhand, Karnataka, Kerala, Maharashtra, Odisha, Punjab, Rajasthan,
    Tamil Nadu, Uttar Pradesh, West Bengal, Bengaluru, Chennai, Delhi, Hyderabad,
    Kolkata, Mumbai, Kashmir, Gujarat, Bollywood
pakistan | Karachi, Lahore, Peshawar
afghanistan | Helmand, Kandahar
china | Chongqing, Guangdong, Guangxi, Sichuan, Tianjin, Guangzhou, Shanghai, Shenzhen, Wuhan,
    Xinjiang
japan | Fukushima, Hiroshima, Nagasaki, Nagoya, Okinawa, Osaka
south korea | Busan, Pyeongchang
vietnam | Ho Chi Minh City
myanmar | Yangon
indonesia | Bali, Sumatra
thailand | Phuket
"""
