/**
 * Is there an article? On our 76 labelled pages (36 articles; `tests/bench/minimum.ts`) Readability answers on 38 of the 40
 * that are none, and its `isProbablyReaderable` refuses 29 of the articles; 25 words of text alone let 21 others pass, this none.
 * What counts is running text that is not a list of teasers, against a bar that is lower where the page calls itself an
 * article and higher where a form stands in the text. It is set low: a front page read by mistake costs the reader a click,
 * a refused article all of it.
 */
import type { ExtractError, Place } from '../model/article.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import type { CleanPassage } from './cleaning/clean.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passage.ts';
import { linkShareOf, wordsOfProse, wordsOfText } from './prose.ts';
import { findTeasers } from './teasers.ts';
import { placesOf } from './trace.ts';

export interface MinimumInput {
  /** All that was found, with what cleaning left out. */
  readonly passages: readonly CleanPassage[];
  readonly outline: Outline;
  /** `controlsOf` the page. */
  readonly controls: readonly Place[];
  /** The page says that it is an article. */
  readonly isDeclared: boolean;
  /** `headlineLinks` of the page. */
  readonly links: readonly Place[];
  /** Of the page. */
  readonly url: string | null;
}

/** A short news item has two sentences; the shortest text of the benchmark's 88 pages has 67 words. */
const MIN_WORDS = 25;
/**
 * Words of prose that are needed, and words of text for each control that stands in it, up to a limit.
 * Pages that want something have up to 80 words around two or three controls; a recipe or a help page has controls, too.
 */
const BARS = { plain: { prose: 35, most: 150 }, declared: { prose: 0, most: 60 } } as const;
const WORDS_A_CONTROL = 15;
/** In a front page nearly every line is a link; in the most linked article of the benchmark less than half of the text is. */
const MAX_LINK_SHARE = 0.6;

/** Parts of a page with controls of their own. */
const APART = new Set(['nav', 'header', 'footer', 'aside', 'dialog']);
const COMMENT = / (?:comment|comments|commentlist|disqus) /;
const ROOTS = new Set(['html', 'body', 'main', 'article']);
/** Fewer boxes of that name may be the article's own. */
const MIN_COMMENTS = 3;

/**
 * What can be pressed or filled in.
 *
 * @param clone Marked, and nothing taken out of it yet.
 */
export const controlsOf = (clone: Document): Place[] =>
  placesOf(clone.querySelectorAll('button, input, select, textarea'));

/** The innermost element around all passages. */
function regionOf(passages: readonly Passage[], outline: Outline): Place | null {
  let common: Place[] | null = null;
  for (const { place } of passages) {
    const around: Place[] = outline.around(place).map((element) => element.place);
    const known: ReadonlySet<Place> = new Set(around);
    common = common === null ? around : common.filter((at) => known.has(at));
  }
  return common?.[0] ?? null;
}

/** The form around a control in which readers answer: it holds a `textarea`. */
function answerForms(controls: readonly Place[], outline: Outline): ReadonlySet<Place> {
  const forms = controls.flatMap((place) => {
    if (outline.elementAt(place)?.tag !== 'textarea') return [];
    const form = outline.around(place).find(({ tag }) => tag === 'form');
    return form === undefined ? [] : [form.place];
  });
  return new Set(forms);
}

function countControls(controls: readonly Place[], region: Place | null, outline: Outline): number {
  const answers = answerForms(controls, outline);
  const isWithin = (control: Place): boolean => {
    for (const { place: at, tag } of outline.around(control)) {
      if (at === region) return true;
      if (APART.has(tag) || answers.has(at)) return false;
    }
    return false;
  };
  return controls.filter((place) => isWithin(place) && outline.elementAt(place)?.isHidden === false).length;
}

/** The innermost element around a passage that is named as a reader's comment. */
function commentAround(place: Place | null, outline: Outline): Place | null {
  for (const { place: at, tag, names } of outline.around(place)) if (!ROOTS.has(tag) && COMMENT.test(names)) return at;
  return null;
}

/** Passages that are a talk of readers. */
function inComments(passages: readonly Passage[], outline: Outline): ReadonlySet<Passage> {
  const boxes = passages.map(({ place }) => commentAround(place, outline));
  const isTalk = new Set(boxes.filter((box) => box !== null)).size >= MIN_COMMENTS;
  return new Set(isTalk ? passages.filter((_, index) => boxes[index] !== null) : []);
}

function isMostlyLinks(passages: readonly Passage[]): boolean {
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  const linked = passages.reduce((sum, passage) => sum + linkShareOf(passage) * passage.text.length, 0);
  return characters === 0 || linked / characters > MAX_LINK_SHARE;
}

/** Whether what would be read is an article; `tooShort` where little of anything is there, else `notReadable`. */
export function checkMinimum(input: MinimumInput): Result<null, ExtractError> {
  const { passages, outline, isDeclared } = input;
  const read = passages.filter(({ omittedBy }) => omittedBy === null);
  const body = read.filter(({ kind }) => kind !== 'heading');
  if (isMostlyLinks(body)) return fail('notReadable');
  if (body.reduce((sum, passage) => sum + wordsOfText(passage), 0) < MIN_WORDS) return fail('tooShort');
  const teasers = findTeasers(input);
  const comments = inComments(body, outline);
  const own = passages.filter(
    (passage, index) => passage.omittedBy === null && !teasers.has(index) && !comments.has(passage),
  );
  const words = own.reduce((sum, passage) => sum + wordsOfText(passage), 0);
  const prose = own.reduce((sum, passage) => sum + wordsOfProse(passage), 0);
  const bar = isDeclared ? BARS.declared : BARS.plain;
  const inText = countControls(input.controls, regionOf(read, outline), outline);
  const needed = Math.max(MIN_WORDS, Math.min(bar.most, bar.prose + WORDS_A_CONTROL * inText));
  return words < needed || prose < bar.prose ? fail('notReadable') : succeed(null);
}
