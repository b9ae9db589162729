"""Closed classes of English words, and the small open ones that trimming a sentence needs.

Membership: the word's main use in news prose is this one. All folded.
"""

DETERMINERS: frozenset[str] = frozenset(
    "a an the this that these those its his her their our my your every each some any no all"
    " both another several many most few two three four five six seven eight nine ten".split()
)
NUMBERS: frozenset[str] = frozenset("one two three four five six seven eight nine ten".split())
ARTICLES: frozenset[str] = frozenset("a an the".split())
# the ending of an owner ("Oslo's"); behind a plural, its mark may stand alone ("the nurses'")
OWNING: tuple[str, ...] = ("'s", "’s")
POSSESSIVES: frozenset[str] = frozenset((*OWNING, "'", "’"))
PREPOSITIONS: frozenset[str] = frozenset(
    "in on at for from against by over during under near into onto upon across amid among"
    " around about between beyond inside outside through throughout toward towards within"
    " without via despite along behind below above beside besides past to of with as than"
    " like until till per".split()
)
RELATIVES: frozenset[str] = frozenset("who whom whose which where".split())
SUBORDINATORS: frozenset[str] = frozenset(
    "after although amid as because before but despite following including since though when"
    " whereas while with".split()
)
# what follows one of these changes what came before: never cut there
CONDITIONS: frozenset[str] = frozenset(
    "if unless until without except than rather instead till whether only not or nor".split()
)
# a sentence that opens with one leans on the sentence before it
ANAPHORS: frozenset[str] = frozenset(
    "he she they it this that these those his her their its him them such both neither either"
    " others and but or there here so then now yet still also"
    " instead meanwhile however again thus hence nor what why how".split()
)
# quantities that lean too, where no noun follows them ("Some say", "Most of it")
QUANTITIES: frozenset[str] = frozenset(
    "some one two three many most few all each another several more both none any".split()
)
# "the move", "the decision": of what, only the sentence before says
ANAPHORIC_NOUNS: frozenset[str] = frozenset(
    "move decision incident announcement news latter former pair duo trio couple change changes"
    " deal case two three group change figure figures number increase decrease rise fall"
    " statement comments remarks man woman men women boy girl victim suspect driver child"
    " company firm bank team club show film study report survey bill measure plan proposal"
    " ruling order letter video footage image photo photos pictures same result results others"
    " event project program programme service order total rest idea goal aim process situation"
    " effort efforts passenger court county department agency season match game meeting"
    " talks vote visit trip attack crash accident fire shooting trial"
    " charges claim claims allegations lawsuit suit complaint filing document documents".split()
)
PERSONAL: frozenset[str] = frozenset(
    "i me my mine we us our ours you your yours i'm i've i'd i'll we're we've we'll we'd you're"
    " you've you'll myself ourselves yourself".split()
)
SUBJECT_PRONOUNS: frozenset[str] = frozenset("he she they it there we i you".split())
# of one person who is not named there
THIRD_PERSON: frozenset[str] = frozenset("he she him her his hers".split())
LINKS: frozenset[str] = frozenset(
    "but and so yet or still however meanwhile also instead separately additionally moreover"
    " furthermore besides nevertheless nonetheless indeed then thus therefore now similarly"
    " likewise finally elsewhere overall again first firstly second secondly lastly".split()
)
SAYING: frozenset[str] = frozenset(
    "said says say told tells added adds reported reports announced announces wrote writes"
    " tweeted posted noted notes stated explained claimed claims warned argued confirmed showed"
    " shows according testified recalled insisted continued acknowledged admitted concluded"
    " suggested estimated predicted alleged".split()
)
# speakers whose word a headline may give without naming them
OFFICIAL: frozenset[str] = frozenset(
    "officials official police authorities prosecutors ministry government company court courts"
    " department agency documents data report reports records statement filing office"
    " spokesman spokeswoman spokesperson military army coroner firefighters organisers"
    " organizers sources source state media bank regulator regulators exchange council"
    " investigators sheriff fire coastguard lawyers figures survey study researchers"
    " scientists".split()
)
AUXILIARIES: frozenset[str] = frozenset(
    "is are was were be been being has have had having do does did will would shall should can"
    " could may might must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't"
    " didn't won't wouldn't shouldn't can't cannot couldn't".split()
)
MODALS: frozenset[str] = frozenset(
    "will would shall should can could may might must won't wouldn't can't cannot couldn't"
    " shouldn't".split()
)
WEEKDAYS: frozenset[str] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split()
)
# nouns and adjectives whose "that" tells what they are, rather than which
GOVERNING: frozenset[str] = frozenset(
    "fact idea notion belief speculation claim claims suggestion suggestions indication"
    " indications sign signs assertion assurance assurances evidence warning warnings fear"
    " fears concern concerns possibility chance likelihood hope hopes reminder sense proof"
    " news rumours rumors so sure confidence hopeful confident worried afraid aware clear"
    " likely unlikely view argument decision relieved glad pleased delighted disappointed"
    " grateful thankful surprised shocked saddened proud happy sorry".split()
)
# irregular participles
PARTICIPLES: frozenset[str] = frozenset(
    "shot found hit set held sent given taken seen known told built sold bought caught put cut"
    " shut struck stolen driven hurt beaten chosen made left lost won paid laid brought taught"
    " thrown shown drawn blown torn worn broken frozen spoken written hidden swept dealt fed led"
    " met sworn withdrawn banned done born".split()
)
# what a reader is told first, whatever the story (stems as `assistant.writing.body` cuts them)
HARM: frozenset[str] = frozenset(
    "killed dead died dying death toll injured wounded hurt missing casualty casualties fatal"
    " victim arrested charged convicted sentenced jailed guilty evacuated destroyed".split()
)
