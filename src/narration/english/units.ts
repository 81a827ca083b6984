/** Units after their numbers: "60mph", "5 km", "30 km/h", "6ft 2in", "12 sq ft". */
import { isHyphen } from '../../language/lexemes.ts';
import { isCapitalAt, isModifier, lowerAt, type Passage, type Rule, say, stopAfter, textAt } from './passage.ts';
import { JOINED_UNITS, PER, SIDES, UNITS } from './unit-words.ts';

interface Unit {
  readonly names: readonly [one: string, many: string];
  readonly next: number;
}

/** "km²", "m2", "sq km", "cu. ft". */
function powerAt(passage: Passage, at: number): Unit | null {
  const { lexemes } = passage;
  const before = { sq: 'square', cu: 'cubic' }[lowerAt(passage, at)];
  if (before !== undefined) {
    const side = stopAfter(passage, at + 1);
    const names = SIDES.get(textAt(passage, side));
    return names ? { names: [`${before} ${names[0]}`, `${before} ${names[1]}`], next: side + 1 } : null;
  }
  const names = SIDES.get(textAt(passage, at));
  const raised = lexemes[at + 1]?.isJoined ? textAt(passage, at + 1) : '';
  const power = /^[²2]$/.test(raised) ? 'square' : /^[³3]$/.test(raised) ? 'cubic' : null;
  return names && power ? { names: [`${power} ${names[0]}`, `${power} ${names[1]}`], next: at + 2 } : null;
}

function unitAt(passage: Passage, at: number): Unit | null {
  const { lexemes } = passage;
  const power = powerAt(passage, at);
  if (power) return power;
  const sign = textAt(passage, at);
  const names = UNITS.get(sign) ?? (lexemes[at]?.isJoined ? JOINED_UNITS.get(sign) : undefined);
  // "5 ft" is told from "FT" and "5 in favour" from "5in" by the letters or by the gap.
  const spaced = names ?? (sign === 'ft' ? JOINED_UNITS.get(sign) : undefined);
  if (!spaced) return null;
  const per = PER.get(textAt(passage, at + 2));
  const isRate = textAt(passage, at + 1) === '/' && lexemes[at + 1]?.isJoined && lexemes[at + 2]?.isJoined;
  if (!isRate || per === undefined) return { names: spaced, next: at + 1 };
  return { names: [`${spaced[0]} per ${per}`, `${spaced[1]} per ${per}`], next: at + 3 };
}

/** "6ft 2in", "6ft2", "5'10\"": a height. The index after it, and the inches. */
function heightAt(passage: Passage, at: number): { readonly inches: string; readonly next: number } | null {
  const { lexemes } = passage;
  const isFeet = /^(?:ft|['’′])$/.test(textAt(passage, at + 1)) && lexemes[at + 1]?.isJoined;
  const inches = textAt(passage, at + 2);
  if (!isFeet || !/^\d{1,2}$/.test(inches) || Number(inches) > 11) return null;
  if (textAt(passage, at + 1) === 'ft') {
    const isTold = textAt(passage, at + 3) === 'in' && lexemes[at + 3]?.isJoined;
    return isTold || lexemes[at + 2]?.isJoined ? { inches, next: isTold ? at + 4 : at + 3 } : null;
  }
  const isMarked = /^["”″]$/.test(textAt(passage, at + 3)) && lexemes[at + 3]?.isJoined;
  return isMarked && lexemes[at + 2]?.isJoined ? { inches, next: at + 4 } : null;
}

export const sayUnit: Rule = (passage, at) => {
  const { lexemes } = passage;
  if (lexemes[at]?.kind !== 'digits') return null;
  const number = textAt(passage, at);
  const height = heightAt(passage, at);
  if (height) return say(passage, at, height.next, `${number} foot ${height.inches}`);
  // "a 10-km run"
  const isHyphened = isHyphen(lexemes, at + 1);
  const unit = unitAt(passage, isHyphened ? at + 2 : at + 1);
  if (unit === null || (isHyphened && !UNITS.has(textAt(passage, at + 2)))) return null;
  const first = lexemes[isHyphened ? at + 2 : at + 1];
  // "5mins" is one word; "5 mind" none of ours.
  if (first === undefined || (lexemes[unit.next]?.isJoined && lexemes[unit.next]?.kind !== 'sign')) return null;
  // "1h 30m"
  if (first.text === 'm' && /^(?:h|hr|hrs)$/.test(textAt(passage, at - 1))) {
    return say(passage, at, unit.next, `${number} ${number === '1' ? 'minute' : 'minutes'}`);
  }
  const isOne = number === '1' || isHyphened || isModifier(passage, at, unit.next);
  const words = `${number} ${isOne ? unit.names[0] : unit.names[1]}`;
  const stop = stopAfter(passage, unit.next);
  const next = isCapitalAt(passage, stop) ? unit.next : stop;
  return say(passage, at, next, words, first.text === 'pc' ? 'all' : 'literal');
};
