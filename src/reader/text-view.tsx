/** A stretch of the article with its links, emphasis and languages. Its text is the article's, letter for letter. */
import type { ComponentChildren } from 'preact';
import type { Mark } from '../model/article.ts';
import { type Span, sliceOf } from '../model/span.ts';
import { type Piece, piecesOf } from './marked-text.ts';
import type { Syllabify } from './syllables.ts';

export interface TextProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly syllabify: Syllabify | null;
}

/** Whatever else an address may do is not for a page of ours. */
export const isSafeAddress = (address: string): boolean => /^(?:https?|mailto):/i.test(address);

function Words({ words, syllabify }: { readonly words: string; readonly syllabify: Syllabify | null }) {
  if (syllabify === null) return <>{words}</>;
  // The dot between them is the style's: the text, and what is copied of it, stays as it was.
  return (
    <>
      {syllabify(words).map((part, i) =>
        i === 0 ? (
          part
        ) : (
          <span key={i} class="syllable">
            {part}
          </span>
        ),
      )}
    </>
  );
}

function Marked({ mark, children }: { readonly mark: Mark; readonly children: ComponentChildren }) {
  if (mark.kind === 'language') return <span lang={mark.lang}>{children}</span>;
  if (mark.kind === 'strong') return <strong>{children}</strong>;
  if (mark.kind !== 'link') return <em>{children}</em>;
  if (!isSafeAddress(mark.href)) return <>{children}</>;
  return (
    <a href={mark.href} rel="noreferrer">
      {children}
    </a>
  );
}

function PieceView({ piece, text, syllabify }: Omit<TextProps, 'span' | 'marks'> & { readonly piece: Piece }) {
  if (piece.mark === null) return <Words words={sliceOf(text, piece.span)} syllabify={syllabify} />;
  return (
    <Marked mark={piece.mark}>
      {piece.pieces.map((inner) => (
        <PieceView key={inner.span.start} piece={inner} text={text} syllabify={syllabify} />
      ))}
    </Marked>
  );
}

export function TextView({ text, span, marks, syllabify }: TextProps) {
  return (
    <>
      {piecesOf(span, marks).map((piece) => (
        <PieceView key={piece.span.start} piece={piece} text={text} syllabify={syllabify} />
      ))}
    </>
  );
}
