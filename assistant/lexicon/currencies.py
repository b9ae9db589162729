"""Currencies: their codes, marks and names.

A row belongs here when news prose states sums in it. A mark or a name that several countries
share ("$", "pounds", "Rs", "crown") names a family: it is compatible with every member, and
two members of one family are two currencies.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["CURRENCIES", "Currency"]


class Currency(NamedTuple):
    """``before`` and ``after``: marks on either side of the digits, in this case alone.
    ``words``: names after the number, in any case ("singular|plural"; -s if one is given).
    ``family``: what a shared mark or name stands for; a family row has no code.
    ``minor``: names of the hundredth part, and ``minor_marks`` after digits.
    """

    name: str
    code: str
    before: str = ""
    words: str = ""
    family: str = ""
    after: str = ""
    minor: str = ""
    minor_marks: str = ""


CURRENCIES: tuple[Currency, ...] = (
    # families
    Currency("dollar", "", "$ ＄", "dollar, buck", "dollar", "$", "cent", "¢"),
    Currency("pound", "", "", "pound", "pound"),
    Currency("rupee", "", "Rs. Rs ₨", "rupee", "rupee", "", "paisa|paise"),
    Currency("peso", "", "", "peso", "peso", "", "centavo"),
    Currency("franc", "", "", "franc", "franc", "", "centime"),
    Currency("crown", "", "kr", "krona|kronor, krone|kroner", "crown", "kr"),
    Currency("dinar", "", "", "dinar", "dinar"),
    Currency("riyal", "", "", "riyal, rial", "riyal"),
    Currency("shilling", "", "", "shilling", "shilling"),
    # members
    Currency(
        "US dollar",
        "USD",
        "US$ U.S.$ US-$",
        "usd|usd, us dollar, u.s. dollar, american dollar, united states dollar",
        "dollar",
    ),
    Currency(
        "Canadian dollar", "CAD", "C$ CA$ CAN$ Can$ CDN$", "cad|cad, canadian dollar", "dollar"
    ),
    Currency(
        "Australian dollar",
        "AUD",
        "A$ AU$ Aus$",
        "aud|aud, australian dollar, aussie dollar",
        "dollar",
    ),
    Currency("New Zealand dollar", "NZD", "NZ$", "nzd|nzd, new zealand dollar", "dollar"),
    Currency("Hong Kong dollar", "HKD", "HK$", "hong kong dollar", "dollar"),
    Currency(
        "Singapore dollar", "SGD", "S$ SG$", "singapore dollar, singaporean dollar", "dollar"
    ),
    Currency(
        "Taiwan dollar",
        "TWD",
        "NT$",
        "taiwan dollar, new taiwan dollar, taiwanese dollar",
        "dollar",
    ),
    Currency("Jamaican dollar", "JMD", "J$", "jamaican dollar", "dollar"),
    Currency("Zimbabwean dollar", "ZWL", "Z$", "zimbabwean dollar, zimbabwe dollar", "dollar"),
    Currency("euro", "EUR", "€", "euro|euros, euro|euro, eur|eur", "", "€", "euro cent, eurocent"),
    Currency(
        "pound sterling",
        "GBP",
        "£ ₤ ￡",
        "gbp|gbp, pound sterling|pounds sterling, british pound, quid|quid, sterling|sterling",
        "pound",
        "£",
        "pence|pence, penny|pennies",
        "p",
    ),
    Currency("Egyptian pound", "EGP", "E£", "egyptian pound, egp|egp", "pound"),
    Currency("Syrian pound", "SYP", "", "syrian pound", "pound"),
    Currency("Lebanese pound", "LBP", "", "lebanese pound, lebanese lira", "pound"),
    Currency("Sudanese pound", "SDG", "", "sudanese pound", "pound"),
    Currency(
        "Japanese yen", "JPY", "", "yen|yen, jpy|jpy, japanese yen|japanese yen", "yen", "円"
    ),
    Currency("yen", "", "¥ ￥", "", "yen"),
    Currency(
        "Chinese yuan",
        "CNY",
        "RMB CN¥ RMB¥",
        "yuan|yuan, rmb|rmb, cny|cny, renminbi|renminbi, chinese yuan|chinese yuan",
        "yen",
        "元",
    ),
    Currency("Indian rupee", "INR", "₹ Rs.₹", "inr|inr, indian rupee", "rupee"),
    Currency("Pakistani rupee", "PKR", "", "pakistani rupee", "rupee"),
    Currency("Sri Lankan rupee", "LKR", "", "sri lankan rupee", "rupee"),
    Currency(
        "South Korean won",
        "KRW",
        "₩",
        "won|won, south korean won|south korean won, korean won|korean won",
    ),
    Currency(
        "Russian rouble",
        "RUB",
        "₽",
        "rouble, ruble, russian rouble, russian ruble",
        "",
        "₽",
        "kopeck, kopek",
    ),
    Currency("Swiss franc", "CHF", "SFr Sfr", "swiss franc", "franc"),
    Currency("French franc", "FRF", "", "french franc", "franc"),
    Currency("CFA franc", "XOF", "", "cfa franc", "franc"),
    Currency("Swedish krona", "SEK", "", "swedish krona|swedish kronor, swedish crown", "crown"),
    Currency(
        "Norwegian krone", "NOK", "", "norwegian krone|norwegian kroner, norwegian crown", "crown"
    ),
    Currency("Danish krone", "DKK", "", "danish krone|danish kroner, danish crown", "crown"),
    Currency(
        "Icelandic krona", "ISK", "", "icelandic krona|icelandic kronur, icelandic crown", "crown"
    ),
    Currency("Czech koruna", "CZK", "", "koruna|korunas, czech crown, czech koruna", "", "Kč"),
    Currency(
        "Polish zloty",
        "PLN",
        "",
        "zloty|zlotys, zloty|zloty, zloty|zlotych, polish zloty|polish zlotys",
        "",
        "zł",
    ),
    Currency("Hungarian forint", "HUF", "", "forint"),
    Currency("Romanian leu", "RON", "", "romanian leu|romanian lei"),
    Currency("Ukrainian hryvnia", "UAH", "₴", "hryvnia, hryvnia|hryvnias, hryvnia|hryvnia"),
    Currency("Georgian lari", "GEL", "", "lari, lari|lari"),
    Currency("Turkish lira", "TRY", "₺", "lira|lira, lira|liras, turkish lira|turkish liras"),
    Currency("Israeli shekel", "ILS", "₪ NIS", "shekel, israeli shekel"),
    Currency(
        "Brazilian real", "BRL", "R$", "brazilian real|reais, brazilian real|brazilian reais"
    ),
    Currency("Mexican peso", "MXN", "Mex$", "mexican peso", "peso"),
    Currency("Argentine peso", "ARS", "", "argentine peso", "peso"),
    Currency("Chilean peso", "CLP", "", "chilean peso", "peso"),
    Currency("Colombian peso", "COP", "", "colombian peso", "peso"),
    Currency("Philippine peso", "PHP", "₱ P", "philippine peso", "peso"),
    Currency("Costa Rican colón", "CRC", "₡", "colón|colones, colon|colones"),
    Currency("Venezuelan bolivar", "VES", "", "bolivar|bolivars, bolivar|bolivares"),
    Currency("South African rand", "ZAR", "R", "rand|rand, south african rand|south african rand"),
    Currency("Nigerian naira", "NGN", "₦", "naira|naira"),
    Currency("Ghanaian cedi", "GHS", "GH₵ GH¢ ₵", "cedi|cedis"),
    Currency("Kenyan shilling", "KES", "Ksh KSh Sh Kshs", "kenyan shilling", "shilling"),
    Currency("Tanzanian shilling", "TZS", "", "tanzanian shilling", "shilling"),
    Currency("Ugandan shilling", "UGX", "", "ugandan shilling", "shilling"),
    Currency("Thai baht", "THB", "฿", "baht|baht"),
    Currency("Indonesian rupiah", "IDR", "Rp", "rupiah|rupiah"),
    Currency(
        "Malaysian ringgit", "MYR", "RM", "ringgit|ringgit, ringgit|ringgits", "", "", "sen|sen"
    ),
    Currency("Vietnamese dong", "VND", "₫", "dong|dong", "", "₫"),
    Currency("Lao kip", "LAK", "₭", "kip|kip"),
    Currency("Mongolian tugrik", "MNT", "₮", "tugrik"),
    Currency("Bangladeshi taka", "BDT", "Tk ৳", "taka|taka"),
    Currency("Saudi riyal", "SAR", "", "saudi riyal", "riyal"),
    Currency("Iranian rial", "IRR", "", "iranian rial", "riyal"),
    Currency("Qatari riyal", "QAR", "", "qatari riyal", "riyal"),
    Currency("UAE dirham", "AED", "Dh Dhs", "dirham"),
    Currency("Kuwaiti dinar", "KWD", "KD", "kuwaiti dinar", "dinar"),
    Currency("Iraqi dinar", "IQD", "", "iraqi dinar", "dinar"),
    Currency("Jordanian dinar", "JOD", "", "jordanian dinar", "dinar"),
    # gone, and still in stories
    Currency("Deutschmark", "DEM", "DM", "deutschmark, german mark"),
    Currency(
        "Finnish markka",
        "FIM",
        "",
        "markka|markkaa, markka|markka, finnish markka|finnish markkas",
    ),
    Currency("Italian lira", "ITL", "", "italian lira|italian lire"),
    Currency("Spanish peseta", "ESP", "", "peseta"),
    Currency("Dutch guilder", "NLG", "", "guilder"),
    # not issued by a state
    Currency(
        "bitcoin", "BTC", "₿", "bitcoin|bitcoins, bitcoin|bitcoin, btc|btc", "", "", "satoshi"
    ),
)
