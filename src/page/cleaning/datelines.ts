/** When the article was made, how long it takes to read, by whom and where it was printed, in lines without a name. */
import { findDate } from '../metadata/dates.ts';
import type { DraftPassage, Rule } from './draft.ts';
import { phraseRule, phrases } from './phrases.ts';

const MADE =
  /^(?:(?:last|first|originally) )?(?:published|posted|updated|modified|created|publie|mis a jour|publicado|actualizado|atualizado|veroffentlicht|aktualisiert|stand|erstellt|pubblicato|aggiornato|опубликовано|обновлено|입력|수정|公開|更新)(?: (?:on|at|le|el|em|am|il|o|in))?\s*[:：]?\s*/;
const CLOCK = /^(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?![\d%])/;
const RELATIVE =
  /^(?:\d+|an?|one|two|three|today|yesterday|just now|vor|hace|il y a|ha)\b[^.!?]{0,20}(?:ago|today|yesterday|now)?$/;
/** Without "p.m.": that heads the entries of a live report. */
const CLOCK_ALONE = /^\d{1,2}[:h]\d{2}(?:\s?(?:gmt|utc|bst|cet|cest|uhr|h|[a-z]{1,2}[sd]t))?$/;
const BY = /^[Bb][Yy]\s+(?:\p{Lu}[\p{L}.'’-]*\s*(?:,|and|&)?\s*){1,7}(?:,[^.!?]{0,60})?$/u;
const readingTimes = phrases('readingTimes', {
  maxWords: 16,
  lines: [
    /^\d+ ?(?:min(?:ute)?s?\.?|hours?|hrs?|days?|weeks?|months?|years?) (?:read|ago|de lectura|de lecture|di lettura|de leitura|lesezeit)$/,
    /^(?:tempo (?:de leitura|di lettura)|lesezeit|reading time|temps de lecture|tiempo de lectura|estimated read(?:ing)?(?: time)?|read time|time to read)\s*:?[^.]{0,20}\.?$/,
    /^by [^.!?]{3,60}\d{4}\b[^.!?]{0,20}$/,
  ],
});
const printNotes = phrases('printNotes', {
  maxWords: 40,
  lines: [
    /^[[(]?(?:a version of this (?:article|story|essay|piece) (?:appears|appeared|was (?:first )?published|ran) in|published in the (?:print )?(?:edition|issue)|published in the (?:[\w ]+ )?(?:print )?(?:edition|issue) of)\b/,
    /^[[(]?this (?:article|story|essay|post|piece|interview) (?:was )?(?:first|originally) (?:appeared|published|posted) (?:in|on|by|at)\b/,
    /^[[(]?this (?:article|story|essay|piece|interview) appears in (?:the )?(?:[\w ]{3,30} )?(?:print )?(?:edition|issue)\b/,
    /^[[(]?dieser (?:artikel|beitrag|text) (?:wurde|ist|erschien) (?:zuerst|erstmals|zunachst) (?:am|im|in|bei|auf)\b|^[[(]?cet article (?:a ete (?:initialement )?publie|est paru) (?:le|dans|sur)\b|^[[(]?este (?:articulo|artigo) (?:se publico|foi publicado) (?:originalmente|por primera vez|primeiro)\b|^[[(]?questo articolo e (?:stato pubblicato|apparso|uscito) (?:originariamente|originalmente|per la prima volta|su|il)\b/,
  ],
});

const MAX_WORDS = 16;
/** A label's time follows at once; before a date alone stands a day of the week. */
const MAX_BEFORE = 14;
/** "Published by the Harbour Post from 3 to 5 May 2021" */
const MAX_NAMED = 60;
/** Letters of a line besides its date: a day, a zone, "at". A sentence has more. */
const MAX_LETTERS = 16;

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** "Updated on 3 May 2021, 14:05", "Posted 2 hours ago". */
function isLabelled(line: string): boolean {
  const made = MADE.exec(line)?.[0] ?? '';
  const rest = line.slice(made.length);
  if (made === '' || /[!?]/.test(rest)) return false;
  if (RELATIVE.test(rest) || CLOCK.test(rest)) return true;
  const found = /\d/.test(rest) ? findDate(rest, 'fr') : null;
  return found !== null && found.index <= (/^by /.test(rest) ? MAX_NAMED : MAX_BEFORE);
}

/** A date and little else. Within an article it may head what happened on that day. */
function isDateAlone(line: string): boolean {
  if (!/\d/.test(line)) return false;
  if (CLOCK_ALONE.test(line)) return true;
  const found = findDate(line, 'fr');
  if (found === null || found.index > MAX_BEFORE) return false;
  const rest = line.slice(0, found.index) + line.slice(found.index + found.length);
  return lettersIn(rest) <= MAX_LETTERS && !/[!?]|[.]$/.test(rest);
}

export const dateLine: Rule = {
  name: 'dateLine',
  finds: (draft) => {
    const { passages } = draft;
    const [isReadingTime, isPrintNote] = [readingTimes(draft), printNotes(draft)];
    const isProse = ({ isProse }: DraftPassage): boolean => isProse;
    const [first, last] = [passages.findIndex(isProse), passages.findLastIndex(isProse)];
    return passages
      .filter((item, at) => {
        const { passage, words, line } = item;
        if (isPrintNote(item)) return true;
        if (passage.kind === 'heading' || passage.kind === 'blockQuotation' || words > MAX_WORDS) return false;
        if (isLabelled(line) || isReadingTime(item) || BY.test(passage.text)) return true;
        // The page itself says that it is a time: it heads the entry of a live report, or closes it.
        if (item.tags[0] === 'time' && CLOCK_ALONE.test(line)) return true;
        return (at < first || at > last) && isDateAlone(line);
      })
      .map(({ index }) => index);
  },
};

/** "This article is more than two years old": said of the page, not in it. */
export const ageNotice = phraseRule('ageNotice', {
  maxWords: 24,
  lines: [
    /^(?:this|the) (?:article|story|page|post|content|report) (?:is|was) (?:published |first published |written )?(?:more than|over|at least|about)? ?[\w-]+ (?:days?|weeks?|months?|years?) (?:old|ago)\b[^?]{0,80}$/,
    /^(?:this (?:article|story|page) (?:is|has been) archived|this is an archived (?:article|page|story)|archived (?:article|content)|this (?:article|page|story) was (?:last )?(?:updated|published|amended) (?:on|at) [^.]{4,40}\.?$)/,
    /^dieser (?:artikel|beitrag|text) ist (?:alter als|uber|mehr als) |^cet article (?:a|date de) plus d|^este (?:articulo|artigo) (?:tiene|tem|se publico|foi publicado) (?:hace |ha )?(?:mas|mais) de|^questo articolo (?:ha|e stato pubblicato) (?:piu|oltre)/,
  ],
});
