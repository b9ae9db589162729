"""Common given names, and the short forms that stand for them.

Membership of GIVEN: first names that news text in English meets often, from any country,
folded and without diacritics; a capitalised word after one is most likely a surname. Names
that are ordinary words as well (Will, Mark, Rose) are in: a capital decides there.
SHORT_FORMS: the lines are groups of names that one person may bear.
"""

GIVEN = frozenset(
    """
    aaron abby abdel abdul abdullah abel abigail abraham abu ada adam addison adele adnan
    adrian agnes ahmad ahmed aidan aisha akira al alan alana albert alberto aldo alec alejandro
    aleksandr alessandro alex alexa alexander alexandra alexandre alexei alexis alfie alfred
    ali alice alicia alison alistair allan allen allison alma alvaro alvin alyssa amal amanda
    amber amelia amina amir amit amy ana anastasia anders andre andrea andreas andrei andres
    andrew andrzej andy angel angela angelina angelo angus anil anita anja ann anna annabel
    anne annette annie ansel anthony antoine anton antonia antonin antonio antony anwar archie
    aretha ariana ariel arlen arlene arnold arsene arthur arturo arun arvind asa asha ashley
    ashraf asif astrid audrey august augusto aung austin ava avery axel ayman aziz azzi babak
    barack barbara barney barry bart bartholomew bashar basil beatrice beau becky belinda bella
    ben benedict benjamin benny bernadette bernard bernardo bernie bert bertha beth bethany
    betsy betty beverley beverly beyonce bianca bill billie billy bjorn blake blanca bo bob
    bobby bonnie boris brad bradley brandon breanna brenda brendan brent bret brett brian
    bridget britney brittany brody brooke bruce bruno bryan bryce bryony byron caitlin caleb
    callum calvin cameron camilla camille candice carey carl carla carlo carlos carmen carol
    carole caroline carolyn carrie carter casey cassandra catherine cathy cecil cecilia cedric
    celia celine cesar chad chantal charlene charles charlie charlotte chelsea cher cheryl
    chester chiara chloe chris chrissy christian christiana christina christine christoph
    christophe christopher christy chuck ciara cillian cindy claire clara clare clarence clark
    claude claudia claudio clay clement cliff clifford clint clive cody colette colin colleen
    connie connor conor conrad constance corey cornelius courtney craig cristian cristiano
    cristina crystal curtis cynthia cyril daisy dale damian damien damon dan dana dani daniel
    daniela danielle danny daphne darius darrell darren daryl dave david dawn dean debbie
    deborah debra declan deirdre delia demi denis denise dennis denzel derek desmond devin
    dexter diana diane dianne dick diego dieter dimitri dinesh dirk dmitri dmitry dolores
    dominic dominik dominique don donald donna dora doris dorothy doug douglas drew duncan
    dustin dwayne dwight dylan eamonn earl ebony ed eddie eden edgar edith edmund eduardo
    edward edwin eileen elaine eleanor elena eli elias elijah elisa elisabeth eliza elizabeth
    ella ellen ellie elliot elliott elon elsa elsie elton elvis emanuel emil emile emilia
    emilio emily emma emmanuel emre enda enrico enrique eric erica erich erik erin ernest
    ernesto ernie errol esther ethan etienne eugene eva evan eve evelyn evo ewan ezra fabian
    fabio faisal faith farah farhan farid fatima federico felicia felicity felipe felix
    ferdinand fergus fernando fidel fiona flora florence floyd fran frances francesca francesco
    francis francisco franck franco francois frank frankie franklin franz fred freddie freddy
    frederic frederick freya friedrich gabriel gabriela gabriella gabrielle gail gareth garry
    gary gavin gemma gene geoff geoffrey george georgia georgina gerald gerard gerardo gerry
    gertrude giancarlo gianni gilbert giles gillian gina giorgio giovanni gisele giulia
    giuseppe gladys glen glenn gloria gonzalo gordon grace graeme graham grant greg gregg
    gregor gregory greta guido guillermo gunnar gunther gus gustavo guy gwen gwyneth hakan
    haley hamid hamza hank hannah hans harold harriet harris harrison harry harvey hasan hassan
    hazel heather hector heidi heinz helen helena helmut henri henrik henry herbert herman
    hermann hilary hillary hiroshi holly homer hope horace howard hubert hugh hugo humphrey
    hussein ian ibrahim ida ignacio igor ike imelda imran ines ingrid ioan irena irene iris
    irma isaac isabel isabella isabelle isaiah isla ismail israel ivan ivana ivo ivy jace jack
    jackie jackson jacob jacqueline jacques jade jadon jaime jair jake jalen jamal james jamie
    jan jana jane janet janice jared jasmine jason jasper javier jawaharlal jay jayden jean
    jeanette jeanne jeb jed jeff jefferson jeffery jeffrey jelena jenna jennifer jenny jens
    jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie jesus jill jim jimmy jin jo
    joachim joan joanna joanne joao joaquin joe joel johan johann johanna john johnny jon jonah
    jonas jonathan jordan jordi jorge jos jose josef joseph josephine josh joshua joy joyce
    juan juanita jude judith judy julia julian juliana julie juliet julio julius jun june
    jurgen justin justine kai kaitlin kamala kanye kara karen karim karin karina karl karla
    karoline kasper kate katherine kathleen kathryn kathy katie katrina katy kay kayla kazuo
    keir keira keith kellie kelly kelvin ken kendall kendrick kenneth kenny kerry kevin
    keyshawn khalid khloe kiera kieran kim kimberly kirk kirsten kirsty kit klaus konstantin
    kourtney kris kristen kristi kristian kristin kristina kristine kumar kurt kyle kylian
    kylie lachlan laila lana lance lara larry lars latoya laura lauren laurence laurent laurie
    lawrence lea leah lebron lee leigh leila leland lena lenny leo leon leona leonard leonardo
    leonid leroy les leslie lester levi lewis lex liam liane lila lillian lily lina linda
    lindsay lindsey lionel lisa liz liza lizzie lloyd logan lois lola lorenzo loretta lori
    lorraine louis louisa louise luca lucas lucia luciano lucille lucinda lucy luigi luis luisa
    luiz luka lukas luke lula luther lydia lyn lynda lyndon lynn lynne mabel mackenzie maddie
    madeleine madeline madison madonna mae maggie magnus mahmoud malala malcolm malik mandy
    manny manuel mara marc marcel marcelo marcia marco marcos marcus marek margaret margarita
    margot maria mariah marian mariana marianne marie marilyn marina mario marion marissa
    marius marjorie mark markus marlene marlon marsha marta martha martin martina marty martyn
    marvin mary maryam mason masood mateo mathew mathias mathieu matilda matt matteo matteus
    matthew matthias maud maureen maurice mauricio mauro max maxim maxine maxwell maya mayank
    meg megan meghan mehdi mehmet mel melania melanie melinda melissa melvin mercedes meredith
    meryl mia micah michael michaela michal michel michele michelle mick mickey miguel mikael
    mike mikel mikhail mila milan miles miley milo milton mimi mindy miranda miriam misha mitch
    mitchell mitt mo mohamad mohamed mohammad mohammed mohan moira molly mona monica monique
    morgan morris moses muammar muhammad murray mustafa myles myra nabil nadia nadine nana
    nancy naomi narendra nasser natalia natalie natasha nathan nathaniel neal ned neil nelson
    nestor neville niall nicholas nick nicki nicky nico nicola nicolas nicole nigel nikita
    nikki niklas nikolai nikolas nina nneka noah noel noelle nora norah norbert norm norma
    norman nouri novak nuri octavia olaf ole olga oliver olivia olivier omar orlando osama
    oscar osman otto owen ozzy pablo paddy paige pam pamela paolo parker pascal pat patricia
    patrick patsy patti patty paul paula paulette pauline paulo pearl pedro peggy penelope
    penny percy perry pervez pete peter petra phil philip philippa philippe phillip phoebe
    pierce pierre piers piotr pippa polly prakash pranab preston prince priscilla priti priya
    qasim qassem quentin quincy quinn rachael rachel rafa rafael rahul raj rajesh rajiv ralph
    ramon ramzan rana randall randolph randy raphael raquel rashid raul ravi ray raymond
    rebecca recep reg reggie regina reginald reinhard rene renee reuben rex reza rhea rhian
    rhiannon rhys ricardo riccardo rich richard richie rick ricky rihanna riley rishi rita rob
    robbie robert roberta roberto robin rocco rod roderick rodney rodrigo roger rohan roland
    rolf roman romelu ron ronald ronaldo ronan ronda ronnie rory rosa rosalind rosanna roscoe
    rose rosemary rosie ross rowan roxanne roy ruben ruby rudolf rudy rufus rupert russ russell
    ruth ryan saad sabrina saddam sadie sadiq saeed saif sajid sally salman salvador salvatore
    sam samantha samir sammy samuel sandra sandy sanjay sanjit santiago sara sarah sasha saul
    savannah scarlett scott sean sebastian selena serena serge sergei sergey sergio seth shah
    shahid shaker shane shania shannon sharon shaun shawn sheila shelby sheldon shelley sherry
    shinzo shirley sid sidney silvia silvio simon simone sinead sofia sol solomon sonia sonny
    sophia sophie spencer stacey stacy stan stanislav stanley stefan stefano stefanos stella
    stephan stephane stephanie stephen sterling steve steven stewart stuart sue suki sunil
    susan susanna susie suzanne suzy sven svetlana syd sydney sylvester sylvia sylvie tabitha
    tam tamara tami tammy tania tanya tara tarek tariq tasha tatiana taylor ted tegan terence
    teresa terrence terri terry tess thad theo theodore theresa therese thiago thierry thomas
    tia tiffany tiger tim timo timothy tina tobias toby todd tom tomas tommy toni tony tracey
    traci tracy travis trent trevor trey tricia trisha tristan troy tyler tyrell tyrone tyson
    uma umar ursula usain usman val valentina valentino valerie vanessa vaughan venus vera
    verity vernon veronica vic vicente vicki vicky victor victoria vijay vikram viktor vince
    vincent vincenzo viola violet virgil virginia vivek vivian vladimir volodymyr wade wallace
    wally walter wanda warren wayne wendell wendy werner wes wesley whitney wilbur will willem
    william williams willie willis willow wilson winnie winona winston wolfgang woody xabi xavi
    xavier ximena yasmin yasser yoko yosef yoshihiko yousef youssef yuki yulia yuri yusuf yves
    yvette yvonne zac zach zachary zack zainab zara zayn zelda zinedine zoe zoey zoltan
    """.split()
)

SHORT_FORMS = """
abby abigail
al alan albert alfred
alex alexander alexandra alexandre alexei
andy andrew
ann anne anna annie
barney bernard bernie
becky rebecca
ben benjamin benny
beth betty elizabeth liz lizzie betsy eliza
bill william will billy willie
bob robert rob robbie bobby
brad bradley
cathy catherine kathy katherine kathryn kate katie kathleen katy
charlie charles chuck
chris christopher christian christine christina christy
cindy cynthia
dan daniel danny danielle
dave david
debbie deborah debra
dick richard rick ricky rich richie
don donald
doug douglas
ed edward eddie ted edwin edmund
fran frances francis frank
fred frederick freddie freddy alfred
geoff geoffrey
gerry gerald gerard
greg gregory
harry henry harold hank
jack john johnny jackie jon
jackie jacqueline
jeff jeffrey jeffery geoffrey
jen jennifer jenny
jerry jerome gerald jeremy
jess jessica jessie
jim james jimmy jamie
joe joseph joey
jon jonathan
josh joshua
judy judith
ken kenneth kenny
kim kimberly
larry lawrence laurence
len leonard lenny leo
maggie margaret meg peggy
matt matthew mathew
max maxwell maxim maximilian
mel melanie melissa melvin
mick michael mike mickey
mitch mitchell
mo mohamed mohammed
nate nathan nathaniel
nick nicholas nicky nico nicolas
pam pamela
pat patrick patricia patty paddy
pete peter
phil philip phillip
ray raymond
ron ronald ronnie
russ russell
sam samuel samantha sammy
sandy alexandra sandra
steve steven stephen
stu stuart
sue susan suzanne susie
ted theodore theo
terry terence terrence theresa
tim timothy
tom thomas tommy
tony anthony antony antonio
vicky victoria vicki
vince vincent
walt walter
zach zachary zac zack
jo joanna joanne johanna josephine josie
abe abraham
archie archibald
art arthur
bart bartholomew
bea beatrice
bert albert robert herbert gilbert hubert bertie
caro carrie caroline carolyn
cliff clifford
dom dominic dominik dominick
dot dorothy dottie
drew andrew
eli elijah elias
ellie eleanor ellen helen
ernie ernest
flo florence
frankie frank francis frances
gabby gabe gabriel gabriella gabrielle gabriela
gil gilbert
gill jill gillian
ginny virginia
gus augustus angus gustav
gwen gwendolyn gwyneth
harriet hattie
herb herbert
izzy isabel isabella isabelle
jake jacob
jan janet janice
jem jeremy jemima
jules julian julia julie
kit christopher katherine
lexi alexandra alexis alexa
lottie charlotte
lou louis louise louisa
maddie madeleine madeline madison
mandy amanda
manny emmanuel manuel
marty martin
millie mildred emily amelia camilla
monty montgomery
nat nathan nathaniel natalie nathalie
ned edward
norm norman
ollie oliver olivia
penny penelope
pip philip philippa pippa
rafa rafael
randy randall randolph
reg reggie reginald
rod rodney roderick
rosie rose rosemary rosalind
seb sebastian
shelly michelle
si simon
sid sidney sydney
stan stanley
tess teresa theresa
tilly matilda
tina christina
toby tobias
trish tricia patricia
val valerie
vic victor victoria
vlad vladimir
wes wesley
mohammed mohamed muhammad mohammad mohamad
sergei sergey
dmitri dmitry
yusuf yousef youssef
alexander aleksandr
hassan hasan
"""
