/** The bar at the top: back to the page, what can stand beside the article, and the voice where it is ours. */
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, text } from '../platform/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import type { DialogName } from '../ui/run-command.ts';
import { Toolbar } from '../ui/toolbar-view.tsx';
import './bar-view.css';

/** What stands beside the article, one at a time. */
export type PanelName = 'type' | 'findings';

interface BarProps {
  readonly panel: Signal<PanelName | null>;
  /** False where a sidebar has them. */
  readonly hasFindings: boolean;
  readonly open: (dialog: DialogName) => void;
  readonly onBack: () => void;
  /** The player, where it is in this page. */
  readonly children: ComponentChildren;
}

interface PanelButtonProps {
  readonly name: PanelName;
  readonly label: MessageKey;
  readonly icon: IconName;
  readonly panel: Signal<PanelName | null>;
}

function PanelButton({ name, label, icon, panel }: PanelButtonProps) {
  const isOpen = panel.value === name;
  return (
    <button
      type="button"
      class="reader-bar__button"
      aria-expanded={isOpen}
      aria-label={text(label)}
      title={text(label)}
      onClick={() => (panel.value = isOpen ? null : name)}
    >
      <Icon name={icon} />
      <span class="reader-bar__words">{text(label)}</span>
    </button>
  );
}

/** Tells the style how much of the window stays covered, as `--bar`: what has the focus must not lie under it. */
function useMeasuredHeight() {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null) return;
    const measure = (): void => {
      // All of it, or in a narrow window one row; nothing where the window is low.
      const parts = [current, ...current.querySelectorAll<HTMLElement>('.player__buttons')];
      const staying = parts.find((part) => {
        const { position, display } = getComputedStyle(part);
        return position === 'sticky' && display !== 'contents';
      });
      document.documentElement.style.setProperty('--bar', `${staying?.offsetHeight ?? 0}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return bar;
}

/** How much of the window the bar covers, in CSS pixels. */
export const coveredHeight = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--bar')) || 0;

export function BarView({ panel, hasFindings, open, onBack, children }: BarProps) {
  return (
    <header ref={useMeasuredHeight()} class="reader-bar">
      <Toolbar label={text('readerTools')} className="reader-bar__tools">
        <button
          type="button"
          class="reader-bar__button"
          aria-label={text('backToPage')}
          title={text('backToPage')}
          onClick={onBack}
        >
          <Icon name="back" />
          <span class="reader-bar__words">{text('backToPage')}</span>
        </button>
        <PanelButton name="type" label="textAndColours" icon="type" panel={panel} />
        {hasFindings && <PanelButton name="findings" label="factsAndQuotes" icon="findings" panel={panel} />}
        <span class="reader-bar__space" />
        <IconButton icon="export" name="copyOrSave" onClick={() => open('export')} />
        <IconButton icon="keys" name="keys" onClick={() => open('keys')} />
        <IconButton icon="settings" name="settings" onClick={() => open('settings')} />
      </Toolbar>
      {children}
    </header>
  );
}
