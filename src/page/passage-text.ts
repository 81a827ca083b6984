/** Collects the text of one passage: white space collapsed as a browser draws it, marks kept as spans. */
import type { Mark } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Stands for a line break until it is known what the break means. */
const BREAK = '\u2028';
/** White space as drawn or spoken, no-break space included. */
const SPACES = /[\s\u00a0]+/g;
/** Soft hyphen, zero-width space and joiners at word breaks, byte order mark: drawn as nothing. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** A mark whose end is not known yet. */
type OpenMark =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'emphasis' | 'strong' }
  | { readonly kind: 'language'; readonly lang: string };

/**
 * Which line breaks are kept: `all` of them (code), those that `mean` something (verses, addresses, lists made by hand),
 * or `none`, as in a headline.
 */
export type LineBreaks = 'all' | 'meant' | 'none';

/** Verses and addresses have about 40 characters a line, text that was wrapped by hand 72; with a longer line none was. */
const MAX_SHORT = 45;
const MAX_VERSE = 64;
const MIN_FLOWING = 100;

const beginsAnew = (line: string): boolean => !/^\p{Ll}/u.test(line);

/** Whether lines were broken on purpose: all are short, and nearly each begins anew. */
function areVerses(lines: readonly string[]): boolean {
  if (lines.some((line) => line.length > MAX_VERSE)) return false;
  if (lines.slice(1).filter(beginsAnew).length >= 0.8 * (lines.length - 1)) return true;
  return lines.length >= 4 && lines.every((line) => line.length <= MAX_SHORT);
}

/** Line ends where the breaks mean something, spaces elsewhere; of the same length. */
function meantBreaks(text: string): string {
  const lines = text.split(BREAK);
  if (areVerses(lines)) return lines.join('\n');
  const isWrapped = lines.every((line) => line.length < MIN_FLOWING);
  return lines.reduce((before, line) => {
    // After a sentence a break says nothing more.
    const isMeant = !isWrapped && beginsAnew(line) && !/[.!?…,;]["'”’»)]*$/.test(before.slice(-4));
    return `${before}${isMeant ? '\n' : ' '}${line}`;
  });
}

function settleBreaks(text: string, breaks: LineBreaks): string {
  if (breaks === 'none' || !text.includes(BREAK)) return text.replaceAll(BREAK, ' ');
  return breaks === 'all' ? text.replaceAll(BREAK, '\n') : meantBreaks(text);
}

export interface CollectedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export class PassageText {
  private text = '';
  private marks: Mark[] = [];
  private readonly open: { mark: OpenMark; start: number }[] = [];

  /** Where the next character will stand. */
  get length(): number {
    return this.text.length;
  }

  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  append(raw: string): void {
    const collapsed = raw.replace(INVISIBLE, '').replace(SPACES, ' ');
    const isDoubled = collapsed.startsWith(' ') && /(?:^|[ \t\n\u2028])$/.test(this.text.slice(-1));
    this.text += isDoubled ? collapsed.slice(1) : collapsed;
  }

  /** A `<br>`, or the end of a line in text set line by line. */
  breakLine(): void {
    if (this.text === '' || this.text.endsWith(BREAK)) return;
    this.text = this.text.endsWith(' ') ? `${this.text.slice(0, -1)}${BREAK}` : `${this.text}${BREAK}`;
  }

  /** The end of a cell or row. Nothing is parted at the very start. */
  separate(sign: '\t' | '\n'): void {
    if (this.text === '') return;
    const ends = sign === '\n' ? /[ \t\u2028]+$/ : /[ \u2028]$/;
    this.text = this.text.replace(ends, '') + sign;
  }

  openMark(mark: OpenMark): void {
    this.open.push({ mark, start: this.text.length });
  }

  /** Closes the mark opened last. */
  closeMark(): void {
    const last = this.open.pop();
    if (last !== undefined) this.keep(last.mark, last.start, this.text.length);
  }

  /** Hands over what was collected and starts anew; marks that are open go on in the next passage. */
  take(breaks: LineBreaks = 'none'): CollectedText {
    for (const { mark, start } of this.open) this.keep(mark, start, this.text.length);
    const text = settleBreaks(this.text.trimEnd(), breaks);
    const marks = this.marks.filter(({ span }) => span.start < span.end).sort((a, b) => a.span.start - b.span.start);
    this.text = '';
    this.marks = [];
    for (const opened of this.open) opened.start = 0;
    return { text, marks };
  }

  private keep(mark: OpenMark, start: number, end: number): void {
    const span = trimmed(this.text, { start, end });
    if (span.start < span.end) this.marks.push({ ...mark, span });
  }
}

/** The span without white space at its ends. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
