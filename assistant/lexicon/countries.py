"""Countries, the words for their people, their capitals, and the parts that news calls by name.

Membership: the states that are members or observers of the United Nations, and the few
territories and former states that news text treats as countries. A row is

    name | other names | adjectives and people | capital | region

with commas between entries. A plural in -s is made by rule. Other names are those a newsroom
uses for the same state, abbreviations included. An indented line goes on with the row above.
"""

COUNTRIES = """
Afghanistan | | Afghan, Afghani | Kabul | Asia
Albania | | Albanian | Tirana | Europe
Algeria | | Algerian | Algiers | Africa
Andorra | | Andorran | | Europe
Angola | | Angolan | Luanda | Africa
Antigua and Barbuda | Antigua | Antiguan | | Caribbean
Argentina | Argentine Republic | Argentine, Argentinian, Argentinean | Buenos Aires | Latin America
Armenia | | Armenian | Yerevan | Asia
Australia | | Australian, Aussie | Canberra | Oceania
Austria | | Austrian | Vienna | Europe
Azerbaijan | | Azerbaijani, Azeri | Baku | Asia
Bahamas | The Bahamas | Bahamian | Nassau | Caribbean
Bahrain | | Bahraini | Manama | Middle East
Bangladesh | | Bangladeshi | Dhaka | Asia
Barbados | | Barbadian, Bajan | Bridgetown | Caribbean
Belarus | | Belarusian, Belarussian | Minsk | Europe
Belgium | | Belgian | Brussels | Europe
Belize | | Belizean | Belmopan | Latin America
Benin | | Beninese | Porto-Novo | Africa
Bhutan | | Bhutanese | Thimphu | Asia
Bolivia | | Bolivian | La Paz | Latin America
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian | Sarajevo | Europe
Botswana | | Botswanan, Batswana | Gaborone | Africa
Brazil | | Brazilian | Brasilia | Latin America
Brunei | | Bruneian | | Asia
Bulgaria | | Bulgarian | Sofia | Europe
Burkina Faso | | Burkinabe | Ouagadougou | Africa
Burundi | | Burundian | Bujumbura | Africa
Cambodia | | Cambodian | Phnom Penh | Asia
Cameroon | | Cameroonian | Yaounde | Africa
Canada | | Canadian | Ottawa | North America
Cape Verde | Cabo Verde | Cape Verdean | Praia | Africa
Central African Republic | CAR | Central African | Bangui | Africa
Chad | | Chadian | N'Djamena | Africa
Chile | | Chilean | | Latin America
China | People's Republic of China, PRC | Chinese | Beijing | Asia
Colombia | | Colombian | Bogota | Latin America
Comoros | | Comorian | | Africa
Congo | Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC | Congolese |
    Kinshasa | Africa
Costa Rica | | Costa Rican | | Latin America
Croatia | | Croatian, Croat | Zagreb | Europe
Cuba | | Cuban | Havana | Caribbean
Cyprus | | Cypriot | Nicosia | Europe
Czech Republic | Czechia | Czech | Prague | Europe
Denmark | | Danish, Dane | Copenhagen | Europe
Djibouti | | Djiboutian | | Africa
Dominica | | | Roseau | Caribbean
Dominican Republic | | Dominican | Santo Domingo | Caribbean
East Timor | Timor-Leste | Timorese | Dili | Asia
Ecuador | | Ecuadorian, Ecuadorean | Quito | Latin America
Egypt | | Egyptian | Cairo | Middle East
El Salvador | | Salvadoran, Salvadorean | | Latin America
England | | English, Englishman, Englishmen, Englishwoman | | Europe
Equatorial Guinea | | Equatorial Guinean | Malabo | Africa
Eritrea | | Eritrean | Asmara | Africa
Estonia | | Estonian | Tallinn | Europe
Eswatini | Swaziland | Swazi | Mbabane | Africa
Ethiopia | | Ethiopian | Addis Ababa | Africa
Fiji | | Fijian | Suva | Oceania
Finland | | Finnish, Finn | Helsinki | Europe
France | | French, Frenchman, Frenchmen, Frenchwoman | Paris | Europe
Gabon | | Gabonese | Libreville | Africa
Gambia | The Gambia | Gambian | Banjul | Africa
Georgia | | Georgian | Tbilisi | Asia
Germany | | German | Berlin | Europe
Ghana | | Ghanaian | Accra | Africa
Greece | | Greek | Athens | Europe
Greenland | | Greenlandic, Greenlander | Nuuk | North America
Grenada | | Grenadian | | Caribbean
Guatemala | | Guatemalan | | Latin America
Guinea | | Guinean | Conakry | Africa
Guinea-Bissau | | | Bissau | Africa
Guyana | | Guyanese | | Latin America
Haiti | | Haitian | Port-au-Prince | Caribbean
Honduras | | Honduran | Tegucigalpa | Latin America
Hong Kong | | Hong Konger, Hongkonger | | Asia
Hungary | | Hungarian | Budapest | Europe
Iceland | | Icelandic, Icelander | Reykjavik | Europe
India | | Indian | New Delhi | Asia
Indonesia | | Indonesian | Jakarta | Asia
Iran | Islamic Republic of Iran | Iranian | Tehran | Middle East
Iraq | | Iraqi | Baghdad | Middle East
Ireland | Republic of Ireland, Irish Republic | Irish, Irishman, Irishmen, Irishwoman | Dublin |
    Europe
Israel | | Israeli | | Middle East
Italy | | Italian | Rome | Europe
Ivory Coast | Cote d'Ivoire | Ivorian | Abidjan | Africa
Jamaica | | Jamaican | Kingston | Caribbean
Japan | | Japanese | Tokyo | Asia
Jordan | | Jordanian | Amman | Middle East
Kazakhstan | | Kazakh, Kazakhstani | Astana | Asia
Kenya | | Kenyan | Nairobi | Africa
Kosovo | | Kosovan, Kosovar | Pristina | Europe
Kuwait | | Kuwaiti | | Middle East
Kyrgyzstan | | Kyrgyz | Bishkek | Asia
Laos | | Laotian, Lao | Vientiane | Asia
Latvia | | Latvian | Riga | Europe
Lebanon | | Lebanese | Beirut | Middle East
Lesotho | | Basotho | Maseru | Africa
Liberia | | Liberian | Monrovia | Africa
Libya | | Libyan | Tripoli | Africa
Liechtenstein | | | Vaduz | Europe
Lithuania | | Lithuanian | Vilnius | Europe
Luxembourg | | Luxembourgish, Luxembourger | | Europe
Macedonia | North Macedonia, FYR Macedonia | Macedonian | Skopje | Europe
Madagascar | | Malagasy, Madagascan | Antananarivo | Africa
Malawi | | Malawian | Lilongwe | Africa
Malaysia | | Malaysian | Kuala Lumpur | Asia
Maldives | The Maldives | Maldivian | | Asia
Mali | | Malian | Bamako | Africa
Malta | | Maltese | Valletta | Europe
Marshall Islands | | Marshallese | Majuro | Oceania
Mauritania | | Mauritanian | Nouakchott | Africa
Mauritius | | Mauritian | Port Louis | Africa
Mexico | | Mexican | Mexico City | Latin America
Micronesia | | Micronesian | | Oceania
Moldova | | Moldovan | Chisinau | Europe
Monaco | | Monegasque | | Europe
Mongolia | | Mongolian | Ulan Bator | Asia
Montenegro | | Montenegrin | Podgorica | Europe
Morocco | | Moroccan | Rabat | Africa
Mozambique | | Mozambican | Maputo | Africa
Myanmar | Burma | Burmese | Naypyidaw | Asia
Namibia | | Namibian | Windhoek | Africa
Nauru | | Nauruan | | Oceania
Nepal | | Nepalese, Nepali | Kathmandu | Asia
Netherlands | The Netherlands, Holland | Dutch, Dutchman, Dutchmen, Dutchwoman | Amsterdam | Europe
New Zealand | NZ | New Zealander, Kiwi | Wellington | Oceania
Nicaragua | | Nicaraguan | Managua | Latin America
Niger | | Nigerien | Niamey | Africa
Nigeria | | Nigerian | Abuja | Africa
North Korea | DPRK | North Korean | Pyongyang | Asia
Northern Ireland | | Northern Irish | Belfast | Europe
Norway | | Norwegian | Oslo | Europe
Oman | | Omani | Muscat | Middle East
Pakistan | | Pakistani | Islamabad | Asia
Palestine | Palestinian territories, West Bank, Gaza | Palestinian | Ramallah | Middle East
Panama | | Panamanian | | Latin America
Papua New Guinea | | Papua New Guinean | Port Moresby | Oceania
Paraguay | | Paraguayan | Asuncion | Latin America
Peru | | Peruvian | Lima | Latin America
Philippines | The Philippines | Filipino, Filipina, Philippine | Manila | Asia
Poland | | Polish, Pole | Warsaw | Europe
Portugal | | Portuguese | Lisbon | Europe
Puerto Rico | | Puerto Rican | San Juan | Caribbean
Qatar | | Qatari | Doha | Middle East
Romania | | Romanian | Bucharest | Europe
Russia | Russian Federation | Russian | Moscow | Europe
Rwanda | | Rwandan | Kigali | Africa
Saint Lucia | St Lucia | Saint Lucian | | Caribbean
Samoa | | Samoan | Apia | Oceania
San Marino | | | | Europe
Saudi Arabia | Saudi, KSA | Saudi, Saudi Arabian | Riyadh | Middle East
Scotland | | Scottish, Scot, Scots, Scotsman, Scotsmen, Scotswoman | Edinburgh | Europe
Senegal | | Senegalese | Dakar | Africa
Serbia | | Serbian, Serb | Belgrade | Europe
Seychelles | | Seychellois | | Africa
Sierra Leone | | Sierra Leonean | Freetown | Africa
Singapore | | Singaporean | | Asia
Slovakia | Slovak Republic | Slovak, Slovakian | Bratislava | Europe
Slovenia | | Slovenian, Slovene | Ljubljana | Europe
Solomon Islands | | Solomon Islander | Honiara | Oceania
Somalia | | Somali, Somalian | Mogadishu | Africa
South Africa | | South African | Pretoria | Africa
South Korea | Republic of Korea | South Korean | Seoul | Asia
South Sudan | | South Sudanese | Juba | Africa
Soviet Union | USSR | Soviet | | Europe
Spain | | Spanish, Spaniard | Madrid | Europe
Sri Lanka | | Sri Lankan | Colombo | Asia
Sudan | | Sudanese | Khartoum | Africa
Suriname | | Surinamese | Paramaribo | Latin America
Sweden | | Swedish, Swede | Stockholm | Europe
Switzerland | | Swiss | Bern | Europe
Syria | | Syrian | Damascus | Middle East
Taiwan | | Taiwanese | Taipei | Asia
Tajikistan | | Tajik | Dushanbe | Asia
Tanzania | | Tanzanian | Dodoma | Africa
Thailand | | Thai | Bangkok | Asia
Tibet | | Tibetan | Lhasa | Asia
Togo | | Togolese | Lome | Africa
Tonga | | Tongan | | Oceania
Trinidad and Tobago | Trinidad | Trinidadian | Port of Spain | Caribbean
Tunisia | | Tunisian | Tunis | Africa
Turkey | Turkiye | Turkish, Turk | Ankara | Middle East
Turkmenistan | | Turkmen | Ashgabat | Asia
Tuvalu | | Tuvaluan | | Oceania
Uganda | | Ugandan | Kampala | Africa
Ukraine | | Ukrainian | Kyiv, Kiev | Europe
United Arab Emirates | UAE, Emirates | Emirati | Abu Dhabi | Middle East
United Kingdom | UK, U.K., Britain, Great Britain, GB | British, Briton, Brit | London | Europe
United States | US, U.S., USA, U.S.A., America, United States of America | American | Washington,
    Washington DC | North America
Uruguay | | Uruguayan | Montevideo | Latin America
Uzbekistan | | Uzbek | Tashkent | Asia
Vanuatu | | Vanuatuan | | Oceania
Vatican | Vatican City, Holy See | | | Europe
Venezuela | | Venezuelan | Caracas | Latin America
Vietnam | | Vietnamese | Hanoi | Asia
Wales | | Welsh, Welshman, Welshmen, Welshwoman | Cardiff | Europe
Yemen | | Yemeni | Sanaa | Middle East
Yugoslavia | | Yugoslav | | Europe
Zambia | | Zambian | Lusaka | Africa
Zimbabwe | | Zimbabwean | Harare | Africa
"""

# regions of several countries, with their adjectives: `region | other words`
REGIONS = """
Africa | African
Asia | Asian
Caribbean | West Indies, West Indian
Europe | European
Latin America | Latin American, South America, South American, Central America, Central American
Middle East | Middle Eastern, Mideast
North America | North American
Oceania | South Pacific
"""

# a part of a country that has a name and an adjective of its own
PARTS = {
    "england": "united kingdom",
    "scotland": "united kingdom",
    "wales": "united kingdom",
    "northern ireland": "united kingdom",
    "hong kong": "china",
    "puerto rico": "united states",
    **dict.fromkeys(
        (
            "alberta",
            "british columbia",
            "manitoba",
            "nova scotia",
            "ontario",
            "quebec",
            "saskatchewan",
        ),
        "canada",
    ),
    **dict.fromkeys(("new south wales", "queensland", "tasmania", "victoria"), "australia"),
}
