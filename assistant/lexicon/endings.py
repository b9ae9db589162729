"""Where a sentence may be cut, from counts over 10.8 million words of news.

OPEN: words that end a clause in fewer than three of a hundred of their places (determiners,
prepositions, transitive verbs, adjectives before nouns): nothing may end on them.

CLOSING: verbs that do end a clause in eight of a hundred of their places ("died", "was
arrested"): the verbs that need nothing after them.

BOUND: by preposition, the words it belongs to so often (22 of a hundred of their places) that
what follows cannot be cut off from them: "response to", "number of", "plans to".
"""

OPEN: frozenset[str] = frozenset(
    """
    abandon abandoning abide ability able abolish about abrupt abruptly absolute absolutely
    abusing academic accentuated accept accepting accessing accessorised accessorized
    accidentally acclaimed accommodate accompanied accompanying accordance according accounted
    accounting accumulated accuse accused accuses accusing achieving acknowledge acknowledging
    acquire acquired acquiring across acted actively actual actually acute adamant adapted
    additional addressing adequately adhere adjacent adjusted adjusting administration's
    administrative admitting adopt adopting adorable adorned advancing adverse advises advising
    advocated advocating aerial affect affecting affects affiliated affluent aforementioned
    after after-hours against aged agency's aggravated agreeing agricultural aided aim aimed
    aiming aims ain't aka albeit alerted aligning aligns all-time alleged allegedly alleging
    allied allocate allocated allow allowed allowing allows almost along alongside already also
    alter always amassed amateur amend amid amidst among amongst amounted amounting amounts
    ample an analyzing ancient and angered animated announce announces announcing annual
    annualized anti-government anticipating antitrust any anyone's apparent appear appeared
    appearing appears appellate appoint appreciate approve approving approximately are aren't
    arguably arguing armed array arresting artificial as asking aspiring assaulting asserting
    assess assessed assessing assigned assisted assisting associate associated assume assuming
    assure at athletic atop attacking attempted attempting attendant attract attracted
    attracting attributable attributed augmented authorised authorized auto automatic autonomous
    averaged averaging avoid avoiding await awaited awaiting award-winning awarded baby's
    back-to-back backed baggy baked balancing ballistic band's bank's banning barely barrage
    barred barring based basic battered battled battling be bearing beating became because
    become becomes becoming been bees begged beige being believe believed believes believing
    belonged beloved beneath benefited benefiting beside best-selling better-than-expected
    between big biggest bilateral bill's billions biological biopharmaceutical biotech
    biotechnology bite-sized bitter black black-and-white blamed blaming blasted blew blocking
    blonde bloody blue-chip board's boarded boasted boasts bodily body's bolster bolstered
    boosted boosting both bought bounced bound boy's bracing brand's branded breaching breaking
    briefed bring bringing brings broad broader broke brought brunette brushed brutally built-in
    bulk bunch bundled buoyed burgeoning busiest but buyout by bypass called calling came
    campaign's campaigned can can't cancel candid candidly cannot capable capitalize capped
    captioned captures capturing car's carat carbon cardiovascular carried carry carrying casual
    casually catches catching caught caused causing cease celebrated celebrates celebrating
    cellular centered central centralized certain certainly chamber's characterized charitable
    chased chatted cheapest checking chemical chief child's children's chimed choose chooses
    chopping chose chronic chunk chunky cited cites citing city's civil civilian clad claiming
    clarify clashed classified clicking climbed clinched clinical clocked closest club's cm
    coastal cognitive collaborated collaborating collaborative collect collecting collective
    colored colourful combine combines combining comes commanding commence commercial
    commissioned committee's committing commonly commonwealth's company's comparable compared
    compares comparing compatible compel compensate competing compiled complement complemented
    completing complying composed compounded comprehensive comprised comprises comprising
    concealed conceded concentrate conclude condemn condemned condemning conducting confined
    confirm confirming confirms conflicting confront confronting congratulate congressional
    conjunction connecting connects conscious consecutive consider considered considering
    considers consistent consistently consisting consists consolidated constitute constitutional
    consumer contacted contacting contain containing contains contemporary contend contingency
    contingent continually continuing continuous continuously contracted contribute contributed
    contributing controlling conventional convert convince coordinate coordinated coordinating
    corporate corresponding cosmetic costing could couldn't countless country's county's
    couple's coupled court's courtesy coveted crack crafted create created creates creating
    credited criminal critical criticised criticized criticizing cropped cross-border crushed
    crushing crystal cultural cumulative curb current currently curved custom customary cutting
    cutting-edge cyber da daring dash dated daughter's day's day-to-day dazzling de deadliest
    dealing dealt debit debuted decades-old decentralized decided decides deciding declare
    declaring decorated dedicated deemed deepening deeply defeating defend defended defending
    defensive deferred define defined defining definitely del delaying delete deliberately
    deliver delivering delivers demanding democratic demonstrate demonstrated demonstrates
    demonstrating denim denounced denying departed department's depend dependent depending
    deploy deploying deport der derived descended describe described describes describing
    designated designed desperate desperately despite destroy destroying detailed detain
    detecting deter determine determines determining developed developing devoted di diagnosed
    diagnostic didn't dig digital diluted diplomatic direct directed directs disciplinary
    disclose disclosing discover discovering discuss discussing dismantle dismantling dismiss
    displayed displaying disposable disputed disregard disrupt disrupting distinct distribute
    diversified diversify diverted documenting doesn't domestic dominated don't donated donned
    donning doting double double-digit doubling dozen dozens draconian dragged dragging dramatic
    draped drastic dressed dressing drew driven driver's dropping drove dual dubbed due dug
    dumped during eager eagerly early earmarked earn earned earning eastern echoed economic
    edgar edged educational effortlessly elder eldest elect electoral electric electrical
    electronic elementary eliminate eliminating emailed embark embarked embattled embedded
    embracing embroiled emergence emerging emphasis emphasised emphasizes emphasizing employ
    employs empower en enable enables enabling enact encourage encouraged encourages end-to-end
    ending endless endorse endorsed enforce enforcing enhance enhanced enhances enhancing
    enjoyed enjoying enjoys enlisted ensure ensured ensures ensuring entered entering enters
    entire entitled entry-level environmental equipped equivalent escalating escorted especially
    essentially establish establishing estimated estranged ethical ethnic evade evaluate
    evaluating eve even eventual every everyone's exacerbated exact exactly examine examining
    exceed exceeded exceeding exceeds except exceptionally excess exchange-traded exclude
    excludes excluding exclusive exclusively execute executing existing exited expand expandable
    expanded expanding expects experimental explain explaining explicit explicitly exploiting
    explore exploring explosive export expose exposing express expressed expressing extend
    extended extending extends extensive external extra extreme extremely extremist eye-catching
    eyeing faced facial facilitate facilitating facing failing fallen falling falsely famed
    family's famous famously fancy far-reaching far-right farewell fast-food fastest-growing
    fatal fatally father's favorable favored favourable fearing featured featuring federal
    federally feel feels fell fellow felt festive few fewer fictional fiery figured fill film's
    finalize finally financed financial find finding fingerprint finishing firm's firmly first
    first-degree first-ever first-half first-quarter first-round first-time fiscal fits
    five-month five-star five-year five-year-old flagged flared flashed flashing flaunted flew
    floated floating flocked floral flown flurry focused focuses focusing folding following
    follows for forced forcing forecasted foreign forensic forgot formal formally former
    formerly forward-looking fossil foster fostering fought foundational founded four four-month
    four-year-old fourth fourth-quarter fraction framed framing friend's from fueled fueling
    fuelled fulfill full full-scale full-year fully fundamental gained gaining game's garnered
    gathered gave gearing general's generate generated generates generating generative generic
    genetic genuinely geographic geopolitical get gets getting giant's gifted girl's give given
    gives giving glad glimpse global going golden gonna good-government got gotta gotten
    governing government's governor's grabbed grabbing grand granting grappling grassroots
    greater greatest greenhouse greeted grew grey grocery gross group's growing gubernatorial
    guided guiding gushing had hadn't hailed halting handed handful handing handling hands-on
    handwritten hang hanging happily hardly has hasn't have haven't having hawkish he he'd he'll
    he's headed heading headline headphone headquartered heartfelt heavily heavy heavyweight
    hedge hefty heightened held helped helping helps her here's high-end high-level
    high-performance high-profile high-speed high-stakes high-tech high-waisted highest
    highlight highlighted highlighting highly hint hinted hinting his historic historical
    hitting holding homemade honoring hopes hoping hosted hosting hottest hourly housed hovering
    how http https huge hugely hugged human humanitarian humanoid hundred hundreds hung
    husband's hybrid iconic identifies identify identifying idyllic if ignoring illicit
    immediate immune impacting impede impending implementing implied implies implying import
    imported impose imposing improperly in in-depth in-display in-person inability inaugural
    inch inciting include included includes including incoming incorporate incorporated
    increased increasingly incredibly incremental indicate indicated indicates indicating
    indigenous indirect indoor industrial industry's infamous influenced influencing influential
    inform informing ing inherent initial initially initiate initiated injuring inner innovative
    insight insist insisting insists inspired installing institutional instructed instrumental
    integral integrate integrated integrating intellectual intends intensive interacting
    interactive intercepted interfere interfering interim internal international into introduce
    introduced introduces introducing inundated invest invested investigative invites inviting
    involve involves involving iron is island's isn't issued issuing it'll it's its join joined
    joining joins joint judge's judging judicial jumped jumping just justify keen keep keeping
    keeps kept key kicked kilometers knew knocked knowing known la labeled labelled lace lack
    lacked laid landed large-scale largely largest lashed last last-minute lasted lasting
    late-night late-stage latest lauded launched launching lavish lay layered laying leading
    leads league's lean leaned leasing least leaving led left-wing legal legendary legislative
    lengthy lesser let let's lets letting leveraged leveraging levied licensed lifelong lifting
    likelihood likely likened limiting lined lingering linked linking liquefied listed little
    lobbying local locate locked locking lodged logged logging logistical lone long-awaited
    long-range long-running long-standing long-term long-time longer-dated longer-term longest
    longstanding longtime looked looking losing lots low-income low-key lowering lowest
    lucrative lump lunar lure luxury macro macroeconomic made magnetic maiden mail-in main
    mainly maintaining maintains major make maker's makes makeshift making malicious man's
    manage managed manages managing mandated many marched marginally marine maritime marked
    market's marking marks masked mass massive master matched matching materially maternity
    maximize maximum may mayor's meaning meant measuring mechanical median medical medium-term
    meets megapixel men's mental mention mentioning mentions mere merely metropolitan mid
    mid-range midi midst midterm might mighty migrant militant min mineral mini minimize
    minister's minus mistakenly mitigate mock mocked modern monetary month's month-old monthly
    moral most mostly mother's moved moving much-needed multi-year multiple municipal murdering
    must mutual my nail naming narrowly nation's national natural naval navigating near nearest
    nearing nearly necessarily needing negotiating neighboring neighbouring neither net netted
    network's neural never new newest newly newsletters next next-gen next-generation nicknamed
    night's no nominate nominating nor northeastern northern not notable notify noting notorious
    notoriously nuclear numerous nursing observe obtain obtained obtaining occasional occupied
    of offered officer's officially offset often oldest olive on on-demand one's one-day
    one-third one-time one-year one-year-old only onto opened opening openly operated operating
    operational opioid opposed opposing opt opted optical optimize opting or oral ordered
    ordinary organ organization's organize original originally other other's ought our outdoor
    outer outgoing outline outlined outlining outperforming outspoken over overlooking overly
    oversaw overseeing oversees overshadowed oversized overturn overwhelmingly owe owing owned
    owning owns packaged packed pair pair's paired palm parental parked parliamentary parted
    partial partially particularly partly partnered partnering party's passionate passive
    patterned pave paving payable paying pays pegged penned people's per perceived person's
    personal personalised personalized persuade pharmaceutical phone's photographed physical
    picked picking pinned pioneering pivotal pixel placed placing plagued plain planted planting
    platform's played player's playoff pleaded pleading pleased pledged pledging plenty plotting
    plunged plunging plus pointed pointing poised political polled pop-up popped popping popular
    portray posed posing positioned possessing possibly posted posting postpone potentially pour
    poured pouring powered practically praised praising pre-tax preceding precious precisely
    predicting predominantly preferred preliminary premiered prepared prepares preparing
    prescribed presented presenting preserve preserving president's presidential pressing
    pressured prestigious presumably presumptive pretend pretty prevent prevented preventing
    prevents previous previously priced primarily prime prioritizing private probably procedural
    proceeded produced producing program's progressive prohibit prohibits project's projected
    projecting prolific prolonged prominence prominent promote promoted promotes promoting
    promotional prompt prompted prompting proper proposed proposes proposing proprietary
    prosecute prospective protect protecting protective protects protested proudly prove proved
    proven proves provide provided provides providing proving provisional psychiatric
    psychological publ public's published pull pulled pulling pulls punched punish purchased
    purchasing pure purely pursuant pursuing push pushed pushes pushing put puts putting quantum
    quarterly quirky quite quoted quoting raced racial racially racked racy radiant raging
    railway raise raised raises raising rallying ramp ramped ramping ran rang ranged ranging
    ranked rapid rarely rated rather rave raven reached reaches reaching reaffirmed real-life
    real-world realise realised really realme reasonably reassure rebel receive received
    receives receiving recent reciprocal reclaim recognise recognize recognized recognizing
    recommends record-breaking recreational recruited recurring redefine redesigned reduce
    reduces reducing refer referenced referencing referred referring refers refined reflect
    reflected reflecting reflective reflects refugee refusal refusing regain regained regarded
    regarding regards region's regional regular regulate regulating regulatory rein reinforce
    reinforced reinforces reinforcing reiterated reject rejecting related relating relation
    relatively releasing reliance reliant relied relies religious reluctant rely relying remain
    remainder remained remains remind reminded reminds reminiscent remove removes removing renew
    renewable renewed renowned rental rented repay repeal repeatedly replace replacing
    reportedly represent represented representing represents reproductive requesting require
    requires requiring reshape reshaping residential resolving respective respiratory resting
    restore restoring restraining restrict restricting resulted resulting retain retaining
    retains retaliatory retro returning reunited revamped revealing reversing reviewing revised
    revive richest rid ride-hailing riding right-hander right-wing rigorous rip ripped risked
    risking robotic rocked rocking rocky rode rogue rolled rolling romantic rose roughly rounded
    routinely rumored rumoured run-up rural rushed rushing sacred saddened safe-haven safeguard
    safeguarding same-sex same-store sat satisfy saw scaled scaling scathing scheduled school's
    scientific scored scrambling screen-to-body sealing searched searching season's season-long
    seasonal seasonally second-degree second-largest second-quarter secondary secretly secured
    securing see seeing seek seeking seeks seem seemed seemingly seems seen sees seize select
    selecting self-driving selling semiconductor send sending sends senior sensational sensitive
    sent sentenced separate serial served serves serving settle settling seven-day several
    severe severely sexual sexually shall shaping shared sharp she she'd she'll she's shed sheer
    sheriff's shielded shipped shook should shouldn't show's showcase showcased showcasing
    showing shown shutting sic side's sided signaled signalling signed significant silk similar
    similarly simplify simply since singer's singled sit sits sitting six-month six-year
    six-year-old sizzling skilled skimpy slammed slamming slapped slash slated slender slew
    slick slid sliding slight slip slipped slower small-cap smallest smashing sneak so-called
    social socially socially-distanced solar sole solely solicitation solve some someone's
    sometime somewhat son's sore sort sought sounding sourced southeastern southern southwestern
    sovereign soybean spanning sparked sparking sparkling spat spate specialized specializes
    specializing specialty specific specify speculated speeding spend spends spent spinal
    splitting spoke spoken sponsored sported sporting sporty spotted spun spur spurred stab
    staged stainless stakeholder standalone star's star-studded staring starred starring
    starting state's state-of-the-art state-owned state-run statutory stay-at-home stayed steal
    stealing steer stellar stem stemmed stemming stems stepped stepping sticking still stock's
    stole stood stormed strategic strategist streamed streamline strengthen strengthening
    strengthens stretching strict stricter strictly string stringent striped stripped strives
    strolled strongest structural struggled strutted stuck studying stumbled stunning styled
    stylish subjected submit submitted submitting subsequent subsequently subsidy substantial
    suburban successfully successive such sued suffered suggesting suing suitable suited sultry
    summer's super supplied supplying supported supporting supports supposed supposedly suppress
    surged surgical surpass surpassed surpassing surrounded surrounding surveyed surviving
    suspected suspend sustain sustaining sweeping swept swift swinging swipe switched switching
    sworn swung synthetic system's systemic tackling tailored take taken takes taking talked
    tapped tapping targeting tariff tasked taught taxing taxpayer-funded teach team's teamed
    teased teasing technical technological teenage telecom telecoms televised tell telling tells
    tend tends tens tenth territorial testament than thank thanked thanking thanks that that's
    the their therapeutic there's thereby thermal these they they'd they'll they're they've
    think thinks third-largest third-party third-quarter this thorough those thought-provoking
    thousands threaten threatening threatens three three-day three-game three-month three-week
    three-year-old threw through throughout throw throwback throwing thrown tied tighten till
    timely tipped tipping to today's told toned took topped topping tore torn tossed totaled
    totaling totally touched toughest tourist touted toward towards traditional traditionally
    trailing trained trans transferred transferring transform transformative transformed
    transforming transitioning translate translates transported traumatic traveled travelled
    travelling treating tremendous trending trendy tried triggered triggering trimmed trio
    triple tropical troubled truly trying tucked tumultuous turned turning turns tweeting twelve
    two two-day two-month two-run two-thirds two-time two-week two-year two-year-old tying
    typical typically ultimate ultra-wide unable unauthorized unborn uncover under undergo
    undergoing undergone underlying undermine undermining underscore underscored underscores
    underscoring undertake underwent underwriting undocumented undoubtedly unidentified unified
    uniquely university's unleashed unless unlike unlocking unmanned unnamed unofficial
    unparalleled unsecured unspecified until unusually unveil unveiled unveiling unwanted
    unwilling upcoming upgraded uploaded upper upscale urban urge urged urging used user's uses
    using usually utilizing utter utterly valued variable variety various varying vast vastly
    vegetable vehemently verbal verge verify versus very vetoed via vice vicious victim's viewed
    vintage violate violates violating virtual visibly visited visiting visual vocal voiced von
    voted voter vowed vying waits wake walked walking wanna want wanting wants warn was washing
    wasn't watched waving we we'd we'll we're we've weakest wearable wearing wears week's
    weekend's weekly weigh weighed weighing weighs weighted welcomed welcoming well-known
    well-positioned went were weren't western what what's when whenever where whereas wherever
    whether which while whilst whirlwind white who who's who've whoever wholesale wholly whom
    whopping whose wide-ranging widely wider widespread wife's wild-card will willing
    willingness wipe wiped wireless wished wishing with withdrawing withdrew withhold within
    without witnessed witnessing woman's women's won't wooden wore working world's world-class
    worn worth worthy would would've would-be wouldn't wounding wowed wrapped wrongly year's
    year-ago year-old year-old's yielded you'd you'll you're you've youngest your
    """.split()
)

CLOSING: frozenset[str] = frozenset(
    """
    abused accelerates accessed adapt added addresses adds administered advances advertised
    affected agrees amended amends analyses answered apologise apologize appreciated apprehended
    arise arises arrive arrived asserted asserts assists attend avail averted avoided battles
    begins behaved belong belongs bet bets blame breached break breaks breathe burn burns buys
    calls calm canceled cancelled capsized chairs changed cheated cheats checks cheer cheers
    clicked clicks closes collapsed comment commented commute compensated complain complied
    concluded concludes confused consumed continued cook cooks count counted cried cry curbs
    curtailed cuts debuts declares deepened deleted denies depart deported deserve deserved
    deserves destroyed detained deteriorate deteriorated develops diagnoses die died dies differ
    digest disagree disagreed disappear disappeared disappears disappoint disappointed disclosed
    discontinued discouraged dismantled dismissed dispersed distracted divorced divulged dole
    downloaded downloads drives drowned ease eased eat educated elaborate eliminated emerge
    emerges enacted encountered ends endure enforced enrolled entertain entertained erased
    eroded escalate escalated escape evacuate evacuated evolve evolved evolves exclaimed
    excluded exempt exercised exist existed expire expires explained explains explode exploded
    exposed fade fail fails favors features feed finalised finalized finds finish finishes fit
    fixes flee float flourish flourished follow force forces forget fork freeze freezes froze
    fulfilled gain gains grabs grieve grow grows guaranteed gushed hacked halt handle hanged
    happen happened harm harmed harvest harvested heal healed heard heed hesitate hires hits
    hurt hurts ignore ignored imagine imagined impeached implemented imports impossible impress
    inherit innovate intensified intensifies intensify intercepts intervene intervened
    intimidated investigate investigated involved joked justified lamented later laughed
    launches learned leave leverage lifted listen lodge logs mark materialise materialize mature
    miss motivated mount murdered mused muster nears needed needs noted observed occur overcome
    overhaul overturned owed paint panicked participate passes persist persisted play plummet
    plummeted pops possess possesses postponed practiced present preserved prevail proceed
    progressed prohibited promised prosecuted protected punished purchases qualify quipped quits
    railed react read reads recall recalled recalls reckon reckons reconcile reconnect
    reconsider recounted recover recovered recovers recruits regrets regulated reinstated
    rejects relax releases remarked remembered removed reopen reopened repaired repairs
    replicated replied replies repurchases requests reset reside resides resign resolved
    responded responds restored retaliate retire retorted returns revamp reveal reveals revived
    revoked rolls ruin safeguards said satisfied say says scare scared scares score scores scrap
    scrapped shelved shields shine shore shouts showed shrink shuts sings skyrocket skyrocketed
    sleep slept slows smiles soar softened solidified solved spill spit spreads stabilized stall
    stalled stated stick succeed succeeded sucks suggests suppressed surrender survive survived
    tackles taps tastes tears terminated testify thrive thwarted tick tolerated touches treats
    try tweeted underestimated unfold unfolds unravel unwind vanished varied varies vary
    verified walks warns wash watch watches weakens win wins wishes wonders work works worry
    worsen worsened write writes wrote yelled
    """.split()
)

BOUND: dict[str, frozenset[str]] = {
    "about": frozenset(
        """
        cared cares complain complained complaining concerned concerns coy doubts enthusiastic
        lied optimistic pessimistic questions reminisced sceptical self-conscious talk talking
        thinking tight-lipped worried worries worry worrying
        """.split()
    ),
    "against": frozenset(
        """
        discriminate qualifier railed retaliate revolt
        """.split()
    ),
    "as": frozenset(
        """
        billed downcast emerged helplessly identified interpreted marketed serve smiles smitten
        soon spirits well wicked
        """.split()
    ),
    "at": frozenset(
        """
        arrived arrives arriving backstage balked booth cardiologist docked economist hints jabs
        lecturer look marveled peaked peaking peek professor retrieved row slurs sophomore spell
        taxed teaches yell yelling
        """.split()
    ),
    "between": frozenset(
        """
        clashes collusion confrontations correlation difference disconnect discrepancies
        distinction gap parallels rift rivalry similarities tension
        """.split()
    ),
    "by": frozenset(
        """
        aback abided abiding administered affected alarmed ambushed amplified amused appalled
        betrayed bitten blindsided bothered burdened captivated championed constrained
        controlled corroborated decimated decreased disgusted distorted distracted disturbed
        eclipsed emboldened fascinated followed funded governed guarded impacted intimidated
        intrigued irritated moderated motivated offended organized overseen oversubscribed
        overwhelmed pardoned pioneered ratified replaced restrained reviewed shaken shaped
        spooked squeezed staffed stung swayed tabled thwarted unaffected undertaken unfazed
        unimpressed unnoticed untouched vacated wrought
        """.split()
    ),
    "down": frozenset(
        """
        boils calmed cracking scroll shut shuts watered
        """.split()
    ),
    "for": frozenset(
        """
        accountable acronym advocate allowance apologise apologised apologize apologized
        apologizing appearances appetite applied apply applying appreciation audition avenue
        begging bids blame blueprint brace braces cared caring catalyst catalysts compensated
        consolation contender deduction demand destination disdain doom easier edited eligible
        enthusiasm essay explanations forgiven grateful groundwork haven headache hub hunt ideal
        imperative implications ineligible jailed justification liable lobbied lookout magnet
        manhunt metaphor mistaken motive must-have nominated nostalgic notifications optimized
        outlook passion penalised photocall pleas possibilities pouted praise pray prayed
        praying pre-orders preference preparation preparations prepare punished qualify quest
        ramifications rationale ready receptions recipe reimbursement reimbursements rep
        replacement representatives reputation request requests reserved respect responsibility
        responsible ripe roadmap screenplay self-isolate spokesman spokesperson spokeswoman
        sympathy tailwind template testers thankful therapeutics thirst timeline tolerance tuned
        unaccounted unavailable unfit vigil visions wait waited waiting wraps yearning
        """.split()
    ),
    "from": frozenset(
        """
        absent abstain apart arose assurances away axed banned benefit benefitted borrowed
        bribes cheers condemnation cues decliners delisted departure detached differed differs
        dirham discharged disconnected disqualified emerges endorsements excerpt excerpts
        excluded exempt exempted extracted fallout graduated graduating independently inputs
        insurrectionists originates proceeds profited prohibited pushback rebounding recover
        recovering recovers reeling reels relegated removed resigning retiring retreated
        retreating senator separated split suffer suffering suffers takeaways withdraw withdrawn
        """.split()
    ),
    "in": frozenset(
        """
        abs acceleration advancement advancements advances airbase anomaly articles assassinated
        assists barracks bcfd behave behaving believer bestseller born breakthroughs cameo
        capsized cashed cleavage commander competed complicit complicity concentrated confidence
        consulate contraction crore curves dapper dazzled deadlock deceleration decline declines
        decrease decreases defeats defects deficiencies dent derailed derriere deterioration dip
        disparities disparity divorced docked downturn drafted drop drowning elegance embassy
        engage engaged engages engaging enroll enrolled errands erupted escalation essentials
        evident excel expertise expires exploded factor faith farmhouse figure flashpoint flaw
        flaws fleets fluctuations foothold gainer gala gaps hat-trick headquarters hesitation
        holidaying implicated improvement improvements inception increase ingredient innovator
        inroads installment interested interfered interference intervene intervened investing
        investments involved involvement irregularities isolating jump knot landfall lapse
        lapses lived living located log lull madly majorities mall manufactured meddling
        moderation neurons nightclub operates originated outs participant participate
        participated participates participating participation physique pins pioneer plunge
        presence prevailed prevalent pride pullback quadrupled raking rally ranch rebound
        reduction reductions refuge reside resides resurgence ringing rise roadblock role salvo
        sell-off selloff settlements shifts situated slowdown slump softness solace spike spikes
        stake stakes stationed steeped stints stored strides strikeouts stunned succeeded
        succeeds surge swearing swings temples thrive trapped tresses tripled unrecognisable
        uptick upturn vacationing variation variations victories weakness wed weighting wickets
        wise
        """.split()
    ),
    "into": frozenset(
        """
        burst crashed devolved dive injected inquiry inroads insights morphed probe thrust
        translated
        """.split()
    ),
    "of": frozenset(
        """
        abandonment abolition absence abundance acceptance accuracy accusations acknowledgment
        acquisition acquitted acres activation adaptation admirer adoption advantage afraid
        aftermath age ahead allure altitude amount ancestor anniversary anticipation apex
        appointee appointment appreciative architects archive arrival ashamed aspect aspects
        aspirations assassination assessment assortment authenticity author availability
        avalanche aware awareness awe backbone backdrop backer backlog barrels basket batch
        batches bedrock beginning behalf behest beneficiaries beneficiary bereft birthplace bit
        bits blend blink borough bottle bottles bottom boundaries bounds bouquet bout bouts
        bowls brainchild breach breadth breakdown breed brink brunt buildup bundle bursts cache
        cancellation cans capitalisation capitalization carousel cashback catalogue celebration
        cessation chair chairman chairperson chairwoman chambers chances chapter characteristic
        characteristics characterization charge chorus chunks climax closure clouds cluster
        clusters co-chair co-founder co-head coalition coast cohort collage collapse collection
        combination combinations commander commencement commercialization compilation
        completion complexities complexity component composition concentration concentrations
        conclusion confidant conflicts consequence consortium constitutionality contempt
        contents continuation continuity convergence convicted convoy copies copy corner
        corners cost counts couple creation creator cries critic criticisms critique crook
        crosshairs cup dangers dean defiance definition definitions deluge demise denial
        denials depiction depictions deployment depth depths descendants description
        descriptions destruction deterioration diary dignity dimensions director disapproval
        disapprove disapproved disbursement dislike dismay dismissal displacement dissemination
        dissolution distribution diversion divestment dividend dose doses downfall dreamed
        dreaming durability duration east edge edition editions editor-in-chief effectiveness
        effects efficacy element elements elimination enclave end endorsement endpoint
        enjoyment entirety envy epicenter epicentre episode episodes era erosion eruption
        escalation essence establishment estimate evolution examination example examples
        exception excerpt execution existence exodus expansion expectation expense expiration
        expiry exporter extension extent faction fate favor favour fearful fears feasibility
        finalization fleet flood flow footsteps forefront forfeiture form formation forms
        formulation founder fragment fragments freedom front functioning gallons gauge
        generation generosity gigawatt gigawatts glimpses glut grams granddaughter grandson
        guardian guise gusts habit hail half hallmark halls hassle head heaps hectares heels
        height helm herd holder hometown honour horrors hues idea illusion images impact
        impersonation implementation importance importer imposition impressions incapable
        inclusion indication indicator inflow influx initiation installment instalment
        instances instead integration integrity intensity intention interests interpretation
        intersection introduction invasion inventor ire issuance iteration jar killings
        kilogram kilograms kilos kind kinds knowledge laps layer layers legalisation legality
        legion legitimacy length level liberation likes list loads loss lot majority masses
        medley megawatts member members memorandum memories mercy merits middle midline
        midpoint millions misuse mix mixture mockery modernization montage mountains myth
        nature necessity non-payment none normalization north northeast northwest notion
        nuances number objective obstruction occupation odds offer-for-sale onboarding one
        onset onslaught organizer origin origins ounces outcome outflow outperformance
        outskirts overhaul overview owner pace packets pages pairs palette pallet parcel part
        parts passage patenting patron peak percentage perception perceptions periods phase
        phases photo photograph photographs photos pics picture pictures piece pieces pile
        pillar pillars pinch pinnacle pint pitfalls plight plume popularity portion portions
        portrait portrayal possession possibility postponement premiere presence preservation
        prevalence preview principles probability professor progression projection
        proliferation proof proportion prosecutions prospect prototypes proud provider province
        publisher purchasers purpose pursuit purview quantities quantity quarter quarters
        quotation radius raft railings ramifications ramp-up range ratio realities realization
        realm realms reboot rebuke recap receipt recipient recurrence redemption reflection
        regardless rejection relaunch reliability relocation remake reminder reminders remnants
        removal renders rendition repayment replay representation repurchases resignation rest
        restoration result resumption resurgence reversal revision revival risk robustness
        roll-out rollback rollout round rounds roundup rows ruins rundown sake sale scope
        scores scourge screengrab screenshot screenshots secretary section sections seizure
        selection sense separation sequence series seriousness severity shake-up shelling
        shipment shores shortage shuttering shy sidelines sigh sight significance signs size
        skeptical slate slice slices slideshow smell snap snapshot snippet snippets sorts
        soundtrack south southeast southwest specifics specter sphere spirit spite sponsor
        spread squadron stack stacks stages start statue statute stockholders stockpiles
        strains stream stretch stronghold subsidiary suburb succession suite sum summary sums
        superintendent supplier supporter supportive suppression survivors suspension suspicion
        sweep symbol symptom takedown tale tales termination terms thickness thought thrill
        tide tier timing tip tired ton tonnes tons town tracts tradition traditions tranche
        transcript transcripts trove trunk type types unaware underside understanding unheard
        uptake upwards validation validity value variation version versions viability
        vice-president vicinity village violation violations virtue visions wary wave
        weaponization well-being west whereabouts width withdrawal wording workings wrath
        """.split()
    ),
    "off": frozenset(
        """
        kick kicks peeled pissed shrug shrugged shrugging spin ward wraps
        """.split()
    ),
    "on": frozenset(
        """
        aired airstrike all-in analytics appearance arraigned article ban bent bet bets betting
        brakes builds capitalise cheat cheated clampdown click closes clues commented commenting
        converged crackdown crush curbs depended dependence dependency depends drag drags
        elaborate focus gainer grin grip havoc hinge hinges icing impact indicted levies levy
        lid limits midnight moratorium perched pressure prey prohibition referendum sights
        speculate spit spitting spy spying stain stance stances stint strain surcharge tabs
        tariffs thoughts
        """.split()
    ),
    "out": frozenset(
        """
        bailed bowed carving check dished dole drown fizzled fork ironed roll ruled shelling
        shout sorted sorting ventured
        """.split()
    ),
    "over": frozenset(
        """
        jitters preside presided
        """.split()
    ),
    "than": frozenset(
        """
        faster heavier hotter less louder more quicker taller
        """.split()
    ),
    "that": frozenset(
        """
        accusation acknowledged adding admit allege alleges argue argued argues asserted
        assertion asserts assumption assurance belief cautioned claimed clarified clarifying
        coincidence complained complaining concluded concluding confident contended countered
        divulged emphasized explained fact hopeful illusion impression indication insisted
        ironic joked middlemen myth noted notes noteworthy notion predicts premise probability
        realization realize realized reassurance remarked reminder revealed reveals revelation
        speculate speculating stated stating stressed suggest suggested suggestion suggestions
        suggests testified warned warns
        """.split()
    ),
    "through": frozenset(
        """
        halfway scrolling
        """.split()
    ),
    "to": frozenset(
        """
        access accessible adapt adapting addition adherence advised afford affront afraid agree
        agreed agrees allegiance allocations alternative alternatives ambassador ambition
        amendment amendments apologised apologize apologized appeal appealed applied applies
        apply approach attached attempt attempts attention attentions attentive authority
        aversion back-up ballooned barrier begun belong belonging belongs bid birth blessed blow
        build-up burns capability catering ceased chance choosing chosen cling close closer
        commit commitment committed communicated comparisons condolences conducive confessed
        conform congratulations connected conspiracy continue continued continues contrary
        contrast contribution contributor contributors courage decision declined dedication
        delighted deserve deserves desire determination determined detrimental devotion
        difficult diligently discretion dispatched disrespectful dwindled easier easy effort
        efforts empowered endeavour enough excited excuse expected exported exposed exposure
        extradited extradition fail failed fails failure favourites flock fortunate forward
        frontrunner gateway getaway giveaway goodbye goodbyes grateful gratitude guardians
        guilty hard harder heir heirs hello hesitant hesitate homage honored hoped hurry
        identical impossible incentive incitement ineligible instructions insult insulting
        intend intended intent intention interesting invitation invitations invited latitude
        lead lengths letter liable liaison lied lifeline links listen listened listening listens
        loyal lucky married mission modifications narrowed necessary need needed needs nice nod
        nods objected obligated obligation obstacle openness opportunity option order owed
        parallels path pathway permission permitted plan planned planning plans pledge pledges
        powerless precursor prefer pretending prior promise promised promises proportionate
        proud proximity quest quick react reacted reacting reaction readiness ready recourse
        redirected reference references refiled refuse refused refuses regard relate relates
        relative relocate relocated relocating reluctance reply required resemblance resistant
        respond responded responding responds response responsive restricted return returned
        revisions route rush salute set shortcuts similarity skewed speak speaking speaks
        stateside steps stick stranger struggle struggles struggling subject subscribe
        subscribed successor successors succumb sufficient susceptible switch sympathetic
        tempting thankful threat threatened thrilled ties traced traveling tribute tributes
        tries trip trips try tweaks unafraid understood unfaithful unfit unlikely unrelated
        urgency visit visits volunteered vow vulnerable wait wanted ways widened wish wishes yet
        """.split()
    ),
    "up": frozenset(
        """
        creep cuddling curled drum ed fed freeing gears heats hooked lining lit opens pick picks
        pops prop rack ramps screwed setting shore stacks stump thumbs ticked warms washed woke
        wrap
        """.split()
    ),
    "with": frozenset(
        """
        affair agree agreements agrees align aligned alignment altercation battle bodysuit
        charged chatting chord clash clashes collaborate collaboration collaborations collided
        colliding combined communicate communicating compatibility compete complete compliance
        compliant complied comply confrontation connect connection consultation consultations
        consulted contact conversations cooperate cooperated cooperating cope coped copes
        dealings disagree disagreed disagreements disagrees discussions displeasure
        dissatisfaction dissatisfied duet encounters engage engraved ensemble familiar
        familiarity fascination feud filled fitted fling flirting flush head-to-head hitter
        impressed in-line incompatible inconsistent infected interact interaction interactions
        interacts interfered intertwined interview interviews merge merged merging met mingle
        mingling obsessed obsession overflowing overrun par partnership partnerships poisoned
        proceed reconnect relationship reprinted reunite rewarded rife romance run-in satisfied
        scuffle shootout showered side-by-side siding slept smitten socialising solidarity
        sprayed stand-off talks tampering tandem tie-up tussle unfamiliar unhappy wrestle
        """.split()
    ),
}
