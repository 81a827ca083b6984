/**
 * Reads the training corpora. Each line holds a token and its label (`B-PER`), in the second column, or in the third of
 * files that end in `.iob2`, which number their tokens; an empty line ends a sentence, `#doc` or `# newdoc` begins a text.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beginOf, type LearntKind } from '../../analysis/names/perceptron/labels.ts';
import { joinTokens, type PlacedTokens, placeTokens } from './detokenise.ts';

export interface LabelledName {
  readonly start: number;
  readonly end: number;
  readonly kind: LearntKind;
}
export interface LabelledSentence {
  readonly text: string;
  /** In reading order. Offsets in UTF-16 code units of `text`. */
  readonly names: readonly LabelledName[];
}
/** One text: what it tells of a word counts in all its sentences. */
export type LabelledText = readonly LabelledSentence[];

/** Every file the model is trained on, in this order. What else is in the folder is left alone. */
export const CORPORA = [
  'wikigold.tsv',
  'ewt-dev.iob2',
  'ewt-test.iob2',
  'pud.iob2',
  'crossner.tsv',
  'gumfree.tsv',
] as const;
/** It does not tell which sentences belong to one text. */
const SINGLE_SENTENCES: ReadonlySet<string> = new Set(['crossner.tsv']);

const KIND_OF: Readonly<Record<string, LearntKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** `I-` begins a name where none of its type stands before it. Other types than our three are no names. */
function namesOf(labels: readonly string[], { places }: PlacedTokens): LabelledName[] {
  const names: { start: number; end: number; kind: LearntKind }[] = [];
  for (const [i, label] of labels.entries()) {
    const type = label.slice(2);
    const kind = KIND_OF[type];
    const [start, end] = places[i] ?? [0, 0];
    const last = names.at(-1);
    if (!kind) continue;
    if (label.startsWith('I-') && labels[i - 1]?.slice(2) === type && last) last.end = end;
    else names.push({ start, end, kind });
  }
  return names;
}

/** @returns The texts of one file, in its order. */
export function parseCorpus(content: string, isNumbered: boolean, hasSingleSentences: boolean): LabelledText[] {
  const texts: LabelledSentence[][] = [];
  let [tokens, labels]: [string[], string[]] = [[], []];
  let printed: string | null = null;
  let isNew = true;
  const flush = (): void => {
    if (tokens.length > 0) {
      const placed = (printed === null ? null : placeTokens(printed, tokens)) ?? joinTokens(tokens);
      if (isNew || hasSingleSentences || texts.length === 0) texts.push([]);
      texts.at(-1)?.push({ text: placed.text, names: namesOf(labels, placed) });
      isNew = false;
    }
    [tokens, labels, printed] = [[], [], null];
  };
  for (const line of content.split('\n')) {
    if (line === '') flush();
    else if (line === '#doc' || (isNumbered && line.startsWith('# newdoc'))) {
      flush();
      isNew = true;
    } else if (isNumbered && line.startsWith('# text = ')) printed = line.slice('# text = '.length);
    else if (!isNumbered || /^\d+\t/.test(line)) {
      const columns = line.split('\t');
      tokens.push(columns[isNumbered ? 1 : 0] ?? '');
      labels.push(columns[isNumbered ? 2 : 1] ?? 'O');
    }
  }
  flush();
  return texts;
}

/** @throws Where a file is missing or holds no sentence: a model of less would look like one of all. */
export function readCorpora(folder: string): LabelledText[] {
  return CORPORA.flatMap((file) => {
    const content = readFileSync(path.join(folder, file), 'utf8');
    const texts = parseCorpus(content, file.endsWith('.iob2'), SINGLE_SENTENCES.has(file));
    if (texts.length === 0) throw new Error(`${file} holds no sentence`);
    return texts;
  });
}

/** The label of a word that begins a name, or goes on with it. */
export const labelOf = (kind: LearntKind, isFirst: boolean): number => beginOf(kind) + (isFirst ? 0 : 1);
