/** Puts an article together: passages into blocks, their spans into the one text, the left-out ones beside it. */
import type { Article, Block, Mark, OmittedBlock, Picture } from '../model/article.ts';
import { shift } from '../model/span.ts';
import type { CleanPassage } from './cleaning/clean.ts';
import type { FoundPicture } from './passage.ts';

type Body = Pick<Article, 'text' | 'blocks' | 'omitted' | 'pictures'>;

function blockAt(passage: CleanPassage, start: number): Block {
  const { kind, text, marks, level, ordinal, marker, cells, headers, place } = passage;
  return {
    kind,
    span: { start, end: start + text.length },
    ...(level === undefined ? {} : { level }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(marker === undefined ? {} : { marker }),
    ...(headers === undefined ? {} : { headers }),
    ...(cells === undefined ? {} : { cells: cells.map((row) => row.map((cell) => shift(cell, start))) }),
    marks: marks.map((mark): Mark => ({ ...mark, span: shift(mark.span, start) })),
    place,
  };
}

export function assembleBody(passages: readonly CleanPassage[], found: readonly FoundPicture[]): Body {
  const blocks: Block[] = [];
  const omitted: OmittedBlock[] = [];
  const texts: string[] = [];
  /** Blocks before each passage. */
  const before: number[] = [];
  let start = 0;
  for (const passage of passages) {
    before.push(blocks.length);
    if (passage.omittedBy === null) {
      blocks.push(blockAt(passage, start));
      texts.push(passage.text);
      start += passage.text.length + 1;
    } else {
      const { kind, text, place, omittedBy } = passage;
      omitted.push({ kind, text, rule: omittedBy, before: blocks.length, place });
    }
  }
  const captionAfter = (at: number): string => {
    const next = passages[at];
    return next?.omittedBy === 'caption' ? next.text : '';
  };
  const pictures = found.map(({ source, text, before: at }): Picture => {
    return { source, text: text || captionAfter(at), before: before[at] ?? blocks.length };
  });
  return { text: texts.join('\n'), blocks, omitted, pictures };
}
