/** Turns an article into a script: title and standfirst, then the body, sentence by sentence, each in its voice. */
import { segmentText } from '../language/sentences.ts';
import type { Analysis } from '../model/analysis.ts';
import { type Article, type Block, partText, type TextPart } from '../model/article.ts';
import { NARRATOR, type Script, type SpokenSentence, type Utterance } from '../model/script.ts';
import { contains, type Span } from '../model/span.ts';
import { splitBreaths } from './breath.ts';
import { speak } from './rewrites.ts';
import { assignRoles, type RoleSpan, splitByRole } from './roles.ts';
import { alignWords, type SpokenText, writtenOf } from './spoken-text.ts';
import { speakTable } from './tables.ts';

/** Pauses in ms at rate 1. Voices leave 1 to 13 ms themselves (measured on eSpeak NG); the values are our choice. */
export const PAUSES = { breath: 80, voiceChange: 150, sentence: 250, paragraph: 600 } as const;

/** What is read as one sentence, before it is known whether anything of it is spoken. */
interface Reading {
  readonly part: TextPart;
  readonly span: Span;
  readonly parts: readonly RoleSpan[];
  readonly isLastOfBlock: boolean;
  /** BCP 47, where it is not the article's. */
  readonly lang?: string;
  /** What is said, where it is not what is written. */
  readonly spoken?: SpokenText;
}

function readPart(article: Article, part: 'title' | 'standfirst'): Reading[] {
  const text = partText(article, part);
  // A headline is heard in one piece, whatever stops it holds.
  const spans = part === 'title' ? [{ start: 0, end: text.length }] : segmentText(text, article.lang);
  return spans.map((span, index) => ({
    part,
    span,
    parts: [{ span, role: NARRATOR }],
    isLastOfBlock: index === spans.length - 1,
  }));
}

function readTable(text: string, lang: string, block: Block): Reading[] {
  const rows = speakTable(text, lang, block);
  return rows.map(({ span, spoken }, index) => ({
    part: 'body',
    span,
    parts: [{ span, role: NARRATOR }],
    isLastOfBlock: index === rows.length - 1,
    spoken,
  }));
}

/** The language of a sentence that is all in another one than the article; a foreign word does not change the voice. */
function otherLanguage(block: Block | undefined, span: Span): Pick<Reading, 'lang'> {
  const mark = block?.marks.find((candidate) => candidate.kind === 'language' && contains(candidate.span, span));
  return mark?.kind === 'language' ? { lang: mark.lang } : {};
}

function readBody({ text, blocks, lang }: Article, { sentences }: Analysis, quoted: readonly RoleSpan[]): Reading[] {
  return sentences.flatMap(({ span, block: at }, index): Reading[] => {
    const block = blocks[at];
    // The sentences of a table are its cells; it is heard by the row.
    if (block?.cells !== undefined)
      return sentences[index - 1]?.block === at ? [] : readTable(text, lang ?? 'en', block);
    return [
      {
        part: 'body',
        span,
        parts: splitByRole(span, quoted),
        isLastOfBlock: sentences[index + 1]?.block !== at,
        ...otherLanguage(block, span),
      },
    ];
  });
}

/** The utterances of one part of a sentence; none where nothing of it is spoken. Pauses are set afterwards. */
function utter(text: string, articleLang: string, reading: Reading, part: RoleSpan, sentence: number): Utterance[] {
  const lang = reading.lang ?? articleLang;
  const spoken = reading.spoken ?? speak(text, part.span, lang);
  return splitBreaths(spoken.text).map((breath) => ({
    text: spoken.text.slice(breath.start, breath.end),
    lang,
    role: part.role,
    part: reading.part,
    span: writtenOf(spoken, breath),
    sentence,
    words: alignWords(spoken, breath, lang),
    pauseBeforeMs: PAUSES.breath,
  }));
}

/** Of the utterances of one sentence. @param before The pause before the sentence. */
function setPauses(utterances: readonly Utterance[], before: number): Utterance[] {
  return utterances.map((utterance, index) => {
    const last = utterances[index - 1];
    const pause = last && (last.role === utterance.role ? PAUSES.breath : PAUSES.voiceChange);
    return { ...utterance, pauseBeforeMs: pause ?? before };
  });
}

/**
 * Makes the script of an article.
 *
 * @param article Without a language it is read as English.
 * @param analysis Of this article. Its sentences are read in their order; what lies between them is not read.
 * @returns Utterances of at most 250 characters. Quotation marks are not in them. Sentences of which nothing is spoken
 *   ("[File: AP]") are left out, so `sentences` has its own numbering.
 */
export function narrate(article: Article, analysis: Analysis): Script {
  const lang = article.lang ?? 'en';
  const { spans, speakers } = assignRoles(analysis.quotes);
  const readings = [
    ...readPart(article, 'title'),
    ...readPart(article, 'standfirst'),
    ...readBody(article, analysis, spans),
  ];
  const sentences: SpokenSentence[] = [];
  const utterances: Utterance[] = [];
  let pauseMs = 0;
  for (const reading of readings) {
    const text = partText(article, reading.part);
    const heard = reading.parts.flatMap((part) => utter(text, lang, reading, part, sentences.length));
    if (heard.length === 0) continue;
    sentences.push({ part: reading.part, span: reading.span });
    utterances.push(...setPauses(heard, pauseMs));
    pauseMs = reading.isLastOfBlock ? PAUSES.paragraph : PAUSES.sentence;
  }
  return { sentences, utterances, speakers, byline: '' };
}
