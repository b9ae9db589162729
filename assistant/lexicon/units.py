"""Units of measure.

A row belongs here when news prose states amounts in that unit and its factor is exact by
definition (international yard and pound of 1959, SI 2019, the imperial and US gallons by
statute). Durations are no measures here: hours and years are facts of another kind.

``words`` are matched in any case, with a plural in -s unless the row gives its own;
``symbols`` in this case alone, and after digits alone. ``prefixes`` names the SI prefixes
that news prose puts before the unit, its words and its symbols; a spelling after "~" is used
with a prefix only.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

__all__ = [
    "COMPOUNDS",
    "GLUED",
    "NOT_UNITS",
    "PREFIXED",
    "PREFIXES",
    "SECOND",
    "SINGULAR_NOUNS",
    "TIMES",
    "UNITS",
    "Unit",
]


class Unit(NamedTuple):
    """``amount * factor + offset`` is the amount in the base unit of ``dimension``.

    ``factor`` and ``offset`` are exact, written "12", "0.3048" or "5/9".
    """

    name: str
    dimension: str
    factor: str
    words: str
    symbols: str = ""
    prefixes: str = ""
    offset: str = "0"


# prefix -> (symbol, factor)
PREFIXES = {
    "pico": ("p", Fraction(1, 10**12)),
    "nano": ("n", Fraction(1, 10**9)),
    "micro": ("µ", Fraction(1, 10**6)),
    "milli": ("m", Fraction(1, 1000)),
    "centi": ("c", Fraction(1, 100)),
    "deci": ("d", Fraction(1, 10)),
    "hecto": ("h", Fraction(100)),
    "kilo": ("k", Fraction(1000)),
    "mega": ("M", Fraction(10**6)),
    "giga": ("G", Fraction(10**9)),
    "tera": ("T", Fraction(10**12)),
    "peta": ("P", Fraction(10**15)),
    "exa": ("E", Fraction(10**18)),
}
_LARGE = "kilo mega giga tera"

# Several spellings are parted by commas. "metre|metres" gives the plural itself.
UNITS: tuple[Unit, ...] = (
    # length, base metre
    Unit("metre", "length", "1", "metre, meter", "m", "nano micro milli centi deci kilo"),
    Unit("picometre", "length", "1e-12", "picometre, picometer"),
    Unit("kilometre", "length", "1000", "km|kms"),
    Unit("centimetre", "length", "1/100", "cm|cms"),
    Unit("millimetre", "length", "1/1000", "mm"),
    Unit("micrometre", "length", "1/1000000", "micron"),
    Unit("mile", "length", "1609.344", "mile", "mi"),
    Unit("yard", "length", "0.9144", "yard, yd, yarder"),
    Unit("foot", "length", "0.3048", "foot|feet, ft|ft, footer"),
    Unit("inch", "length", "0.0254", "inch|inches", "in"),
    Unit("nautical mile", "length", "1852", "nautical mile", "nmi"),
    Unit("fathom", "length", "1.8288", "fathom"),
    Unit("furlong", "length", "201.168", "furlong"),
    Unit("light-year", "length", "9460730472580800", "light year, light-year"),
    Unit("astronomical unit", "length", "149597870700", "astronomical unit"),
    # area, base square metre; the squares of the lengths are made from this row
    Unit(
        "square metre", "area", "1", "square metre, square meter, sq metre, sq meter", "m² m2 sqm"
    ),
    Unit(
        "square kilometre",
        "area",
        "1000000",
        "square kilometre, square kilometer, sq kilometre, sq kilometer, sq km|sq km",
        "km² km2",
    ),
    Unit(
        "square centimetre", "area", "1/10000", "square centimetre, square centimeter", "cm² cm2"
    ),
    Unit("square mile", "area", "2589988.110336", "square mile, sq mile, sq mi|sq mi", "mi²"),
    Unit("square yard", "area", "0.83612736", "square yard, sq yard, sq yd|sq yds"),
    Unit(
        "square foot",
        "area",
        "0.09290304",
        "square foot|square feet, sq foot|sq feet, sq ft|sq ft, sqft|sqft",
        "ft² ft2",
    ),
    Unit("square inch", "area", "0.00064516", "square inch|square inches, sq inch|sq inches"),
    Unit("acre", "area", "4046.8564224", "acre"),
    Unit("hectare", "area", "10000", "hectare", "ha"),
    # volume, base litre. Gallons and pints are the US ones; SECOND has the others
    Unit("litre", "volume", "1", "litre, liter", "l L", "milli centi deci hecto mega"),
    Unit("millilitre", "volume", "1/1000", "ml|mls"),
    Unit("gallon", "volume", "3.785411784", "gallon", "gal"),
    Unit("quart", "volume", "0.946352946", "quart"),
    Unit("pint", "volume", "0.473176473", "pint"),
    Unit("cup", "volume", "0.2365882365", "cup"),
    Unit("fluid ounce", "volume", "0.0295735295625", "fluid ounce, fl oz|fl oz"),
    Unit("tablespoon", "volume", "0.01478676478125", "tablespoon, tbsp"),
    Unit("teaspoon", "volume", "0.00492892159375", "teaspoon, tsp"),
    Unit("barrel", "volume", "158.987294928", "barrel, bbl"),
    # the letters say per how long as well
    Unit("barrel a day", "volume", "158.987294928", "bpd|bpd", "b/d"),
    Unit("bushel", "volume", "35.23907016688", "bushel"),
    Unit("acre-foot", "volume", "1233481.83754752", "acre foot|acre feet"),
    Unit("cubic metre", "volume", "1000", "cubic metre, cubic meter, cu m|cu m", "m³ m3"),
    Unit(
        "cubic kilometre", "volume", "1000000000000", "cubic kilometre, cubic kilometer", "km³ km3"
    ),
    Unit(
        "cubic centimetre",
        "volume",
        "1/1000",
        "cubic centimetre, cubic centimeter, cc|cc",
        "cm³ cm3",
    ),
    Unit("cubic foot", "volume", "28.316846592", "cubic foot|cubic feet, cu ft|cu ft", "ft³"),
    Unit("cubic yard", "volume", "764.554857984", "cubic yard"),
    Unit("cubic inch", "volume", "0.016387064", "cubic inch|cubic inches"),
    Unit("cubic mile", "volume", "4168181825440.579584", "cubic mile"),
    # mass, base kilogram
    Unit("gram", "mass", "1/1000", "gram, gramme", "g", "micro milli kilo"),
    Unit("kilogram", "mass", "1", "kg|kgs, kilo"),
    Unit("milligram", "mass", "1/1000000", "mg|mg"),
    Unit("microgram", "mass", "1/1000000000", "mcg|mcg", "ug"),
    Unit("tonne", "mass", "1000", "tonne, metric ton, metric tonne", "t"),
    Unit("ton", "mass", "907.18474", "ton, short ton", "", "kilo mega giga"),
    Unit("long ton", "mass", "1016.0469088", "long ton"),
    Unit("pound", "mass", "0.45359237", "pound, lb|lbs"),
    Unit("ounce", "mass", "0.028349523125", "ounce, oz|oz, troy ounce"),
    Unit("stone", "mass", "6.35029318", "stone|stone", "st"),
    Unit("carat", "mass", "0.0002", "carat"),
    # speed, base metre per second; "miles an hour" is composed from mile and hour
    Unit("mile per hour", "speed", "0.44704", "mph|mph"),
    Unit("kilometre per hour", "speed", "5/18", "kph|kph, kmh|kmh, kmph|kmph", "km/h km/hr"),
    Unit("metre per second", "speed", "1", "", "m/s"),
    Unit("knot", "speed", "463/900", "knot", "kn kt kts"),
    Unit("Mach", "Mach", "1", ""),
    # temperature, base kelvin; "degree" says no scale
    Unit("kelvin", "temperature", "1", "kelvin|kelvin"),
    Unit(
        "degree Celsius",
        "temperature",
        "1",
        "degree celsius|degrees celsius, degree centigrade|degrees centigrade,"
        " degree c|degrees c, deg c|degs c, deg celsius|deg celsius, celsius|celsius,"
        " centigrade|centigrade, celcius|celcius",
        "°C ℃ ºC C °c °Celsius °celsius",
        "",
        "273.15",
    ),
    Unit(
        "degree Fahrenheit",
        "temperature",
        "5/9",
        "degree fahrenheit|degrees fahrenheit, degree f|degrees f, deg f|degs f,"
        " deg fahrenheit|deg fahrenheit,"
        " fahrenheit|fahrenheit, farenheit|farenheit, degree farenheit|degrees farenheit",
        "°F ℉ ºF F °f",
        "",
        "45967/180",
    ),
    Unit("degree", "degree", "1", "degree, deg", "° º"),
    # energy, base joule
    Unit("joule", "energy", "1", "joule", "~J", _LARGE),
    Unit("watt-hour", "energy", "3600", "watt hour, watt-hour, watthour", "Wh", _LARGE),
    Unit("kilowatt-hour", "energy", "3600000", "kwh|kwh"),
    Unit("calorie", "energy", "4.184", "calorie", "cal", "kilo"),
    Unit("British thermal unit", "energy", "1055.05585262", "british thermal unit, btu"),
    Unit("electronvolt", "energy", "1.602176634e-19", "electronvolt, electron volt", "eV", _LARGE),
    # power, base watt
    Unit("watt", "power", "1", "watt", "W", "milli " + _LARGE),
    Unit("horsepower", "power", "745.69987158227022", "horsepower|horsepower, bhp|bhp", "hp"),
    # data, base bit; news prose uses the decimal prefixes
    Unit("bit", "data", "1", "~bit", "", _LARGE),
    Unit("byte", "data", "8", "byte", "~B", _LARGE + " peta exa"),
    Unit("kibibyte", "data", "8192", "kibibyte", "KiB"),
    Unit("mebibyte", "data", "8388608", "mebibyte", "MiB"),
    Unit("gibibyte", "data", "8589934592", "gibibyte", "GiB"),
    Unit("kilobyte", "data", "8000", "kb|kb", "KB"),
    Unit("megabyte", "data", "8000000", "", "mb"),
    Unit("gigabyte", "data", "8000000000", "gb|gb"),
    Unit("terabyte", "data", "8000000000000", "tb|tb"),
    Unit("bit per second", "data rate", "1", "bit per second", "~bps bit/s", _LARGE),
    Unit("megabit per second", "data rate", "1000000", "mbps|mbps", "Mb/s"),
    # pressure, base pascal
    Unit("pascal", "pressure", "1", "pascal", "Pa", "hecto kilo mega"),
    Unit("bar", "pressure", "100000", "", "", "milli"),
    Unit("millibar", "pressure", "100", "", "mbar"),
    Unit(
        "pound per square inch",
        "pressure",
        "6894.757293168361",
        "psi|psi, pound per square inch|pounds per square inch",
    ),
    Unit("millimetre of mercury", "pressure", "133.322387415", "", "mmHg"),
    # the rest: rarely converted, and a number of them is not a count of things
    Unit("hertz", "frequency", "1", "hertz|hertz", "Hz", _LARGE),
    Unit(
        "revolution per minute",
        "rotation",
        "1",
        "rpm|rpm, revolution per minute|revolutions per minute",
    ),
    Unit("volt", "voltage", "1", "volt", "V", "milli kilo"),
    Unit("ampere", "current", "1", "ampere, amp"),
    Unit("milliampere-hour", "charge", "1", "mah|mah"),
    Unit("newton", "force", "1", "newton", "~N", "kilo"),
    Unit("decibel", "sound level", "1", "decibel, dba|dba", "dB"),
    Unit("part per million", "share", "1", "part per million|parts per million, ppm|ppm"),
    Unit("part per billion", "share", "1/1000", "part per billion|parts per billion, ppb|ppb"),
    Unit("mile per gallon", "economy", "1", "mile per gallon|miles per gallon, mpg|mpg"),
    Unit("pixel", "resolution", "1", "pixel"),
    Unit("megapixel", "resolution", "1000000", "megapixel, mega-pixel", "MP"),
    Unit("sievert", "radiation", "1", "sievert", "Sv", "micro milli"),
    Unit("becquerel", "activity", "1", "becquerel", "Bq", _LARGE),
    Unit("radian", "angle", "1", "radian, rad|rad"),
    Unit("magnitude", "magnitude", "1", "magnitude|magnitude"),
    Unit("proof", "proof", "1", "proof|proof"),
)

# Written before their number: "magnitude 7.8", "Mach 2"
PREFIXED = {"magnitude": "magnitude", "mach": "Mach"}

# Symbols that are words or other signs as well: they need digits directly before them
GLUED = frozenset("in V W MP L l t Pa".split())

# A unit may have a second size: imperial, long or metric, of food, binary
SECOND = {
    # at sea and in the air a mile is a nautical one
    "nautical mile": ("1609.344",),
    "gallon": ("4.54609",),
    "quart": ("1.1365225",),
    "pint": ("0.56826125",),
    "ton": ("1000", "1016.0469088"),
    "kiloton": ("1000000",),
    "megaton": ("1000000000",),
    "calorie": ("4184",),
    "kilobyte": ("8192",),
    "megabyte": ("8388608",),
    "gigabyte": ("8589934592",),
    "terabyte": ("8796093022208",),
}

# The word after the number is a unit only where the next word is no noun of its own:
# "12 stone" but "two stone walls", "a 3 cup final"
SINGULAR_NOUNS = frozenset({"stone", "cup"})

# the word that follows tells that the one before is no unit: "two feet apart" is, "two
# degrees from Oxford" is not
NOT_UNITS = {
    "degree": frozenset("from in of at".split()),
    "foot": frozenset("on under".split()),
}

# "5 ft 10 in": the unit that may follow directly, and how many of it make one
COMPOUNDS = {
    ("foot", "inch"): 12,
    ("stone", "pound"): 14,
    ("pound", "ounce"): 16,
    ("metre", "centimetre"): 100,
    ("kilometre", "metre"): 1000,
    ("mile", "yard"): 1760,
    ("kilogram", "gram"): 1000,
    ("yard", "foot"): 3,
    ("yard", "inch"): 36,
}

# "barrels a day", "miles an hour": the word of the rate -> its name and seconds (0: compared
# by name alone)
TIMES = {
    "second": ("second", 1),
    "sec": ("second", 1),
    "s": ("second", 1),
    "minute": ("minute", 60),
    "min": ("minute", 60),
    "hour": ("hour", 3600),
    "hr": ("hour", 3600),
    "h": ("hour", 3600),
    "day": ("day", 86400),
    "week": ("week", 604800),
    "month": ("month", 0),
    "quarter": ("quarter", 0),
    "season": ("season", 0),
    "year": ("year", 0),
    "annum": ("year", 0),
}
