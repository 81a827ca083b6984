/** Findings in the formats other programs read. */
import type { SavedFinding, SavedFindings } from './findings.ts';

export type ExportFormat = 'markdown' | 'json' | 'csv';

/** In the reader's language. */
export interface ExportWords {
  /** Headings. */
  readonly groups: Readonly<Record<SavedFinding['group'], string>>;
  /** "Jane Doe (probably)" */
  probably(speaker: string): string;
}

/** CommonMark 0.31, 6.1: a backslash before ASCII punctuation makes it plain. */
const plain = (words: string): string => words.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** A speaker who is only probable is never told as certain. */
const speakerOf = ({ detail, certainty }: SavedFinding, { probably }: ExportWords): string | null =>
  detail === null || certainty === 'named' ? detail : probably(detail);

function markdownFinding(finding: SavedFinding, words: ExportWords): string {
  const { group, label, detail, evidence } = finding;
  const speaker = speakerOf(finding, words);
  const head =
    group === 'quotes'
      ? `- ${speaker === null ? '' : `**${plain(speaker)}:** `}“${plain(label)}”`
      : `- **${plain(label)}**${detail === null ? '' : `: ${plain(detail)}`}`;
  const lines = evidence.map(({ sentence, address }) =>
    // In angle brackets an address may hold parentheses.
    address === null ? `  - ${plain(sentence)}` : `  - [${plain(sentence)}](<${address}>)`,
  );
  return [head, ...lines].join('\n');
}

function toMarkdown({ title, site, bylines, published, url, findings }: SavedFindings, words: ExportWords): string {
  const source = [site, bylines.join(', '), published].filter((one) => one).map((one) => plain(one ?? ''));
  const groups = [...new Set(findings.map(({ group }) => group))].map((group) => {
    const items = findings
      .filter((finding) => finding.group === group)
      .map((finding) => markdownFinding(finding, words));
    return `## ${plain(words.groups[group])}\n\n${items.join('\n')}`;
  });
  const head = title === null ? [] : [url === null ? `# ${plain(title)}` : `# [${plain(title)}](<${url}>)`];
  return `${[...head, ...(source.length > 0 ? [source.join(' · ')] : []), ...groups].join('\n\n')}\n`;
}

/** RFC 4180. A value that a spreadsheet would take for a formula is kept one of words by an apostrophe (OWASP, CSV injection). */
function cell(value: string): string {
  const words = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** One row for each sentence; the names of the columns are for programs, and always the same. */
function toCsv({ title, url, findings }: SavedFindings): string {
  const rows = findings.flatMap(({ group, label, detail, certainty, why, evidence }) =>
    evidence.map(({ sentence, address }) => [
      group,
      label,
      detail,
      sentence,
      address,
      title,
      url,
      certainty,
      why.join(' '),
    ]),
  );
  const head = ['group', 'label', 'detail', 'sentence', 'address', 'title', 'url', 'certainty', 'why'];
  return [head, ...rows].map((row) => `${row.map((value) => cell(value ?? '')).join(',')}\r\n`).join('');
}

export function formatFindings(saved: SavedFindings, format: ExportFormat, words: ExportWords): string {
  if (format === 'markdown') return toMarkdown(saved, words);
  return format === 'csv' ? toCsv(saved) : `${JSON.stringify(saved, null, 2)}\n`;
}

export const FILE_TYPES: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  json: { ending: 'json', type: 'application/json' },
  csv: { ending: 'csv', type: 'text/csv' },
};

/** A name every file system takes, from the title. */
export function fileName(title: string | null, format: ExportFormat): string {
  const words = (title ?? '').normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // 255 bytes is the least of the usual limits; a character may take four.
  const name = words.join('-').slice(0, 50).replace(/-$/, '');
  return `${name === '' ? 'lectern' : name}.${FILE_TYPES[format].ending}`;
}
