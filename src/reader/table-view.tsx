/** A table of the article, as a table. It scrolls in a box of its own where it is wider than the column. */
import type { Block } from '../model/article.ts';
import { text as words } from '../platform/i18n.ts';
import type { Syllabify } from './syllables.ts';
import { cellsOf, type TableCell } from './table-cells.ts';
import './table-view.css';
import { TextView } from './text-view.tsx';

interface TableProps {
  readonly text: string;
  readonly block: Block;
  readonly syllabify: Syllabify | null;
}

function CellView({ cell, text, block, syllabify }: TableProps & { readonly cell: TableCell }) {
  const { span, columns, rows, scope } = cell;
  const size = { ...(columns > 1 && { colSpan: columns }), ...(rows > 1 && { rowSpan: rows }) };
  const content = <TextView text={text} span={span} marks={block.marks} syllabify={syllabify} />;
  return scope === null ? (
    <td data-start={span.start} {...size}>
      {content}
    </td>
  ) : (
    <th scope={scope} data-start={span.start} {...size}>
      {content}
    </th>
  );
}

export function TableView(props: TableProps) {
  return (
    // What scrolls must be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box without a stop cannot be scrolled by keyboard
    <section class="article__table" tabIndex={0} aria-label={words('table')}>
      <table>
        <tbody>
          {cellsOf(props.block).map((row, y) => (
            <tr key={y}>
              {row.map((cell, x) => (
                <CellView key={x} cell={cell} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
