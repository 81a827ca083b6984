/** Collects the text of one passage: white space collapsed as a browser draws it, marks kept as spans. */
import type { Mark } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** White space as drawn or spoken, no-break space included. */
const SPACES = /[\s\u00a0]+/g;
/** Soft hyphen, zero-width space and joiners at word breaks, byte order mark: drawn as nothing. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** A mark whose end is not known yet. */
type OpenMark =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'emphasis' | 'strong' }
  | { readonly kind: 'language'; readonly lang: string };

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
    const isDoubled = collapsed.startsWith(' ') && (this.text === '' || this.text.endsWith(' '));
    this.text += isDoubled ? collapsed.slice(1) : collapsed;
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
  take(): CollectedText {
    for (const { mark, start } of this.open) this.keep(mark, start, this.text.length);
    const text = this.text.trimEnd();
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
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}
