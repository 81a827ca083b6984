/**
 * Verbs that report what somebody said or thinks, by the kind of clause they take.
 * Compiled by hand; which verbs are worth listing follows their frequency as cues in annotated news.
 */

/** `quote`: takes a statement; `infinitive`: "vowed to leave"; `object`: what is said is named, "warned of severe costs". */
export type Complement = 'quote' | 'infinitive' | 'object';

export interface ReportingVerb {
  readonly kind: 'speech' | 'belief';
  readonly complements: ReadonlySet<Complement>;
  readonly form: 'base' | 'present' | 'past' | 'participle';
  /** The hearer may follow at once: "told reporters". */
  readonly hasRecipient: boolean;
  /** Somebody else may answer: "asked". */
  readonly asks: boolean;
  /** What makes it one that reports: a paper that says it ("a poll shows"), "as" behind it ("sees her as a friend"). */
  readonly needs: 'paper' | 'as' | null;
}

const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const STATEMENT =
  list(`say tell add ask write note explain argue claim insist tweet reply respond continue recall declare announce
  state report warn suggest acknowledge admit concede contend maintain assert stress emphasize emphasise underscore joke quip
  observe remark comment conclude complain lament predict testify confirm deny reveal disclose repeat reiterate shout yell
  scream cry whisper mutter sing chant exclaim boast brag caution counter retort charge allege vow promise pledge swear propose
  recommend advise inform assure remind elaborate answer object protest muse marvel wonder theorize speculate estimate thunder
  gush snap sneer scoff fume grumble interject opine post echo confess imply hint signal indicate read bark quote forecast
  guarantee urge plead beg reason rule rant tease warn elaborate text email retweet message clarify reflect sigh
  murmur growl howl roar blast crow agree summarize summarise`);
const OF_PAPERS = list(`show`);
const WITH_AS = list(`see view regard perceive`);
const BELIEVED =
  list(`think believe hope expect fear feel know suspect doubt worry realize realise understand assume figure imagine
  learn find`);
const TO_INFINITIVE =
  list(`vow promise pledge swear threaten offer refuse agree decline ask urge tell order call plead beg advise
  encourage invite remind warn propose`);
const WISHED = list(`want hope plan expect seek intend prefer wish decide aim`);
const NAMED =
  list(`warn accuse blame criticize criticise praise denounce condemn call describe dismiss label brand dub mock slam
  blast hail characterize characterise deride ridicule attack defend question reject oppose endorse support deny demand
  promise announce propose urge compare liken refer cite express voice complain speak talk announce acknowledge predict
  discuss suggest decry thank echo invoke claim predict admit tout recommend`);
const WITH_RECIPIENT = list(`tell ask inform assure remind warn advise urge order beg encourage invite caution`);

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  know: 'knew known',
  feel: 'felt',
  find: 'found',
  swear: 'swore sworn',
  sing: 'sang sung',
  read: 'read',
  see: 'saw seen',
  seek: 'sought',
  speak: 'spoke spoken',
  understand: 'understood',
  forecast: 'forecast',
  learn: 'learned learnt',
  tweet: 'tweeted',
}; // prettier-ignore
const DOUBLED = new Set(list('admit beg quip snap slam brag dub plan'));

function formsOf(base: string): [string, ReportingVerb['form']][] {
  const yields = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : null;
  const stem = DOUBLED.has(base) ? base + base.at(-1) : base.replace(/e$/, '');
  const past = IRREGULAR[base]?.split(' ') ?? [yields ? `${yields}ed` : `${stem}ed`];
  const present = yields ? `${yields}es` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [
    [base, 'base'],
    [present, 'present'],
    ...past.map((form): [string, ReportingVerb['form']] => [form, 'past']),
    [`${yields ? base : stem}ing`, 'participle'],
  ];
}

function compile(): ReadonlyMap<string, ReportingVerb> {
  const speech = new Set([...STATEMENT, ...OF_PAPERS, ...TO_INFINITIVE, ...NAMED]);
  const verbs = new Map<string, ReportingVerb>();
  const recipients = new Set(WITH_RECIPIENT);
  const takes: readonly [Complement, ReadonlySet<string>][] = [
    ['quote', new Set([...STATEMENT, ...OF_PAPERS, ...WITH_AS, ...BELIEVED])],
    ['infinitive', new Set([...TO_INFINITIVE, ...WISHED])],
    ['object', new Set(NAMED)],
  ];
  for (const base of new Set([
    ...STATEMENT,
    ...OF_PAPERS,
    ...WITH_AS,
    ...BELIEVED,
    ...TO_INFINITIVE,
    ...WISHED,
    ...NAMED,
  ])) {
    const complements = new Set(takes.filter(([, bases]) => bases.has(base)).map(([complement]) => complement));
    const kind = speech.has(base) ? 'speech' : 'belief';
    for (const [word, form] of formsOf(base)) {
      verbs.set(word, {
        kind,
        complements,
        form,
        hasRecipient: recipients.has(base),
        asks: base === 'ask',
        needs: OF_PAPERS.includes(base) ? 'paper' : WITH_AS.includes(base) ? 'as' : null,
      });
    }
  }
  return verbs;
}

/** Every form of the reporting verbs, in lower case. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = compile();
