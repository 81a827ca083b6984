/** Places told only to say where somebody is from or sits for: `the Texas senator`, `Amara Osei (D-Vermont)`. */
import { isPost } from './lexicon.ts';
import type { TaggedMention } from './tagger.ts';
import type { WordedSentence } from './words.ts';

const PARTY = /\(\p{Lu}\p{L}{0,2}\.?(?:[-–]|,\s?)$/u;
const LONGEST_PARTY = 6;

/** @param mentions In reading order. */
export function findAttributes(
  text: string,
  sentences: readonly WordedSentence[],
  mentions: readonly TaggedMention[],
): TaggedMention[] {
  return mentions.filter((mention) => {
    if (mention.kind !== 'place') return false;
    const { start } = mention.span;
    if (PARTY.test(text.slice(Math.max(0, start - LONGEST_PARTY), start))) return true;
    const { words } = sentences[mention.sentence] ?? { words: [] };
    const [last, after] = [words[mention.next - 1], words[mention.next]];
    return after?.isAdjacent === true && !last?.isPossessive && !after.isCapital && isPost(after);
  });
}
