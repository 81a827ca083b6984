/** Facts and quotes to take along: copied, or as a file. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type MessageKey, text } from '../../platform/i18n.ts';
import { DialogView } from '../dialog-view.tsx';
import { FACT_WORDS } from '../fact-words.ts';
import type { Reading } from '../reading.ts';
import { RadioField } from '../setting-fields.tsx';
import './export-view.css';
import { savedFindings } from './findings.ts';
import { type ExportFormat, type ExportWords, FILE_TYPES, fileName, formatFindings } from './formats.ts';

const FORMATS: readonly ExportFormat[] = ['markdown', 'json', 'csv'];
const FORMAT_NAMES: Readonly<Record<ExportFormat, MessageKey>> = {
  markdown: 'formatMarkdown',
  json: 'formatJson',
  csv: 'formatCsv',
};

const wordsOf = (): ExportWords => ({
  groups: {
    who: text('who'),
    where: text('where'),
    when: text('when'),
    figures: text('figures'),
    quotes: text('quotes'),
  },
  probably: (speaker) => text('probableSpeaker', speaker),
});

interface ExportProps {
  readonly reading: Reading;
  readonly onClose: () => void;
}

function save(content: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has begun to read by the next turn; Firefox needs the address until then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function ExportView({ reading, onClose }: ExportProps) {
  const format = useSignal<ExportFormat>('markdown');
  const told = useSignal<MessageKey | null>(null);
  const saved = useMemo(() => savedFindings(reading, FACT_WORDS), [reading]);
  const content = formatFindings(saved, format.value, wordsOf());
  const copy = () =>
    navigator.clipboard.writeText(content).then(
      () => (told.value = 'copied'),
      () => (told.value = 'notCopied'),
    );
  const saveFile = () => {
    save(content, fileName(saved.title, format.value), FILE_TYPES[format.value].type);
    told.value = 'saved';
  };
  return (
    <DialogView title={text('copyOrSave')} onClose={onClose}>
      <p>{text('copyOrSaveWhat')}</p>
      <RadioField
        label={text('format')}
        values={FORMATS}
        value={format.value}
        nameOf={(one) => text(FORMAT_NAMES[one])}
        onChoose={(one) => {
          format.value = one;
          told.value = null;
        }}
      />
      <div class="export__buttons">
        <button type="button" class="primary-button" onClick={copy}>
          {text('copy')}
        </button>
        <button type="button" onClick={saveFile}>
          {text('saveFile')}
        </button>
      </div>
      {/* The region of the page stands outside of an open dialog, where nothing is announced. */}
      <p role="status">{told.value !== null && text(told.value)}</p>
      <details class="export__preview">
        <summary>{text('preview')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section tabIndex={0} aria-label={text('preview')}>
          <pre dir="auto">{content}</pre>
        </section>
      </details>
    </DialogView>
  );
}
