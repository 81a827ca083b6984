/**
 * Cleaning: what a listener cannot skim past is left out, by named rules, and kept with its reason.
 * A rule sees what the rules before it have left, so that edges are looked for last.
 */
import type { Outline } from '../outline.ts';
import type { Passage } from '../passage.ts';
import { aboutUs, authorBox, authorNote } from './authors.ts';
import { controls, player, shortcode, tagLine } from './controls.ts';
import { agency, citation, credit, source } from './credits.ts';
import { ageNotice, dateLine } from './datelines.ts';
import { type Draft, draftPassages, type Rule } from './draft.ts';
import { lead, standfirstRepeated, tail, titleRepeated } from './edges.ts';
import * as furniture from './furniture.ts';
import { emptyHeading, linkLine, linkList } from './links.ts';
import { announced, cards, linkRow } from './others.ts';
import { caption, creditLabel, underPicture } from './pictures.ts';
import { feedback, signUp, support } from './pleas.ts';
import { offer, quiz, readMore } from './pointers.ts';
import { pullQuote, references } from './repeated.ts';
import { commentRules, consent, copyright } from './rights.ts';

export const RULES: readonly Rule[] = [
  furniture.hidden,
  titleRepeated,
  standfirstRepeated,
  caption,
  underPicture,
  creditLabel,
  pullQuote,
  cards,
  furniture.newsletter,
  furniture.sharing,
  furniture.navigation,
  furniture.label,
  furniture.advertisement,
  furniture.comments,
  furniture.related,
  furniture.tags,
  furniture.byline,
  furniture.legal,
  furniture.aside,
  controls,
  player,
  credit,
  agency,
  announced,
  readMore,
  commentRules,
  shortcode,
  tagLine,
  signUp,
  support,
  feedback,
  offer,
  quiz,
  copyright,
  consent,
  dateLine,
  ageNotice,
  source,
  citation,
  references,
  linkList,
  linkRow,
  linkLine,
  authorBox,
  aboutUs,
  authorNote,
  lead,
  tail,
  emptyHeading,
];

export interface CleanPassage extends Passage {
  /** Name of the rule that leaves it out; `null` where it is read. */
  readonly omittedBy: string | null;
}

export interface CleaningInput {
  readonly passages: readonly Passage[];
  readonly outline: Outline;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
}

/** All passages in their order, each with the rule that leaves it out. */
export function cleanPassages(
  { passages, outline, title, standfirst, bylines }: CleaningInput,
  rules: readonly Rule[] = RULES,
): CleanPassage[] {
  const omittedBy = new Map<number, string>();
  const { pictureTexts } = outline;
  const all = draftPassages(passages, outline);
  let draft: Draft = { passages: all, all, title, standfirst, bylines, pictureTexts };
  for (const { name, finds } of rules) {
    const found = [...finds(draft)];
    if (found.length === 0) continue;
    for (const index of found) omittedBy.set(index, name);
    draft = { ...draft, passages: draft.passages.filter(({ index }) => !omittedBy.has(index)) };
  }
  return passages.map((passage, index) => ({ ...passage, omittedBy: omittedBy.get(index) ?? null }));
}
