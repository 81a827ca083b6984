/** Why a quotation stands under its speaker: how sure we are, and the rule in plain words. */
import type { Certainty, Quote } from '../model/analysis.ts';
import { text } from '../platform/i18n.ts';

const SURENESS: Readonly<Record<Certainty, () => string>> = {
  named: () => text('speakerNamed'),
  probable: () => text('speakerProbable'),
  unknown: () => text('speakerUnknown'),
};

/** By the name of the rule, without what it adds behind a comma: "verb, in part". */
const RULES: ReadonlyMap<string, () => string> = new Map([
  ['verb', () => text('whyVerb')],
  ['inverted', () => text('whyInverted')],
  ['shared', () => text('whyShared')],
  ['accordingTo', () => text('whyAccordingTo')],
  ['turn', () => text('whyTurn')],
  ['dash', () => text('whyDash')],
  ['colon', () => text('whyColon')],
  ['position', () => text('whyPosition')],
  ['announced', () => text('whyAnnounced')],
  ['blockQuotation', () => text('whyBlockQuotation')],
  ['goesOn', () => text('whyGoesOn')],
  ['noCue', () => text('whyNoCue')],
]);

/** The rule that told the speaker, in plain words; `null` for one that is not known here. */
export const ruleWords = (rule: string): string | null => RULES.get(rule.split(',')[0] ?? '')?.() ?? null;

/** How sure we are who speaks, and by what rule; whole sentences. */
export const quoteReasons = ({ certainty, rule }: Quote): string[] =>
  [SURENESS[certainty](), ruleWords(rule)].filter((sentence) => sentence !== null);
