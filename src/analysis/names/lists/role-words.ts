/**
 * The words roles are made of: nouns for what a person or an organisation is, what stands before them, and the small words
 * that end them. From common knowledge; the posts themselves are in `titles.ts`.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Beside the posts: nouns that say what a person does or is. */
export const PERSON_NOUNS = words(`
  ace member opener spinner pacer seamer laureate medallist medalist finalist trailblazer lead academic accomplice activist actor agent agronomist aide alumnus alumna ally ambassador analyst anchorman anchorwoman
  announcer anthropologist appointee apprentice archaeologist architect aristocrat artist assistant associate astronomer
  athlete attendant auctioneer auditor baker ballerina barber barista barman bartender bassist batsman batter beekeeper
  biographer biologist blogger bodyguard bookseller botanist boxer broadcaster brother-in-law builder burglar bureaucrat
  butcher buyer campaigner caretaker carer carpenter cartoonist cashier caterer cellist centre-back chancellor chaplain chef
  chemist choreographer clerk climber co-author co-chair co-chairman co-chairwoman co-director co-leader co-owner
  co-president co-presenter co-worker collaborator collector colleague columnist commentator commissioner companion composer
  conductor conservationist consultant contractor convener cook cosmonaut councillor counsellor counselor courier craftsman
  creator criminologist critic curator cyclist dancer daughter-in-law dealer dean debater decorator defector demographer
  dentist deputy developer diplomat dissident diver dj docent doorman dramatist driver drummer ecologist educator
  electrician employee entertainer entrepreneur environmentalist evangelist ex-husband ex-minister ex-wife examiner explorer fan
  father-in-law feminist fiance fiancee fighter filmmaker financier firefighter fishmonger flautist footballer forester
  friend fullback fundraiser gangster gardener geographer geologist girlfriend boyfriend godfather goalie golfer graduate
  grandfather grandmother granddaughter grocer guard guerrilla guide guitarist gunman gymnast half-brother half-sister
  handyman heir heiress herder historian humanitarian hunter hurdler hydrologist illustrator imam immunologist industrialist
  influencer innovator inspector instructor insurgent interpreter inventor investigator janitor jihadist jockey joiner
  judoka jurist keeper kingpin labourer laborer landlady landlord landowner lawmaker learner lecturer liaison librarian
  lieutenant lifeguard linguist lobbyist locksmith logician lyricist machinist magician magnate maid mason masseur
  mathematician mechanic mediator medic merchant mentor meteorologist microbiologist midwife militant millionaire miner
  missionary mobster model moderator mogul monarch monk mother-in-law mountaineer musician musicologist naturalist
  negotiator neighbour neighbor neurologist neuroscientist neurosurgeon newsreader nominee notary novelist nun nutritionist
  observer oceanographer official oligarch ombudsman oncologist operative opponent optician organiser organizer organist
  ornithologist orphan painter paleontologist paramedic parliamentarian passenger patriarch patron peer performer pharmacist
  philanthropist philosopher physician physicist physiotherapist pianist plumber pathologist paediatrician pediatrician
  playwright poet policeman policewoman politician pollster porter postman practitioner preacher predecessor presenter
  president-elect probationer professor-emeritus programmer promoter proprietor prosecutor protester provost psychiatrist
  psychologist psychotherapist publicist publisher pundit pupil rapper ranger reader realtor rebel receptionist recruit
  refugee regulator representative resident restaurateur retailer retiree reviewer rival runner-up runner sailor salesman
  saleswoman saxophonist scholar schoolboy schoolgirl schoolteacher scientist screenwriter sculptor seamstress seismologist
  shareholder shepherd shopkeeper signatory skater skier skipper sniper sociologist soldier son-in-law songwriter soprano
  specialist spy stakeholder star statesman statistician stepfather stepmother stepson stepdaughter strategist striker
  stylist substitute successor superstar supervisor supporter surveyor survivor swimmer tailor teammate technician
  technologist teenager tenant tenor theologian therapist toxicologist trade-unionist trainee trainer translator trustee
  tutor twin umpire underwriter unionist veteran veterinarian vet vicar violinist virologist vocalist volunteer waiter
  waitress warlord watchdog weightlifter welder smuggler trafficker poacher whistleblower frontman whistle-blower winemaker
  winger wrestler youtuber zoologist democrat republican mla msp am td mna cfo coo cto cio chairperson-elect vice-chair
  vice-captain co-pilot secretary-elect minister-designate mayor-elect governor-elect senator-elect ex-president ex-mayor
  ex-leader ex-chairman ex-chief attorney-general solicitor drugmaker billionaire postmaster headteacher headmaster
  headmistress schoolmaster stationmaster harbourmaster harbormaster quartermaster webmaster undertaker right-back left-back
  playmaker centre-forward goalscorer all-rounder bowler scrum-half fly-half hooker cornerback linebacker outfielder
  shortstop catcher decathlete sprinter marathoner jumper stuntman showrunner cinematographer gamer streamer podcaster
  vlogger newscaster newsman stenographer typist registrar`);

/** Said of somebody for a day or by way of judgment: true in its sentence, but no role to be known by. */
export const PASSING_NOUNS = words(`
  suspect victim fan survivor passenger friend neighbour neighbor supporter opponent rival loser winner killer liar hero hunter
  gunman burglar reader buyer fighter member`);

/** Family: a role only where the text says whose. */
export const RELATIVES = words(`
  mother father brother sister son daughter wife husband widow uncle aunt cousin grandson nephew niece grandfather
  grandmother granddaughter girlfriend boyfriend fiance fiancee twin stepfather stepmother stepson stepdaughter half-brother
  half-sister father-in-law mother-in-law son-in-law daughter-in-law brother-in-law partner companion friend colleague
  neighbour neighbor ex-wife ex-husband teammate ally rival predecessor successor`);

/** What an organisation may be called. */
export const ORGANISATION_NOUNS = words(`
  agency airline alliance arm army association authority bank board body brand brewer broadcaster bookmaker builder bureau
  business campaign carmaker carrier cartel centre center chain charity chipmaker church club coalition college collective
  commission committee company conglomerate consortium consultancy contractor cooperative co-operative corporation council
  court daily department developer directorate distributor division drugmaker enterprise faction factory federation firm
  forum foundation franchise front fund gang garage giant group grouping growers hospital house initiative institute
  institution insurer investor label laboratory league lender library lobby magazine maker manufacturer marketplace militia
  miner ministry mission monitor movement museum network newspaper ngo nonprofit non-profit observatory operator orchestra
  organisation organization outfit outlet paper party partnership platform practice producer programme provider publication
  publisher regulator refiner retailer school service site start-up startup station steelmaker studio subsidiary supermarket
  supplier syndicate tabloid team theatre theater think-tank tank trader tribunal trust umbrella union unit university
  utility vendor venture watchdog website weekly wholesaler wing broker brokerage planemaker shipbuilder shipper exporter
  importer parliament legislature chamber bloc branch parent orphanage brewery winery bakery`);

/** Right before a name they say that it is an organisation's: `the charity X`. */
export const CALLING_NOUNS = words(`
  charity tabloid newspaper magazine broadcaster airline website nonprofit non-profit ngo retailer carmaker drugmaker startup
  start-up company firm agency organisation organization channel think-tank supermarket conglomerate brewer insurer publisher
  watchdog`);

/** Too general to tell anything alone. */
export const GENERAL_ORGANISATIONS = words(`
  organisation organization group company agency party team body authority board committee firm house arm unit club site
  army court union front service branch parent member division`);

/** What may stand before the noun, beside the modifiers of `titles.ts`. */
export const ROLE_MODIFIERS = words(`
  opera pop rock folk jazz rap hip-hop film movie television tv radio stage screen club football soccer rugby cricket
  basketball baseball hockey tennis golf boxing swimming athletics cycling motor racing league premier division project
  programme program policy product company group union community church school university college student hospital bank
  market equity investment energy climate technology tech software data digital cyber startup news political science arts
  music fashion beauty travel sports crime court war investigative freelance independent leading prominent renowned famous
  celebrated award-winning respected influential senior top promising arm left right state chief principal lead main local regional provincial municipal
  city county village town district tribal traditional spiritual religious Islamic catholic orthodox anglican buddhist hindu
  jewish muslim rebel guerrilla militant separatist nationalist communist socialist liberal conservative democratic
  republican labour far-right far-left right-wing left-wing centre-right centre-left pro-democracy anti-corruption
  human-rights civil property estate insurance pension tax customs border immigration intelligence counter-terrorism
  anti-terrorism drug drugs family child children's animal wildlife conservation environmental fisheries forestry farm dairy
  food restaurant hotel tribe clan gang cartel mafia crew squad national-team wicketkeeper all-round left-arm centre
  attacking defensive substitute teenage young old elderly disgraced embattled ousted exiled jailed imprisoned detained
  deposed convicted accused alleged suspended late current incumbent newly-elected elected appointed designated ruling
  governing self-proclaimed self-styled transitional one-time onetime sometime part-time full-time great grand private
  commercial corporate industrial scientific clinical academic visiting emeritus distinguished fellow founding managing
  presiding contributing commanding consulting supervising biotechnology pharmaceutical telecoms oil gas mining steel car
  electric aerospace shipping freight logistics retail supermarket clothing luxury media publishing internet social
  e-commerce online streaming fintech payments credit mortgage housing construction engineering advocacy lobby rights aid
  relief refugee anti-poverty development research monitoring state-owned state-run family-owned privately-owned low-cost
  budget flag multinational nonprofit non-profit grassroots umbrella`);

/** End like nouns for people, and are none. */
export const NOT_PERSON_NOUNS = words(`
  list exist consist assist resist insist persist twist waist wrist checklist shortlist playlist blacklist human roman
  ottoman talisman`);

/** End in -er or -or, and nobody does anything. */
export const NOT_AGENT_NOUNS = words(`
  matter letter order power paper offer dinner summer winter answer corner quarter number factor sector error horror terror
  honor disaster encounter chapter center theater computer river weather shelter tower server newsletter poster banner
  barrier border murder wonder reminder cover cancer monster counter cluster filter figure prayer layer shower flower finger
  shoulder transfer trailer cylinder container thriller blockbuster gesture under over after never however together another
  other rather whether either neither former latter further later earlier bigger smaller larger cheaper higher lower older
  younger newer better greater longer shorter stronger weaker faster slower easier harder richer poorer best-seller
  bestseller breaker helicopter charter headquarter semester register chamber timber rubber ladder folder cracker burger
  copper silver leather feather gender tender surrender slaughter laughter daughter butter water meter litre theatre monitor
  tractor reactor motor career beer deer starter picture transistor corridor trigger danger anger hunger manner pepper
  supper upper proper super character parameter diameter perimeter thermometer barometer canister crater`);

/** Words that cannot stand inside a name for a post: pronouns, verbs often met, conjunctions, adverbs, times. */
export const CLOSED_WORDS = words(`
  i me you he him she it we us they them this that these those who whom whose which what where when why how there here is
  are was were be been being am has have had having do does did doing will would can could may might must shall should not
  never no nor or but yet so if then-and because although though unless until while whereas since as than before after
  during alias said says say saying told tells tell telling asked asks added adds announced called calls warned warns insisted
  explained denied claimed claims stated noted believes thinks thought wrote writes spoke speaks replied confirmed met meets
  meet went goes go gone came comes come got gets get gave gives give took takes take made makes make put puts saw sees see
  seen let lets left found kept held became becomes become began begins led won lost beat beats beaten died dies arrived
  returned visited joined urged accused appointed replaced succeeded described reported according including especially about
  above across along among amid around below beneath beside between beyond by despite down except inside into like near off
  onto out outside over past per through throughout toward towards up upon via within without also already again always
  almost even ever just only often perhaps quite rather really soon still too very well yesterday today tomorrow tonight ago
  later earlier once monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december day days week weeks month months year years hour hours minute minutes moment time
  times night morning afternoon evening weekend decade decades century season spring summer autumn winter all both each
  either neither some any many much more most few several such same other others every one two three`);
