"""States, provinces and large cities that news text names without their country.

Membership of STATES: the states of the United States, their two-letter codes and the
abbreviations of agency style, then the provinces of Canada and the states of Australia that
have abbreviations in use. CITIES: places with about a million inhabitants or more, or news
made there often enough that the bare name is understood, by country (`country | cities`).
"""

STATES = """
Alabama | AL, Ala
Alaska | AK
Arizona | AZ, Ariz
Arkansas | AR, Ark
California | CA, Calif, Californian
Colorado | CO, Colo
Connecticut | CT, Conn
Delaware | DE, Del
Florida | FL, Fla, Floridian
Georgia | GA
Hawaii | HI, Hawaiian
Idaho | ID
Illinois | IL, Ill
Indiana | IN, Ind
Iowa | IA, Iowan
Kansas | KS, Kan
Kentucky | KY, Ky
Louisiana | LA, La
Maine | ME
Maryland | MD, Md
Massachusetts | MA, Mass
Michigan | MI, Mich
Minnesota | MN, Minn, Minnesotan
Mississippi | MS, Miss
Missouri | MO, Mo
Montana | MT, Mont
Nebraska | NE, Neb
Nevada | NV, Nev
New Hampshire | NH, N.H
New Jersey | NJ, N.J
New Mexico | NM, N.M
New York | NY, N.Y, NYC, New York City, New Yorker
North Carolina | NC, N.C
North Dakota | ND, N.D
Ohio | OH, Ohioan
Oklahoma | OK, Okla
Oregon | OR, Ore, Oregonian
Pennsylvania | PA, Pa, Penn
Rhode Island | RI, R.I
South Carolina | SC, S.C
South Dakota | SD, S.D
Tennessee | TN, Tenn
Texas | TX, Tex, Texan
Utah | UT
Vermont | VT, Vt
Virginia | VA, Va, Virginian
Washington State |
West Virginia | WV, W.Va
Wisconsin | WI, Wis
Wyoming | WY, Wyo
District of Columbia | DC, D.C
Alberta |
British Columbia | B.C
Manitoba |
New South Wales | NSW
Nova Scotia |
Ontario | Ont
Quebec | Que
Queensland | Qld
Saskatchewan |
Tasmania | Tasmanian
Victoria |
"""

CITIES = """
united states | Atlanta, Austin, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, El Paso, Hollywood, Houston, Indianapolis, Jacksonville, Las Vegas, Los Angeles, Manhattan, Memphis, Miami, Milwaukee, Minneapolis, Nashville, New Orleans, Oakland, Oklahoma City, Orlando, Philadelphia, Phoenix, Pittsburgh, Sacramento, Salt Lake City, San Antonio, San Diego, San Francisco, San Jose, Seattle, Silicon Valley, St Louis, Tampa, Tucson, Wall Street, Brooklyn, Harlem, Honolulu, Ferguson
united kingdom | Aberdeen, Bath, Birmingham, Blackpool, Bournemouth, Bradford, Brighton, Bristol, Cambridge, Coventry, Derby, Dundee, Glasgow, Hull, Ipswich, Leeds, Leicester, Liverpool, Luton, Manchester, Middlesbrough, Newcastle, Northampton, Norwich, Nottingham, Oxford, Plymouth, Portsmouth, Sheffield, Southampton, Stoke, Sunderland, Swansea, Swindon, Wolverhampton, York, Cornwall, Devon, Essex, Kent, Norfolk, Suffolk, Surrey, Sussex, Yorkshire, Lancashire, Londoner
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
india | Bangalore, Bengaluru, Bombay, Calcutta, Chennai, Delhi, Hyderabad, Kolkata, Mumbai, Kashmir, Gujarat, Bollywood
pakistan | Karachi, Lahore, Peshawar
afghanistan | Helmand, Kandahar
china | Guangzhou, Shanghai, Shenzhen, Wuhan, Xinjiang
japan | Fukushima, Hiroshima, Nagasaki, Nagoya, Okinawa, Osaka
south korea | Busan, Pyeongchang
vietnam | Ho Chi Minh City, Saigon
myanmar | Rangoon, Yangon
indonesia | Bali, Sumatra
thailand | Phuket
"""
