/** The article as elements, built from data: a document that a screen reader, a printer and find-in-page know what to do with. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Article, Block } from '../model/article.ts';
import { articleWords } from '../ui/article-words.ts';
import './article-marks.css';
import { captionsOf } from './captions.ts';
import { HeaderView } from './header-view.tsx';
import { type BlockNode, firstIndex, type ItemNode, type ListNode, nodesOf } from './lists.ts';
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
  // The title of a table; those of pictures are not read aloud (captions.ts).
  if (kind === 'caption') {
    return (
      <p class="article__caption" {...place}>
        {content}
      </p>
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

function NodeView({ node, ...props }: ArticleProps & { readonly node: BlockNode }) {
  if (node.kind === 'block') return <BlockView block={node.block} {...props} />;
  if (node.kind === 'list') return <ListView list={node} {...props} />;
  return (
    <blockquote>
      {node.paragraphs.map(({ block, index }) => (
        <BlockView key={index} block={block} {...props} />
      ))}
    </blockquote>
  );
}

export function ArticleView(props: ArticleProps) {
  const { article } = props;
  const { blocks, pictures } = article;
  const nodes = useMemo(() => nodesOf(blocks, new Set(pictures.map(({ before }) => before))), [blocks, pictures]);
  const captions = useMemo(() => captionsOf(article), [article]);
  const areAllShown = useSignal(false);
  const shown = pictures.map((picture, i) => ({ picture, captions: captions[i] ?? [], key: `${picture.before} ${i}` }));
  const picturesBefore = (node: BlockNode | undefined, from: number): typeof shown => {
    const to = node === undefined ? Number.POSITIVE_INFINITY : firstIndex(node);
    return shown.filter(({ picture: { before } }) => before > from && before <= to);
  };
  return (
    <article class="article" {...articleWords(article)}>
      <HeaderView {...props} />
      {[...nodes, undefined].map((node, i) => {
        const previous = nodes[i - 1];
        return [
          ...picturesBefore(node, previous === undefined ? -1 : firstIndex(previous)).map(({ key, ...rest }) => (
            <PictureView key={key} {...rest} count={pictures.length} areAllShown={areAllShown} />
          )),
          node && <NodeView key={firstIndex(node)} node={node} {...props} />,
        ];
      })}
    </article>
  );
}
