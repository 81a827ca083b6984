/** Letters and digits together: "F-16s", "2.5x", "4x100m", "CO2". */
import { isHyphen } from '../../language/lexemes.ts';
import { isFree, join, lowerAt, type Rule, say, textAt } from './passage.ts';
import { spellPlural } from './spell.ts';

/** "F-16s": sixteens, not "sixteen z". */
export const sayModels: Rule = (passage, at) => {
  const { lexemes } = passage;
  const isModel = /^\p{Lu}[\p{L}]{0,3}$/u.test(textAt(passage, at)) && isHyphen(lexemes, at + 1);
  const number = textAt(passage, at + 2);
  const plural = lexemes[at + 3];
  if (!isModel || !/^\d{1,2}$/.test(number) || plural?.text !== 's' || !plural.isJoined) return null;
  return say(passage, at + 2, at + 4, spellPlural(Number(number)), 'all');
};

/** "2.5x", "3×": times. "4x4", "4x100m": by. */
export const sayTimes: Rule = (passage, at) => {
  const { lexemes } = passage;
  const sign = lexemes[at + 1];
  if (lexemes[at]?.kind !== 'digits' || !isFree(passage, at) || !sign?.isJoined || !/^[x×]$/.test(sign.text))
    return null;
  const after = lexemes[at + 2];
  if (after?.isJoined && after.kind === 'digits') return say(passage, at + 1, at + 2, ' by ', 'all');
  if (after?.isJoined && after.kind === 'word') return null;
  return say(passage, at + 1, at + 2, ' times', 'all');
};

/** Their letters are named; a voice would say "ko two". */
const MOLECULES = new Set('CO NO SO'.split(' '));

export const sayMolecule: Rule = (passage, at) => {
  const { lexemes } = passage;
  const number = lexemes[at + 1];
  const digit = '₁₂₃'.indexOf(textAt(passage, at + 1)) + 1 || Number(textAt(passage, at + 1));
  if (!MOLECULES.has(textAt(passage, at)) || !number?.isJoined || ![1, 2, 3].includes(digit)) return null;
  if (lexemes[at + 2]?.isJoined && lowerAt(passage, at + 2) === 'e') {
    return join(say(passage, at, at + 3, `${[...textAt(passage, at)].join('.')} ${digit} E`));
  }
  return say(passage, at, at + 2, `${[...textAt(passage, at)].join('.')} ${digit}`);
};
