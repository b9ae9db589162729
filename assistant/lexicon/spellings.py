"""Words of names that are written in two ways, and words that stand for another in them.

``SPELLINGS``: word -> the others, one direction a row: what a draft may write where the article
has one of the others. Spellings of British and American English, short forms, and the adjectives
of parties and faiths that no regular ending gives.
"""

_ROWS = """
gen | generation
uni | university
elec | electronics electric
fest | festival
met | metropolitan
pharma | pharmaceuticals pharmaceutical
sec | securities
tech | technologies technology
nottm | nottingham
sheff | sheffield
xmas | christmas
govt | government
xer | x
xers | x
zer | z
zers | z
st | street saint
street | st
saint | st
mt | mount
mount | mt
ft | fort
fort | ft
utd | united
united | utd
dept | department
department | dept
univ | university
org | organization organisation
assn | association
div | division
intl | international
bros | brothers
brothers | bros
centre | center
center | centre
defence | defense
defense | defence
labour | labor
labor | labour
organisation | organization
organization | organisation
harbour | harbor
harbor | harbour
theatre | theater
theater | theatre
programme | program
program | programme
dem | democrat democratic democrats
lib | liberal liberals
libs | liberals
olympian | olympic olympics
olympians | olympic olympics
dems | democrats
democrat | democratic
democratic | democrat democrats
democrats | democratic
gop | republican republicans
tory | conservative conservatives tories
tories | conservatives conservative
conservatives | tories tory
islam | islamic
islamist | islamists islamic
muslim | islamic
quran | koran
koran | quran
"""

SPELLINGS: dict[str, tuple[str, ...]] = {
    word.strip(): tuple(others.split())
    for word, others in (row.split("|") for row in _ROWS.strip().splitlines())
}
