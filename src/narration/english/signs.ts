/** Signs among words: "#MeToo", "and/or", "R&B", "~5", "50+", a dash without room. */
import { isFree, lowerAt, type Passage, type Rule, say, textAt } from './passage.ts';

/** "BlackLivesMatter" in three words. */
const splitWords = (tag: string): string =>
  tag.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/(\p{L})(?=\d)/gu, '$1 ');

function sayHash(passage: Passage, at: number): ReturnType<Rule> {
  const tag = passage.lexemes[at + 1];
  if (!tag?.isJoined || !isFree(passage, at)) return null;
  if (tag.kind === 'digits') return say(passage, at, at + 1, 'number ', 'all');
  return tag.kind === 'word' ? say(passage, at, at + 2, `hashtag ${splitWords(tag.text)}`, 'all') : null;
}

/** A stroke between words is "or", or nothing between what is said together: "and/or", "he/she", "Paris/Lyon". */
function sayStroke({ lexemes }: Passage, at: number): string | null {
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
  if (!lexemes[at]?.isJoined || !after?.isJoined || before === undefined) return null;
  if (before.kind === 'digits' && after.kind === 'digits') {
    return /^(?:9\/11|24\/7|7\/7)$/.test(`${before.text}/${after.text}`) ? ' ' : null;
  }
  if (before.kind !== 'word' || after.kind !== 'word') return null;
  const isPair = /^\p{Ll}{2}/u.test(before.text) && /^\p{Ll}{2}/u.test(after.text) && before.lower !== 'and';
  return isPair ? ' or ' : ' ';
}

export const saySign: Rule = (passage, at) => {
  const { lexemes } = passage;
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'sign') return null;
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
  const isInside = before?.kind === 'word' && lexeme.isJoined && after?.kind === 'word' && after.isJoined;
  switch (lexeme.text) {
    case '#':
      return sayHash(passage, at);
    case '/': {
      const words = sayStroke(passage, at);
      return words === null ? null : say(passage, at, at + 1, words, 'all');
    }
    // "AT&T" every voice knows; "R&B" is heard with a gap.
    case '&':
      return isInside && !/^(?:AT)$/.test(before.text) ? say(passage, at, at + 1, ' and ') : null;
    case '~':
    case '≈':
      return after?.kind === 'digits' ? say(passage, at, at + 1, 'about ', 'all') : null;
    case '—':
    case '–':
      return isInside ? say(passage, at, at + 1, ' — ') : null;
    case '-': {
      // " - " and "--" are dashes where a typewriter wrote them.
      const isDouble = textAt(passage, at + 1) === '-' && after?.isJoined === true;
      const isAlone = !lexeme.isJoined && after?.isJoined === false;
      if (isDouble) return say(passage, at, at + 2, lexeme.isJoined ? ' — ' : '—');
      return isAlone && before !== undefined ? say(passage, at, at + 1, '—') : null;
    }
    default:
      return null;
  }
};

/** "w/": with. "n/a" is spelled. */
export const sayShorthand: Rule = (passage, at) => {
  const { lexemes } = passage;
  const isStroke = textAt(passage, at + 1) === '/' && lexemes[at + 1]?.isJoined;
  if (!isStroke || lowerAt(passage, at) !== 'w' || !isFree(passage, at)) return null;
  if (lowerAt(passage, at + 2) === 'o' && lexemes[at + 2]?.isJoined) return say(passage, at, at + 3, 'without', 'all');
  return say(passage, at, at + 2, lexemes[at + 2]?.isJoined ? 'with ' : 'with', 'all');
};
