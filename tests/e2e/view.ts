/**
 * One document of the browser under test: the page, or Lectern's sidebar.
 * Whatever the browser, a view can run a function in its document, and take its picture; all else is built on these two.
 */
import { lookFor, type RoleName, type Seen, type Wanted } from './by-role.ts';
import { until } from './until.ts';

/** What a driver provides. `run` evaluates an expression that gives a promise of JSON text. */
export interface Document {
  run(expression: string): Promise<string>;
  /** PNG of what is to be seen of the document, without the browser's frame. */
  screenshot(): Promise<Buffer>;
}

export interface Locator {
  /** Waits for the first visible, enabled element that fits, and presses it. */
  click(): Promise<void>;
  /** Waits for the first visible element that fits. */
  wait(patienceMs?: number): Promise<Seen>;
  /** All that fit now. */
  all(): Promise<readonly Seen[]>;
}

export const HIGHLIGHTS = { sentence: 'lectern-sentence', word: 'lectern-word' } as const;

function highlightTexts(name: string): string[] {
  const ranges: Iterable<AbstractRange> = CSS.highlights.get(name) ?? [];
  return [...ranges].map((range) => String(range));
}

export class View {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Runs a function of its own (it sees nothing of the test) in the document. Arguments and answer are JSON. */
  async evaluate<Args extends readonly unknown[], Answer>(
    action: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>> {
    // tsx marks inner functions with a call of `__name`, which the document does not know.
    const call = `(${action})(...${JSON.stringify(args)})`;
    const answer = await this.#document.run(
      `(async () => { const __name = (f) => f; return JSON.stringify([await ${call}]); })()`,
    );
    return (JSON.parse(answer) as [Awaited<Answer>])[0];
  }

  /**
   * Runs axe-core in the document.
   *
   * @param axe the library's source text
   * @returns its violations, one line each: rule, and where
   */
  async runAxe(axe: string): Promise<readonly string[]> {
    const report =
      "axe.run(document).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '))))";
    return JSON.parse(
      await this.#document.run(`(() => { ${axe}; return globalThis.axe ?? window.axe; })() && ${report}`),
    );
  }

  screenshot(): Promise<Buffer> {
    return this.#document.screenshot();
  }

  getByRole(role: RoleName, name?: string | RegExp): Locator {
    const wanted: Wanted = {
      role,
      name: typeof name === 'string' ? name : null,
      pattern: name instanceof RegExp ? name.source : null,
    };
    const what = `${role} ${name === undefined ? '' : String(name)}`;
    return {
      click: async () => {
        await until(`${what}, to press it`, async () => {
          const [first] = await this.evaluate(lookFor, wanted, true);
          return first !== undefined && !first.isDisabled;
        });
      },
      wait: (patienceMs) =>
        until(what, async () => (await this.evaluate(lookFor, wanted, false))[0] ?? false, patienceMs),
      all: () => this.evaluate(lookFor, wanted, false),
    };
  }

  /** Texts of the ranges under this name in the page's own highlight registry. */
  highlighted(name: string = HIGHLIGHTS.sentence): Promise<readonly string[]> {
    return this.evaluate(highlightTexts, name);
  }

  /** Waits until exactly this text is marked as the sentence. White space counts as in the page's source. */
  async waitForHighlight(text: string, patienceMs?: number): Promise<void> {
    const squeeze = (one: string): string => one.replace(/\s+/g, ' ').trim();
    await until(
      `the highlight of “${text}”`,
      async () => {
        const texts = await this.highlighted();
        if (texts.map(squeeze).join(' ') === squeeze(text)) return true;
        throw new Error(`highlighted: ${JSON.stringify(texts)}`);
      },
      patienceMs,
    );
  }
}
