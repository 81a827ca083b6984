/** Words that are capitalised for their place in a sentence or heading, not as names. From common knowledge. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** In lower case. They begin no name, and a name that begins with one loses it. */
export const ORDINARY = words(`
  the a an this that these those there here he she it we they you i his her hers its our their my your me him them us who whom whose which what
  when where why how whether one some any many much most all both each every either neither no not none other others another such same few several
  more less least own only even just also still yet again already always never ever often once twice soon later earlier then now today
  tonight yesterday tomorrow in on at by for from with without to of off up down out over under about above below between among through during
  before after since until till against along across around behind beside beyond into onto near past per via within throughout upon
  toward towards despite except like unlike than as if unless because although though while whereas and or but nor so however therefore
  thus hence meanwhile moreover furthermore nevertheless nonetheless instead otherwise besides indeed perhaps maybe is am are was were be been
  being have has had having do does did doing done will would shall should can could may might must let lets get got go goes going gone come came
  coming make made take took give given say says said see seen look know think ask asked tell told according based following including
  regarding concerning considering given asked speaking addressing responding reacting commenting writing citing
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion hundreds thousands
  millions dozens first second third fourth fifth last next final new old young good bad big small long short high low great early late
  recent current former several various certain part half whole people person man men woman women child children boy girl family
  families friends officials authorities police investigators prosecutors lawmakers lawyers experts analysts critics supporters opponents
  protesters demonstrators residents witnesses workers students teachers doctors scientists researchers voters leaders ministers
  soldiers troops rebels militants government governments company companies country countries state city town world year years month months
  week weeks day days night morning afternoon evening time times home house work war peace news story report reports study video photo
  photos picture image images source sources file read more click share sign follow subscribe advertisement yes well oh ok please thank thanks
  sorry hello dear why sure really very quite rather too enough almost nearly around further additionally finally firstly secondly
  initially originally previously recently currently eventually suddenly unfortunately fortunately interestingly surprisingly
  clearly obviously apparently reportedly allegedly ironically importantly specifically especially particularly generally
  usually typically traditionally historically similarly likewise conversely separately together apart elsewhere anyway
  none nobody nothing everyone everybody everything someone somebody something anyone anything whatever whoever whenever wherever
  military security strategic talks dialogue summit meeting conference election elections vote votes economy market markets trade business
  sport sports health science technology culture politics opinion analysis editorial comment letters review feature interview
  president minister prime deputy foreign secretary chairman chief director spokesman spokeswoman king queen prince princess
  north south east west northern southern eastern western central upper lower inner outer left right top bottom
  don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't i'm i've i'll i'd it's he's she's that's there's
  we're we've we'll they're they've you're you've let's what's who's here's yesterday's today's
  section article chapter page table figure note notes part act bill law constitution treaty agreement deal plan budget order
  mother father brother sister son daughter wife husband parents son's god lord heaven hell`);

/** In lower case. A name holding one of them is of no person: a law, a prize, an event, a work. */
export const THING_WORDS = words(`
  act bill law treaty agreement accord protocol convention constitution amendment declaration charter resolution deal plan project policy
  programme program prize award awards medal cup championship championships tournament league open games olympics festival day week month
  year war revolution uprising massacre attack crisis dialogue talks summit conference congress session election elections referendum poll
  report study survey review index series show album song book film movie novel magazine edition version model system strategy initiative
  operation campaign exercise treaty doctrine theory law virus disease syndrome fever flu hurricane storm typhoon cyclone
  earthquake street road avenue covenant code rules standard standards bible code christ spring summer autumn winter century age era
  movement reform rights security peace freedom democracy independence relations affairs level gold silver bronze stakes derby cup`);

/** In lower case. A name that ends with one of them is a place's, and so is one that begins with the second list. */
export const PLACE_ENDINGS = words(`
  river lake sea ocean bay gulf strait channel canal island islands isle isles peninsula cape coast beach mountain mountains hill hills
  valley desert forest plain plateau delta falls county province district region state territory governorate prefecture municipality
  oblast krai republic kingdom city town village township borough airport harbour harbor port street road avenue boulevard lane square
  park bridge gardens garden stadium arena palace castle tower temple mosque cathedral prison jail camp zone border highway heights
  springs creek estate constituency ward suburb reserve basin glacier volcano crossing station hall mall plaza terminal metropolis`);
export const PLACE_BEGINNINGS = words(
  'mount lake cape port fort san santa saint st. el mt. villa upper lower north south east west northern southern eastern western central ciudad puerto',
);
/** In lower case: `City of ...`, `Gulf of ...` are places. */
export const PLACE_HEADS = words(
  'republic city port gulf strait straits state province kingdom isle bay sultanate emirate cape sea mall county town region',
);
