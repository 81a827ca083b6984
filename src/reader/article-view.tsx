/** The article as elements, built from data: a document that a screen reader, a printer and find-in-page know what to do with. */
import { useMemo } from 'preact/hooks';
import type { Article, Block, Picture } from '../model/article.ts';
import { interfaceLanguage, text as words } from '../platform/i18n.ts';
import { articleWords } from '../ui/article-words.ts';
import { momentLabel } from '../ui/moment-label.ts';
import { type BlockNode, type ItemNode, type ListNode, nodesOf } from './lists.ts';
import { PictureView } from './picture-view.tsx';
import type { Syllabify } from './syllables.ts';
import { TableView } from './table-view.tsx';
import { TextView } from './text-view.tsx';

interface ArticleProps {
  readonly article: Article;
  readonly syllabify: Syllabify | null;
}

interface BlockProps extends ArticleProps {
  readonly block: Block;
}

/** Under the title, which is the document's one heading of the first level. */
const headingTag = (level = 2): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' =>
  `h${Math.min(6, Math.max(2, level))}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

function BlockView({ article, block, syllabify }: BlockProps) {
  const { kind, span, marks } = block;
  const content = (
    <TextView text={article.text} span={span} marks={marks} syllabify={kind === 'code' ? null : syllabify} />
  );
  const place = { 'data-start': span.start };
  if (kind === 'heading') {
    const Heading = headingTag(block.level);
    return <Heading {...place}>{content}</Heading>;
  }
  if (kind === 'table') return <TableView text={article.text} block={block} syllabify={syllabify} />;
  if (kind === 'code') {
    return (
      <pre class="article__code">
        <code {...place}>{content}</code>
      </pre>
    );
  }
  if (kind === 'blockQuotation') {
    return (
      <blockquote>
        <p {...place}>{content}</p>
      </blockquote>
    );
  }
  return <p {...place}>{content}</p>;
}

function ItemView({ item, ...props }: ArticleProps & { readonly item: ItemNode }) {
  const { article, syllabify } = props;
  const { span, marks, ordinal, marker } = item.block;
  const value = ordinal === undefined ? {} : { value: ordinal };
  const style = marker === undefined ? {} : { style: { listStyleType: JSON.stringify(`${marker} `) } };
  return (
    <li {...value} {...style}>
      <span data-start={span.start}>
        <TextView text={article.text} span={span} marks={marks} syllabify={syllabify} />
      </span>
      {item.lists.map((list) => (
        <ListView key={list.items[0]?.index} list={list} {...props} />
      ))}
    </li>
  );
}

function ListView({ list, ...props }: ArticleProps & { readonly list: ListNode }) {
  const List = list.isOrdered ? 'ol' : 'ul';
  return (
    <List>
      {list.items.map((item) => (
        <ItemView key={item.index} item={item} {...props} />
      ))}
    </List>
  );
}

const firstIndex = (node: BlockNode): number =>
  node.kind === 'block' ? node.index : (node.items[0]?.index ?? Number.POSITIVE_INFINITY);

function HeaderView({ article, syllabify }: ArticleProps) {
  const { title, standfirst, site, bylines, published } = article;
  const date = momentLabel(published?.slice(0, 10) ?? null, interfaceLanguage());
  const source = [site, bylines.join(', '), date].filter((fact) => fact);
  const whole = (part: string) => ({ text: part, span: { start: 0, end: part.length }, marks: [], syllabify });
  return (
    <header class="article__header">
      <h1 class="article__title" data-part="title" data-start={0}>
        {title === null ? words('extensionName') : <TextView {...whole(title)} />}
      </h1>
      {standfirst !== null && (
        <p class="article__standfirst" data-part="standfirst" data-start={0}>
          <TextView {...whole(standfirst)} />
        </p>
      )}
      {source.length > 0 && <p class="article__source">{source.join(' · ')}</p>}
    </header>
  );
}

export function ArticleView(props: ArticleProps) {
  const { article } = props;
  const { blocks, pictures } = article;
  const nodes = useMemo(() => nodesOf(blocks, new Set(pictures.map(({ before }) => before))), [blocks, pictures]);
  const picturesBefore = (node: BlockNode | undefined, from: number): readonly Picture[] => {
    const to = node === undefined ? Number.POSITIVE_INFINITY : firstIndex(node);
    return pictures.filter(({ before }) => before > from && before <= to);
  };
  return (
    <article class="article" {...articleWords(article)}>
      <HeaderView {...props} />
      {[...nodes, undefined].map((node, i) => {
        const previous = nodes[i - 1];
        return [
          ...picturesBefore(node, previous === undefined ? -1 : firstIndex(previous)).map((picture) => (
            <PictureView key={`${picture.before} ${picture.source.slice(0, 200)}`} picture={picture} />
          )),
          node?.kind === 'block' && <BlockView key={node.index} block={node.block} {...props} />,
          node?.kind === 'list' && <ListView key={firstIndex(node)} list={node} {...props} />,
        ];
      })}
    </article>
  );
}
