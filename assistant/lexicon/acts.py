"""Acts that a person is accused of, in families (folded bases).

Membership: to write that somebody did it is to write that he broke the law, or his trust. A family
holds what one desk writes where the next writes another: "gunned down", "the killing", "murder".
A word may stand in more than one. Verbs are listed by their base; names of acts and of doers that
English derives from them by rule ("killing", "embezzlement", "robber") are told by
`assistant.speech.acts`, the others are listed.

``VERBS``, ``DEEDS`` and ``DOERS`` map a word to its families.
"""

# family: verbs | names of the act | its doers
_FAMILIES = """
kill: kill murder slay shoot gun stab strangle poison behead execute massacre slaughter
 assassinate bludgeon suffocate smother drown decapitate dismember | death deaths dead fatal
 homicide homicides manslaughter femicide infanticide deadly fatally | assassin assassins
hurt: shoot stab slash attack assault beat punch kick batter bludgeon hurl
 pummel slap choke strangle waterboard whip torture knife headbutt ambush
 | battery violence gbh | assailant assailants gunman gunmen shooter shooters
sex: rape molest grope assault abuse sodomise sodomize fondle groom masturbate harass
 | sodomy misconduct indecency incest sex sexual sexually voyeurism paedophilia pedophilia
 | rapist rapists paedophile paedophiles pedophile pedophiles predator predators
take: rob steal burgle burglarize loot shoplift pilfer embezzle misappropriate siphon snatch
 hijack carjack mug pickpocket plunder | theft thefts larceny heist robbery robberies graft
 | thief thieves
cheat: defraud swindle scam embezzle launder forge falsify counterfeit bilk dupe fleece bribe
 cheat misuse misappropriate siphon deceive mislead fabricate conceal evade impersonate
 | fraud frauds fraudulent fraudulently perjury bribery kickback kickbacks graft
 corruption ponzi theft false | fraudster fraudsters conman liar
bribe: bribe corrupt extort blackmail solicit | kickback kickbacks graft |
hold: kidnap abduct imprison enslave snatch traffic | captivity hostage hostages slavery |
threaten: threaten stalk harass intimidate menace blackmail extort terrorise terrorize bully
 torment coerce | threat threats terroristic coercion |
deal: smuggle traffic peddle | drugs narcotics drug contraband |
arson: torch ignite firebomb | arson fire fires blaze burned burning | arsonist arsonists
break: vandalise vandalize smash deface destroy sabotage ransack desecrate
 | damage damaged damaging vandalism mischief destruction |
enter: trespass burgle breach | trespass burglary break-in | intruder intruders
spy: spy leak eavesdrop | espionage treason secrets | spies traitor
hack: hack phish | cyberattack malware ransomware |
plot: plot conspire mastermind orchestrate instigate incite | conspiracy plot plots incitement |
hide: obstruct tamper conceal | obstruction |
neglect: neglect starve endanger abuse mistreat torture | negligence cruelty |
violate: violate flout breach evade skirt | violation violations breach evasion |
dope: dope | doping steroids |
"""


def _read() -> tuple[dict[str, frozenset[str]], ...]:
    tables: tuple[dict[str, set[str]], ...] = ({}, {}, {})
    for line in _FAMILIES.replace("\n ", " ").strip().split("\n"):
        family, _, words = line.partition(":")
        for table, part in zip(tables, words.split("|"), strict=True):
            for word in part.split():
                table.setdefault(word, set()).add(family)
    return tuple({word: frozenset(of) for word, of in table.items()} for table in tables)


VERBS, DEEDS, DOERS = _read()
