/** English words of closed classes that bound the phrases around a cue; all in lower case, compiled by hand. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Pronouns that may say who speaks. */
export const PERSONAL = words(`he she they we i it you`);
export const PRONOUNS =
  words(`he she they we i it you who him her them us me this that these those everyone everybody someone somebody
  nobody one others another many some most both all several others`);
export const DETERMINERS =
  words(`the a an his her their its our my your this that these those one two three some many several both
  all another every each no few most other`);
export const PREPOSITIONS =
  words(`of for in at on from to with by about after before during over under against between among through
  since until within without via near across amid following despite as into toward towards around inside outside ahead behind`);
export const CONJUNCTIONS =
  words(`but while because if when which although though whereas so whether than where how why what until since
  unless once or nor yet that after before as who whom whose`);
export const AUXILIARIES =
  words(`is are was were be been being am has have had do does did will would shall should can could may might
  must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't ’s 's
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t`);
const ADVERBS =
  words(`also later then still even now again not never once soon just already ever often always instead first
  too indeed perhaps further once rather simply quickly further earlier yesterday today tomorrow sometimes thus therefore however
  meanwhile moreover nevertheless nonetheless otherwise only further back simply`);
export const DAYS = words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight
  january february march april june july august september october november december last this next earlier early late recently`);

/** "also", "later", "repeatedly": may stand between a subject and its verb. */
export const isAdverb = (lower: string): boolean => ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly'));

const HUMAN =
  /(?:man|woman|men|women|people|[eo]r|ist|ian|ee|president|agent|student|resident|correspondent|lieutenant|sergeant|assistant|consultant|critic|aide|official|source|police|witness|analyst|neighbou?r|pilot|nurse|judge|candidate|nominee|chief|head|dad|mum|mom)s?$/;
const TELLING = /(?:statement|report|ad|advert|poll|letter|document|filing|study|survey)s?$/;
/** What shows something to those who read it. */
const SHOWING =
  /^(?:statements?|reports?|polls?|polling|letters?|documents?|filings?|stud(?:y|ies)|surveys?|data|records?|results?|figures?|numbers?|statistics|research|tests?|analys[ie]s|e-?mails?|findings?|transcripts?|accounts?|returns?|reviews?|audits?|census|interviews?|evidence|history|projections?|estimates?|tall(?:y|ies)|disclosures?|memos?|papers?)$/;
/** Adjectives that end like the nouns for those who do something. */
const NOT_HUMAN =
  /^(?:other|former|earlier|later|major|minor|prior|senior|junior|older|younger|bigger|better|further|whether|under|over|after|never|ever|rather|together|number|letter|order|paper|power|offer|matter|october|november|december|september)s?$/;

/** A noun for a human being, by its ending. */
export const isHuman = (lower: string): boolean => HUMAN.test(lower) && !NOT_HUMAN.test(lower);
export const isPaper = (lower: string): boolean => SHOWING.test(lower);
/** What may be the subject of a verb of saying: a human being, a paper. */
export const canSpeak = (lower: string): boolean => isHuman(lower) || TELLING.test(lower);
