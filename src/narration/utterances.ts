/** What the voices say of one sentence: the parts of it, in breaths, and the words of ours before them. */
import { NARRATOR, type Utterance, type Wording } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import type { Announcement } from './announcements.ts';
import { splitBreaths } from './breath.ts';
import type { Reading } from './readings.ts';
import { speak } from './rewrites.ts';
import type { RoleSpan } from './roles.ts';
import { alignWords, joinSpoken, placeAt, type SpokenText, writtenOf } from './spoken-text.ts';

/** Pauses in ms at rate 1. Voices leave 1 to 13 ms themselves (measured on eSpeak NG); the values are our choice. */
export const PAUSES = { breath: 80, voiceChange: 150, sentence: 250, paragraph: 600, heading: 900 } as const;

/** A sentence and how it is to be told. */
export interface Telling {
  readonly reading: Reading;
  /** Of the reading's part. */
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** Index into `Script.sentences`. */
  readonly sentence: number;
  readonly announcements: readonly Announcement[];
  /** Quotations are opened and closed by a short sound. */
  readonly hasSounds: boolean;
}

const wordingOf = (spoken: SpokenText, breath: Span, lang: string): Wording => ({
  text: spoken.text.slice(breath.start, breath.end),
  words: alignWords(spoken, breath, lang),
});

/** What is said for one letter of the text must not be shared by two breaths: each would say all of it. */
const isCutInRewrite = ({ pieces }: SpokenText, { start, end }: Span): boolean =>
  pieces.some(
    ({ spoken, isVerbatim }) =>
      !isVerbatim && [start, end].some((edge) => spoken.start < edge && spoken.end > edge && edge > 0),
  );

/** For voices that know the customs of the language; none where they would say the same. */
function lighterOf(
  { text, lang }: Telling,
  spoken: SpokenText,
  breath: Span,
  label: SpokenText,
): { lighter?: Wording } {
  if (isCutInRewrite(spoken, breath)) return {};
  const plain = speak(text, writtenOf(spoken, breath), lang, 'all');
  const lighter = breath.start < label.text.length ? joinSpoken(label, plain) : plain;
  const whole = { start: 0, end: lighter.text.length };
  const [only, ...others] = splitBreaths(lighter.text);
  if (!only || others.length > 0 || lighter.text === spoken.text.slice(breath.start, breath.end)) return {};
  return { lighter: wordingOf(lighter, whole, lang) };
}

/** @param isFirst The label of the sentence belongs to its first part. */
function utter(telling: Telling, part: RoleSpan, isFirst: boolean): Utterance[] {
  const { reading, text, lang, sentence, hasSounds } = telling;
  const said = reading.spoken ?? speak(text, part.span, lang);
  const label = placeAt(isFirst ? (reading.label ?? '') : '', part.span.start);
  const spoken = label.text === '' ? said : joinSpoken(label, said);
  const breaths = splitBreaths(spoken.text);
  return breaths.map((breath, index) => ({
    ...wordingOf(spoken, breath, lang),
    lang,
    role: part.role,
    part: reading.part,
    span: writtenOf(spoken, breath),
    sentence,
    pauseBeforeMs: PAUSES.breath,
    ...(part.quote === null ? {} : { quote: part.quote }),
    ...(hasSounds && part.opens && index === 0 ? { soundBefore: 'quoteOpens' as const } : {}),
    ...(hasSounds && part.closes && index === breaths.length - 1 ? { soundAfter: 'quoteCloses' as const } : {}),
    ...(reading.spoken ? {} : lighterOf(telling, spoken, breath, label)),
  }));
}

function announce({ reading, lang, sentence }: Telling, { words, at }: Announcement): Utterance[] {
  const spoken = placeAt(words, at);
  return splitBreaths(words).map((breath) => ({
    ...wordingOf(spoken, breath, lang),
    lang,
    role: NARRATOR,
    part: reading.part,
    span: { start: at, end: at },
    sentence,
    pauseBeforeMs: PAUSES.breath,
  }));
}

/**
 * The utterances of a sentence; none where nothing of it is spoken.
 *
 * @param beforeMs The pause before the sentence.
 */
export function tell(telling: Telling, beforeMs: number): Utterance[] {
  const { parts } = telling.reading;
  const utterances: Utterance[] = [];
  for (const [index, part] of parts.entries()) {
    const heard = utter(telling, part, index === 0);
    if (heard.length === 0) continue;
    const before = telling.announcements.filter(({ at }) => at === part.span.start);
    utterances.push(...before.flatMap((announcement) => announce(telling, announcement)), ...heard);
  }
  return utterances.map((utterance, index) => {
    const last = utterances[index - 1];
    const pause = last && (last.role === utterance.role ? PAUSES.breath : PAUSES.voiceChange);
    return { ...utterance, pauseBeforeMs: pause ?? beforeMs };
  });
}
