"""Verb forms of news prose.

Counted in 10.8 million words of news (the training sets of the writer): a form is FINITE when
it often follows he, she, they, it, we, who or which and seldom an article or possessive, so
"said" is in and "strikes" (mostly a noun there) is out. BASE holds what follows to, will,
would and the other modals.
"""

FINITE: frozenset[str] = frozenset(
    """
    abandoned abolished absorbed abused accelerated accelerates accentuated accepted accepts
    accessed accessorised accessorized accompanied accounted accused accuses achieved achieves
    acknowledged acknowledges acquired acted activated adapted adapts added addressed addresses
    adds adhered adheres adjusts administered administers admired admits admitted adopted adored
    advanced advances advertised advised advises advocated affected afforded agreed agrees aims
    aired airs alerted aligned aligns allege alleges allocated allowed already also altered
    amassed amended amends amounted amplified analysed analyses analyzed angered announced
    announces answered anticipates apologised apologized appealed appeared appears applied
    applies appointed appreciated appreciates apprehended approached approved approves are
    argued argues arises arranged arrived arrives asked asks aspire asserted asserts assessed
    assesses assisted assists assumed assured ate attached attacked attempted attended attends
    attracted attracts attributed authored authorized authorizes averaged averted avoided await
    awaits axed backed baked bakes bargained battled battles beamed beats became becomes began
    begged begins behaved behaves believed believes belonged belongs belted benefited benefitted
    betrayed bets blacked blamed blames blasted blends blew blocked boarded boasted boasts bodes
    bolstered bolsters booked boosted boosts bore borrowed bothered bought bounced bowled
    branded breached breaks brings broke brought brushed builds built bumped burned burns buys
    calculates called calls calmed came campaigned can canceled cancelled cannot capsized
    captained captured captures cared cares carried carries carved catches caught caused
    cautioned ceased celebrated celebrates cemented chairs challenged changed chanted
    characterized chased chatted cheated cheats checked checks cheered cheers chooses chose
    cited cites claimed clapped clarified clashed classified cleared clears clicked clicks
    climbed climbs clinched clocked closed closes clung clutched coached coincided coincides
    collaborated collapsed collected collects collided comes commanded commenced commented
    commissioned commits committed communicated communicates commuted compared compelled
    compensated competed competes complained complains complemented completed complied comprises
    conceded concentrated concluded concludes condemned condemns conducted conducts confessed
    confesses confirmed confirms confronted confused congratulated connected considered
    considers consisted consists conspired constituted constitutes constructed consulted
    consumed consumes contacted contained contains contended contends continued continues
    contracted contrasted contributed contributes convened converted conveyed convinced cooked
    cooks cooperated coped copes cosied could counted counts covered covers cradled crashed
    created creates credited cried criticised criticized criticizes crossed crosses cruised
    cuddled culminated curbed curbs curtailed cuts dampened danced dared dazzled dealt debuted
    debuts decided decides declared declares declined deem deems deepened defeated defended
    defends defied defies defined deleted delivered delivers delved demanded demonstrated
    demonstrates denied denies denounced departed depended depends depicted depicts deployed
    deported descended described describes deserved deserves destroyed destroys detained
    detected detects deteriorated determined determines deterred detonated developed develops
    devours diagnosed diagnoses dictated dictates did died dies differed differs digested dined
    directed directs disagreed disagrees disappeared disappears disappointed disarmed disclosed
    discontinued discouraged discovered discovers discussed discusses disguised dished
    dismantled dismissed dispersed displayed disposed disrupted distracted distributed
    distributes ditched diverted divested divorced divulged do documented dodged does doled
    dominated dominates donated donned doubled downloaded downloads downplayed dragged drags
    drank draws dressed drew drives dropped drove drowned dubbed dug dumped earned earns eased
    eases eats edited educated elaborated elected eliminated embarked embodies embraced embraces
    emerged emerges emphasised emphasized emphasizes employed employs empowered empowers enabled
    enacted encountered encouraged ended endorsed ends endured enforced enforces engaged engages
    enhances enjoyed enjoys enlisted enrolled ensured entered enters entertained envisions
    equates equipped equips erased eroded escalated escaped established evacuated evaded
    evaluated evaluates evolved evolves exacerbated examined examines exceeded exceeds excelled
    exchanged exclaimed excluded excludes executed exempted exercised exerted existed exited
    expands expected expects experienced expires explained explains exploded exploited explored
    explores exposed exposes expressed expresses extends extracted exuded faced faces
    facilitated facilitates fades failed fails falls favors feared featured features feels fell
    felt fetched fielded figured filed filled fills filmed finalised finalized finds finished
    finishes fired fixes flagged flashed flaunted fled flew flies flipped floated floats flocked
    flourished focuses followed follows forced forces forecasted forged forgot forked formed
    fostered fought found founded freezes frolicked froze fulfilled gained gains garnered
    gathered gathers gave gazed generated generates gets gives goes got governed governs grabbed
    grabs graced graduated grappled grapples greeted grew grilled grows guaranteed guarantees
    gushed hacked had hailed hails halted halts halved hampered handled handles hanged hangs
    happened harmed harvested has hated hates haunted have headed headlined healed heard hears
    heats held helped helps hesitated hid highlighted highlights hiked hindered hinted hints
    hired hires hits holds honored hope hoped hopes hopped hosted huddled hugged hurts
    identified identifies ignored illustrated illustrates imagined imagines immigrated impeached
    impeded implemented implements imported imports imposed impossible impressed improved
    improves included includes incorporated incorporates indicated indicates indulged informed
    inherited initiated injected insisted insists inspired installed installs instructed
    intended intends intensified intensifies interacted interacts intercepted intercepts
    interfered interpreted interrupted intervened interviewed intimidated introduced introduces
    invented invested investigated investigates invests invited invites invoked involved
    involves is jetted joined joins joked jumped justified justifies keeps kept kicked kicks
    killed kills kissed knew knocked knocks knows labelled lacked lacks laid lamented landed
    larked lashed lasts later laughed launched launches layered lays leads leaned leans learned
    learns learnt leaves led let leverages lied lifted liked likened lined listened listens
    lived lobbied located locked locks lodged logged logs looked looks loosened loses lost
    lounged loves lowered lowers lured made maintained maintains makes managed manages
    manipulated manufactured manufactures marched marks married matched materialised
    materialized matures may meant meets menstruate mentioned mentions met might migrated mimics
    minimized misled missed misses mitigated mobilized mocked modeled modelled monitored
    motivated mounted mounts mourned moved murdered mused must narrated navigated navigates
    nears need needed needs netted nominated noted noticed notified notifies objected observed
    observes obtained occupies offered offers offloaded opened opens operated operates opposed
    opposes opted optimized orchestrated ordered organised organized originated ought ousted
    outlined overcame overhauled overheard overlooks oversaw oversees overturned owe owed owes
    owned owns packs paid painted paired panicked panned parted participated partied partnered
    passed passes paused paved paves pays peaked penned perceive perceives perched performed
    performs persisted persuaded pertains photographed picked picks pinpointed pitched placed
    planted played plays pleaded pledged plotted plummeted plunged pointed poked popped pops
    portrayed portrays posed poses possessed possesses posted postponed poured pours pouted
    practiced praised prayed preach predicted predicts prefers premiered premieres prepared
    prepares presented presents preserved presided pressed pretended prevented prioritized
    proceeded proclaimed produced produces progressed prohibited promised promoted prompted
    proposes prosecuted protected protested proved provided provides provoked published
    publishes pulled pulls punched punished purchased purchases pursued pursues pushed pushes
    put qualified qualifies questioned quipped quit quits quoted quotes raced racked railed
    raised raises raked rammed ramped ramps ran rang ranged raped raps reached reaches reacted
    reacts reads realised realized reassured recalled recalls received receives reckon reckons
    reclined recognised recognises recognized recognizes recommended recommends reconciled
    recorded recounted recovered recovers recreated recruited recruits redeemed redirected
    reduced referenced referred refers refined reflected reflects refrained refused refuses
    regained regret regrets regretted regulated reinforced reinforces reinstated reiterated
    reiterates rejected rejects rekindled related relates releases relied relies relieved
    relocated remained remains remarked remembered remembers reminded reminds reminisced removed
    removes renamed rendered reopened repaired repairs repealed replaced replaces replicated
    replied replies represented represents repurchased repurchases requested required requires
    reside resides resigned resisted resolved resolves responded responds rested restored rests
    resumed resumes retails retained retains retaliated retires retorted retrieved returned
    returns retweeted reunited revealed reveals reversed reverses reviewed revisited revived
    revoked rhymes ripped risked rocked rode rolled rolls rotated rounded rubbed ruled runs
    rushed safeguards said sailed sang sank sashayed sat satisfied sauntered saved saves saw
    says scared scares scooped scored scores scraped scrapped scraps screamed screened sealed
    searched secured seed seeks seemed seems sees seized selected selects sells sends sent
    separated served serves sets settled shakes shall shared sheds shelved shied shielded
    shields shifted shined shines shook should shouted shouts showcased showcases showed shrinks
    shuts shuttered signed signs singled sings sipped sits skipped skyrocketed slammed slams
    slashed sleeps slept slipped slowed slows slung smashed smelled smiled smiles smoked snapped
    snuck soaked soared soars sobbed softened sold solidified solved solves sought sounded
    sounds spared sparked sparks speaks spearheaded specialises specialize specializes
    speculated sped spends spent spilled spit splashed spoke sponsored sported spotted spreads
    spun spurred squeezed stabbed stabilized stalled stands stared starred started starts stated
    stayed stays steals steered stemmed stems stepped stole stood stopped stormed strengthened
    strengthens stressed stripped strips strive strives stroked strolled struck struggled
    strutted studied stumbled styled submitted subscribed succeeded succeeds succumbed sucks
    sued suffered suffers suggested suggests supplied supported supports suppressed surpassed
    surrendered survived suspended swam swapped swayed switched swore swung tackled tackles
    tagged takes talked taped tapped taps tastes taught teaches teamed tears teased tells tend
    tended tends termed terminated tested testified texted thanked thanks thinks thought
    thrashed threatened threw thrived thrives throws thwarted ticked ticks tied tightened tilted
    toasted told tolerated took topped tore tossed totaled touched touches toured touted touts
    traced traces tracked transformed transitioned translates transmitted traveled travelled
    treated treats tried tries triggered tucked turned turns tweaked tweaks tweeted uncovered
    underestimated undergoes undermined underscores understands understood undertook underwent
    unfolds unleashed unraveled unravelled unveiled unveils upended uploaded uploads urged urges
    used uses ushered utilized utilizes vacated validated vanished varied varies ventured
    verified viewed violated violates visited volunteered voted vowed waited waits waived wakes
    walked walks wandered wanted wants warned warns was washed washes watched watches waved
    weakened weakens wears weighed weighs welcomed welcomes went were whipped widened will wins
    wiped wish wished wishes withdrew witnessed won wondered wonders wore worked works worried
    worries worsened would wowed wrapped wrestled writes wrote yelled
    """.split()
)

BASE: frozenset[str] = frozenset(
    """
    abandon abide abolish absorb accelerate accentuate accept accommodate accompany accomplish
    accuse achieve acknowledge acquire activate adapt add address adhere adjust administer admit
    adopt advance advertise advise affect afford agree align alleviate allocate allow alter
    amend amplify analyse analyze announce anticipate apologise apologize appear appoint
    appreciate apprehend approve argue arise arrange arrive ask assemble assert assess assist
    assume assure attach attend attract authorize automate avail avert avoid axe bake beat
    become begin behave believe belong benefit bet blame block boast bolster boost borrow bother
    bounce break breathe bring broaden browse build burn buy bypass calculate calm cancel
    capitalize capture carry carve catch cater cause cease celebrate cement certify cheat check
    cheer choose circumvent cite clamp clarify classify click climb clinch coincide collaborate
    collect combat combine come commemorate commence comment commit communicate commute compare
    compel compensate compete complain complement complicate comprehend conceal concede
    concentrate conclude condemn conduct confirm confront confuse congratulate connect consider
    consist consolidate constitute construct consult consume contact contain contemplate contend
    continue contribute convene convert convey convince cook cooperate coordinate cope count
    cover crack create criticise criticize cross cry curb curtail customize cut dampen decide
    declare deepen defend defer define defund defy delete deliver delve demonstrate deny depart
    depend depict deploy deport derail describe deserve designate destroy detain detect deter
    deteriorate determine develop diagnose dictate die differ differentiate dig digest diminish
    disable disagree disappear disappoint disarm disclose discontinue discourage discover
    discredit discuss disguise dismantle dismiss disperse dispose disrupt distinguish distract
    distribute ditch diversify divert divest dodge dole dominate don donate download downplay
    drag draw drive dump earn ease eat edit educate elaborate elect elevate eliminate embark
    embrace emerge emphasize employ empower enable enact encourage endorse endure enforce engage
    enhance enjoy enroll ensure enter entertain entice equip eradicate erase erode escalate
    escape establish evacuate evade evaluate evolve exacerbate examine exceed exclude execute
    exempt exert exist expand expect expedite expire explain explode exploit explore expose
    express extend extract facilitate fade fail feed feel fend fetch file fill finalise finalize
    find finish fit fix flee float flourish follow force forge forget forgive fork foster freeze
    fulfil fulfill gain garner gather generate get give grab grapple greet grieve grips grow
    guarantee halt halve hamper handle hang happen harm harvest hash haunt have heal hear heed
    help hesitate hide highlight hinder hire hold hurt identify ignite ignore illustrate imagine
    impeach impede implement import impose impress improve incentivize include incorporate
    indicate infect inflate inform inherit initiate inject innovate insist inspire install
    integrate intend intensify interact intercept interfere interpret intervene intimidate
    introduce invest investigate invite invoke involve isolate jeopardize join juggle justify
    keep kick kill knock know lay lead lean learn leave legalize lend lessen let leverage lift
    limit listen live locate lock lodge log loosen lose lure maintain make manage manipulate
    manufacture mark marry materialise materialize mature maximize mean meet mention merge
    migrate mimic minimise minimize miss mitigate mobilize modernize modify monetize monitor
    motivate mount mourn muster navigate negotiate nominate not notify obey observe obstruct
    obtain occupy occur offer offload offset open operate oppose opt optimize organise organize
    oust outline overcome overhaul override oversee overtake overthrow overturn paint
    participate pass pave pay penetrate perform persist persuade pick pinpoint play plead
    plummet portray pose possess postpone pour praise pray predict prefer prepare present
    preserve pretend prevail prevent prioritise prioritize proceed produce prohibit promote
    prompt propel propose prosecute protect prove provide provoke publish pull punish purchase
    pursue push put qualify quell quit raise ram ramp reach react read realise realize reassess
    reassure rebuild recall receive reclaim recognise recognize recommend reconcile reconnect
    reconsider recoup recover recreate recruit redeem redefine redirect reduce refer refine
    reflect refrain refuse regain register regulate rein reinforce reinstate reiterate reject
    relate relax relieve relocate remain remember remind remove rename render renew renovate
    reopen repair repay repeal replace replicate represent repurchase requests require resemble
    reset reshape resign resist resolve resonate respond restore restrict restructure resume
    retain retake retaliate rethink retire retrieve return reunite revamp reveal reverse revert
    revise revisit revive revoke revolutionize rewrite rip roll rotate ruin run sabotage
    safeguard sail satisfy save say scare score scrap seal secure see seek seem seize select
    sell send serve settle shake shed shield shine shore shout showcase shrink shut shutter shy
    sign simplify sing sit skip skyrocket slam slash sleep slip slow smash soak soar soften
    solidify solve spare spark speak specify speculate spend spill spin spur squeeze stab
    stabilize stall stand stave stay steal steer stem step stick stifle stimulate stop
    streamline strengthen strip submit subscribe succeed sue suffer suggest support suppress
    surpass surrender survive suspend sustain sway swear sync tackle take talk tame tap teach
    tear tease tell terminate testify thank think threaten thrive throw thwart tick tighten tilt
    tolerate topple trace transform translate transmit travel treat trigger try turn tweak
    uncover undercut underestimate undergo undermine understand undertake undo unfold unify
    unite unleash unlock unravel unveil unwind upend uphold upload urge use usher utilize vacate
    validate vary verify violate wait waive walk want warn wash watch weaken wear wed weigh
    welcome widen wield win wipe withdraw withhold withstand wonder work worry worsen wrap
    wrestle write
    """.split()
)
