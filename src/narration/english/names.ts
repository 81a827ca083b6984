/**
 * Names of the news that eSpeak NG reads by the rules of English, respelled so that it says them as newsreaders do.
 * A few, each listened to by its phonemes; others are left as they are written.
 */
import { isFree, type Rule, say, textAt } from './passage.ts';

const RESPELLED: ReadonlyMap<string, string> = new Map(
  (
    'Xi Shee|Nguyen Win|Zelenskyy Zelensky|Zelenskiy Zelensky|Zelenskyi Zelensky|Kyiv Keeve|Lviv Luhveev|Huawei Wahway|' +
    'Houthi Hoothy|Houthis Hoothies|Scholz Sholts|Merz Merts|Sheinbaum Shinebaum|Nike Nikey|Niamh Neeve|Goethe Gerta|' +
    'Taoiseach Teeshock|Gbagbo Bagbo|Abuja Abooja'
  )
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([name = '', said = '']) => [name, said]),
);

export const sayName: Rule = (passage, at) => {
  const said =
    passage.lexemes[at]?.kind === 'word' && isFree(passage, at) ? RESPELLED.get(textAt(passage, at)) : undefined;
  return said === undefined ? null : say(passage, at, at + 1, said);
};
