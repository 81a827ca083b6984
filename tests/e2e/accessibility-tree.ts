/** What a screen reader is given of a page, as an outline: a line for each role with its name and state. Chromium alone tells. */
import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** What holds no meaning of its own; its children stand for it. */
const PLAIN = new Set(['generic', 'none', 'paragraph', 'LabelText', 'mark', 'time']);
/** All that is heard of them is their name. */
const NAMED_BY_CONTENT = new Set([
  'button',
  'heading',
  'link',
  'option',
  'DisclosureTriangle',
  'MenuListPopup',
  'combobox',
  'term',
  'textbox',
  'slider',
]);
const STATES = ['checked', 'expanded', 'disabled', 'modal', 'live', 'level', 'busy'] as const;

function stateOf({ properties = [], value, role }: Node): string {
  const told = properties.flatMap(({ name, value: { value: state } }) =>
    STATES.some((one) => one === name) && state !== undefined && !(name === 'disabled' && state === false)
      ? [`${name}=${state}`]
      : [],
  );
  const isChosen = ['combobox', 'slider', 'textbox'].includes(String(role?.value));
  return [...told, ...(isChosen && value?.value !== undefined ? [`value=${value.value}`] : [])]
    .map((one) => ` [${one}]`)
    .join('');
}

const nameOf = ({ name }: Node): string =>
  String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * @param root A selector: the part to outline.
 * @returns Roles with their names and states, indented; the words between them in quotation marks.
 */
export async function treeOf(page: Page, root = 'body'): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { root: document } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: document.nodeId, selector: root });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const lines: string[] = [];
  const walk = (one: Node, depth: number, isLabel = false): void => {
    const role = String(one.role?.value ?? '');
    const name = nameOf(one);
    if (role === 'InlineTextBox' || role === 'LineBreak' || role === 'Legend') return;
    const isPlain = one.ignored || PLAIN.has(role);
    if (role === 'StaticText') {
      if (name !== '' && !isLabel) lines.push(`${'  '.repeat(depth)}“${name}”`);
    } else if (!isPlain) lines.push(`${'  '.repeat(depth)}${role}${name === '' ? '' : ` “${name}”`}${stateOf(one)}`);
    if (NAMED_BY_CONTENT.has(role)) return;
    for (const child of one.childIds ?? []) {
      const next = byId.get(child);
      if (next) walk(next, isPlain ? depth : depth + 1, isPlain && (isLabel || role === 'LabelText'));
    }
  };
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!start) throw new Error(`nothing of ${root} is told`);
  walk(start, 0);
  return `${lines.join('\n')}\n`;
}
