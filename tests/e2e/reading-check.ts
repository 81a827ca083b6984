/** Holds what was heard and marked against the script: each sentence once, in order, without gaps, with the word in step. */
import { analyse } from '../../src/analysis/analyse.ts';
import { openDocument } from '../../src/cli/document.ts';
import { type Article, partText } from '../../src/model/article.ts';
import type { Script } from '../../src/model/script.ts';
import { sliceOf } from '../../src/model/span.ts';
import { narrate } from '../../src/narration/narrate.ts';
import { extractArticle } from '../../src/page/extract.ts';
import type { HeardSound, SeenMark } from './speech-log.ts';

const message = (words: string) => words;

export interface Told {
  readonly article: Article;
  readonly script: Script;
}

/** The script the browsers make of a page; Readability gives the same in jsdom (findings, "traps"). */
export async function scriptOfPage(url: string): Promise<Told> {
  const { document, close } = openDocument(await (await fetch(url)).text(), url);
  const extracted = extractArticle(document, url);
  close();
  if (!extracted.ok) throw new Error(extracted.error);
  const { article } = extracted.value;
  const phrases = {
    byline: (names: string) => message(`By ${names}`),
    bylineAndOthers: (names: string) => message(`By ${names} and others`),
    quote: (speaker: string) => message(`Quote, ${speaker}:`),
    probableQuote: (speaker: string) => message(`Quote, probably ${speaker}:`),
    speaker: (name: string) => message(`${name}:`),
    probableSpeaker: (name: string) => message(`Probably ${name}:`),
  };
  return { article, script: narrate(article, analyse(article), undefined, phrases) };
}

export interface ReadingReport {
  /** Of the script, in the order they were heard, each as often as it was begun. */
  readonly sentences: readonly number[];
  /** Utterances that were heard, by index in the script. */
  readonly utterances: readonly number[];
  /** In ms, the longest between two utterances of a paragraph, less the pause of the script. */
  readonly longestGapMs: number;
  /** Words that are marked in the page, and of those the ones marked within 150 ms of the sound. */
  readonly words: number;
  readonly inStep: number;
  /** Words that were never marked: the next one came before the mark did. */
  readonly unmarked: number;
  /** In ms, of the words that were found marked: mark minus sound. */
  readonly median: number;
  /** In ms: nine of ten of them are no further from the sound. */
  readonly ninetieth: number;
}

const IN_STEP_MS = 150;
/** A mark that is further from a word is still paired with it, but no nearer than another. */
const FAR_MS = 10_000;
export const squeeze = (text: string): string => text.replace(/\s+/gu, ' ');

interface Expected {
  readonly text: string;
  readonly atMs: number;
}

/** The marks the sounds ask for: several words said for one that is written are one mark. */
function expectedMarks(
  { article, script }: Told,
  sounds: readonly HeardSound[],
  utterances: readonly number[],
): Expected[] {
  const expected: Expected[] = [];
  let last = '';
  for (const [index, sound] of sounds.entries()) {
    const said = script.utterances[utterances[index] ?? -1];
    if (!said || said.part === 'byline') continue;
    for (const { spoken, written } of said.words) {
      const key = `${said.part} ${written.start} ${written.end}`;
      if (key === last || written.start === written.end) continue;
      last = key;
      const atMs = sound.words.find(({ offset }) => offset === spoken.start)?.atMs ?? Number.NaN;
      expected.push({ text: squeeze(sliceOf(partText(article, said.part), written)), atMs });
    }
  }
  return expected;
}

/**
 * Mark minus sound of each mark that was found, in order. A mark belongs to a word of its text; of all pairings that keep
 * the order, this is the one that pairs most marks, and of those the one that pairs them nearest: "the" comes again.
 */
function stepsOf(expected: readonly Expected[], marks: readonly SeenMark[]): number[] {
  const words = expected.filter(({ atMs }) => Number.isFinite(atMs));
  const worth = (word: Expected, { text, atMs }: SeenMark): number =>
    word.text === squeeze(text) ? 1 - Math.min(Math.abs(atMs - word.atMs), FAR_MS) / (2 * FAR_MS) : 0;
  /** Of the words and marks from these on. */
  const best = Array.from({ length: words.length + 1 }, () => new Float64Array(marks.length + 1));
  const at = (word: number, mark: number): number => best[word]?.[mark] ?? 0;
  for (let word = words.length - 1; word >= 0; word--) {
    const row = best[word];
    for (let mark = marks.length - 1; row && mark >= 0; mark--) {
      const own = worth(words[word] as Expected, marks[mark] as SeenMark);
      const paired = own > 0 ? own + at(word + 1, mark + 1) : 0;
      row[mark] = Math.max(paired, at(word + 1, mark), at(word, mark + 1));
    }
  }
  const steps: number[] = [];
  for (let [word, mark] = [0, 0]; word < words.length && mark < marks.length; ) {
    const here = at(word, mark);
    if (here === at(word + 1, mark)) word++;
    else if (here === at(word, mark + 1)) mark++;
    else steps.push((marks[mark++]?.atMs ?? 0) - (words[word++]?.atMs ?? 0));
  }
  return steps;
}

/** @param rate The pauses of the script are shorter by it. */
export function checkReading(
  told: Told,
  sounds: readonly HeardSound[],
  marks: readonly SeenMark[],
  rate: number,
): ReadingReport {
  const { script } = told;
  const utterances = sounds.map(({ text }, index) => {
    // What was made before the log was put on is told by its place alone: it is the first.
    if (text === null) return index === 0 ? 0 : -1;
    return script.utterances.findIndex((said, at) => said.text === text && at >= index);
  });
  const sentences = utterances.map((at) => script.utterances[at]?.sentence ?? -1);
  const gaps = sounds.slice(1).map(({ beginsMs }, index) => {
    const coming = script.utterances[utterances[index + 1] ?? -1];
    const [a, b] = [sentences[index] ?? -1, sentences[index + 1] ?? -1].map((at) => script.sentences[at]);
    if (!coming || a?.part !== b?.part || a?.block !== b?.block) return 0;
    return beginsMs - (sounds[index]?.endsMs ?? 0) - coming.pauseBeforeMs / rate;
  });
  const expected = expectedMarks(told, sounds, utterances);
  const steps = stepsOf(expected, marks);
  const distances = steps.map(Math.abs).toSorted((a, b) => a - b);
  return {
    sentences: sentences.filter((sentence, index) => sentence !== sentences[index - 1]),
    utterances,
    longestGapMs: Math.max(0, ...gaps),
    words: expected.length,
    inStep: steps.filter((step) => Math.abs(step) <= IN_STEP_MS).length,
    unmarked: expected.length - steps.length,
    median: steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? Number.NaN,
    ninetieth: distances[Math.floor(0.9 * distances.length)] ?? Number.NaN,
  };
}
