/** From clean elements to passages: headings, paragraphs, list items, quotations, tables, code and captions, in reading order. */
import type { BlockKind } from '../model/article.ts';
import { isSilent, marksOf, otherLanguage, pictureAddress } from './inline.ts';
import { createOrdinals, type ItemNumber } from './lists.ts';
import type { Content, FoundPicture, Passage } from './passage.ts';
import { type LineBreaks, PassageText } from './passage-text.ts';
import { BLOCK_TAGS, type Setting, settingOf } from './setting.ts';
import { withoutNotice } from './side-marks.ts';
import { isDataTable, readTable } from './table.ts';
import { placeOf } from './trace.ts';

export interface ReadingOptions {
  /** What relative addresses are resolved against. */
  readonly base: string | null;
  /** The article's own language; text in it gets no mark. */
  readonly lang: string | null;
  /** The tag an element has in the page, as Readability renames headings. */
  readonly tagOf: (element: Element) => string;
  /** Whether the page shows nothing of an element. */
  readonly isUndrawn: (element: Element) => boolean;
}

/** Kinds in which all line breaks are kept, or none. */
const BREAKS: Partial<Record<BlockKind, LineBreaks>> = { code: 'all', heading: 'none', caption: 'none', table: 'none' };

class Reader {
  readonly passages: Passage[] = [];
  readonly pictures: FoundPicture[] = [];
  private readonly ordinalOf = createOrdinals();
  private readonly numbered = new WeakSet<Element>();
  private pendingBreak = false;
  private hasPicture = false;
  /** The innermost element around all text collected for the next passage. */
  private core: Element | null = null;

  /** @param isCell All is text of one cell: blocks in it are parted by a space. */
  constructor(
    private readonly options: ReadingOptions,
    private readonly text = new PassageText(),
    private readonly isCell = false,
  ) {}

  readBlock(setting: Setting): void {
    this.flush(setting);
    const lang = otherLanguage(setting.element, this.options.lang);
    if (lang !== null) this.text.openMark({ kind: 'language', lang });
    for (const node of setting.element.childNodes) this.readNode(node, setting);
    this.flush(setting);
    if (lang !== null) this.text.closeMark();
  }

  private readNode(node: Node, setting: Setting): void {
    if (node.nodeType === 3) this.readText(node, setting);
    else if (node.nodeType === 1) this.readElement(node as Element, setting);
  }

  private readText(node: Node, setting: Setting): void {
    const raw = withoutNotice(node.textContent ?? '', node.parentElement?.closest('a') !== null);
    if (setting.isPreformatted !== true) {
      this.appendText(raw, node);
      return;
    }
    for (const [index, line] of raw.split('\n').entries()) {
      // An empty line in pre-formatted text parts paragraphs, as two breaks do; code stays in one piece.
      if (index > 0) this.breakLine(setting);
      this.appendText(line, node);
    }
  }

  private appendText(raw: string, node: Node): void {
    if (/[^\s\u200b\u2060\ufeff]/.test(raw)) {
      this.pendingBreak = false;
      this.widenCore(node.parentElement);
    }
    this.text.append(raw);
  }

  private readElement(element: Element, setting: Setting): void {
    const tag = element.localName;
    if (tag === 'br') this.breakLine(setting);
    else if (tag === 'img') this.keepPicture(element);
    else if (isSilent(element)) return;
    else if (tag === 'table' && isDataTable(element)) this.readDataTable(element, setting);
    else if (BLOCK_TAGS.has(tag)) {
      this.flush(setting);
      this.readBlock(settingOf(element, setting, this.options.tagOf));
    } else if (!this.options.isUndrawn(element)) this.readInline(element, setting);
  }

  private readInline(element: Element, setting: Setting): void {
    const marks = marksOf(element, this.options.base, this.options.lang);
    for (const mark of marks) this.text.openMark(mark);
    for (const child of element.childNodes) this.readNode(child, setting);
    for (const _ of marks) this.text.closeMark();
  }

  /** Two breaks part paragraphs. */
  private breakLine(setting: Setting): void {
    if (this.pendingBreak && setting.kind !== 'code') this.flush(setting);
    else this.text.breakLine();
    this.pendingBreak = true;
  }

  private readDataTable(table: Element, setting: Setting): void {
    this.flush(setting);
    const caption = Array.from(table.children).find(({ localName }) => localName === 'caption');
    if (caption !== undefined) this.readBlock({ ...setting, kind: 'caption', element: caption });
    const read = readTable(table, (cell, into) => {
      new Reader(this.options, into, true).readBlock({ ...setting, element: cell });
    });
    if (read.text !== '') this.passages.push({ kind: 'table', ...read, place: placeOf(table) });
  }

  private widenCore(element: Element | null): void {
    this.core ??= element;
    while (this.core !== null && !this.core.contains(element)) this.core = this.core.parentElement;
  }

  private keepPicture(image: Element): void {
    const text = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    if (this.text.isBlank) this.hasPicture = true;
    const source = pictureAddress(image.getAttribute('src'), this.options.base);
    if (source === null) return;
    this.pictures.push({ source, text, before: this.passages.length });
  }

  private flush(setting: Setting): void {
    this.pendingBreak = false;
    if (this.isCell) {
      this.text.append(' ');
      return;
    }
    const { kind, level, element } = setting;
    const { text, marks } = this.text.take(BREAKS[kind] ?? 'meant');
    if (text === '') return;
    const number = kind === 'listItem' ? this.takeNumber(element) : null;
    const [core, followsPicture] = [this.core ?? element, this.hasPicture];
    this.core = null;
    this.hasPicture = false;
    this.passages.push({
      kind,
      text,
      marks,
      ...(level === undefined ? {} : { level }),
      ...number,
      place: placeOf(core),
      ...(followsPicture ? { followsPicture } : {}),
    });
  }

  /** The number of the item around an element, for its first passage alone. */
  private takeNumber(element: Element): ItemNumber | null {
    const item = element.closest('li');
    if (item === null || this.numbered.has(item)) return null;
    this.numbered.add(item);
    return this.ordinalOf(item);
  }
}

/** @param fragment Clean elements, with marks of their places. */
export function readPassages(fragment: DocumentFragment, options: ReadingOptions): Content {
  const reader = new Reader(options);
  for (const element of fragment.children) reader.readBlock({ kind: 'paragraph', listDepth: 0, element });
  return { passages: reader.passages, pictures: reader.pictures };
}
