/**
 * Finding what a reader would find: elements by role and accessible name.
 * These functions run inside the document under test, so each stands alone and takes and gives JSON.
 * The name is a plain reading of accname 1.2: `aria-labelledby`, `aria-label`, `<label>`, then text.
 */

export type RoleName =
  | 'button'
  | 'heading'
  | 'link'
  | 'combobox'
  | 'radio'
  | 'slider'
  | 'checkbox'
  | 'status'
  | 'alert'
  | 'region'
  | 'list';

export interface Seen {
  readonly name: string;
  /** All text inside, white space collapsed. */
  readonly text: string;
  readonly isDisabled: boolean;
  readonly value: string;
}

/** A name asked for: the whole name, or a pattern it must match. */
export interface Wanted {
  readonly role: RoleName;
  readonly name: string | null;
  readonly pattern: string | null;
}

/** Lists every visible element of the role whose name fits; with `click`, presses the first. */
export function lookFor(wanted: Wanted, click: boolean): Seen[] {
  const selectors: Record<string, string> = {
    button: 'button, [role="button"], summary',
    heading: 'h1, h2, h3, h4, h5, h6, [role="heading"]',
    link: 'a[href], [role="link"]',
    combobox: 'select, [role="combobox"]',
    radio: 'input[type="radio"], [role="radio"]',
    slider: 'input[type="range"], [role="slider"]',
    checkbox: 'input[type="checkbox"]',
    status: '[role="status"], output',
    alert: '[role="alert"]',
    region: 'section[aria-label], section[aria-labelledby], [role="region"]',
    list: 'ul, ol, [role="list"]',
  };
  const collapse = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  /** Without what is for the eye alone. */
  const heard = (element: Element | null): string => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const hidden of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) hidden.remove();
    return collapse(copy?.textContent);
  };
  const nameOf = (element: Element): string => {
    const ids = collapse(element.getAttribute('aria-labelledby')).split(' ');
    const labelled = ids.map((id) => (id === '' ? '' : heard(document.getElementById(id)))).join(' ');
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const label = labels.map(heard).join(' ');
    return labelled.trim() || collapse(element.getAttribute('aria-label')) || label || heard(element);
  };
  const fits = (element: Element): boolean => {
    if (!element.checkVisibility()) return false;
    const name = nameOf(element);
    if (wanted.pattern !== null) return new RegExp(wanted.pattern, 'u').test(name);
    return wanted.name === null || name === wanted.name;
  };
  const found = [...document.querySelectorAll(selectors[wanted.role] ?? 'none')].filter(fits);
  const seen = found.map((element) => ({
    name: nameOf(element),
    text: collapse(element.textContent),
    isDisabled: element.matches(':disabled, [aria-disabled="true"]'),
    value: String((element as HTMLInputElement).value ?? ''),
  }));
  const first = found[0];
  if (click && first instanceof HTMLElement && seen[0]?.isDisabled === false) {
    first.focus();
    first.click();
  }
  return seen;
}
