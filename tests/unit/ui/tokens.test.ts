/**
 * The contrast of the colours in `ui/tokens.css`, in each theme: text at least 7:1 (WCAG 2.2, 1.4.6 AAA), lines and
 * focus at least 3:1 (1.4.11).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The custom properties of the rule with exactly this selector, outside of any media query. */
function propertiesOf(selector: string): Record<string, string> {
  const rule = css.split(/(?<=\})/).find((part) => part.slice(0, part.indexOf('{')).trim() === selector);
  if (!rule) throw new Error(`no rule ${selector}`);
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value ?? '']),
  );
}

/** `light-dark(a, b)` as the scheme resolves it; `var(--x)` is none of the colours here. */
function resolve(properties: Record<string, string>, isDark: boolean): Record<string, string> {
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/;
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const [, light, dark] = pair.exec(value) ?? [];
      return [name, (isDark ? dark : light) ?? value];
    }),
  );
}

/** Relative luminance of sRGB, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const base = propertiesOf(':root,\n[data-theme]');
const sepia = { ...base, ...propertiesOf('[data-theme="sepia"]') };
const strong = { ...base, ...propertiesOf('[data-theme="contrast"]') };
const THEMES = {
  light: resolve(base, false),
  dark: resolve(base, true),
  sepia: resolve(sepia, false),
  'high contrast on white': resolve(strong, false),
  'high contrast on black': resolve(strong, true),
};

const GROUNDS = ['paper', 'paper-raised', 'notice', 'alert'];
const TEXTS = [
  ...['ink', 'ink-soft', 'accent'].flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
  ['accent-ink', 'accent'] as const,
  ['mark-ink', 'mark'] as const,
];
const LINES = [
  ...['line', 'focus'].flatMap((line) => GROUNDS.map((ground) => [line, ground] as const)),
  ['mark-line', 'mark'] as const,
];

describe.each(Object.entries(THEMES))('%s', (_name, colours) => {
  const ratio = (a: string, b: string): number => contrast(colours[a] ?? '', colours[b] ?? '');

  test.each(TEXTS)('%s on %s can be read', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(7);
  });
  test.each(LINES)('%s on %s can be seen', (line, ground) => {
    expect(ratio(line, ground)).toBeGreaterThanOrEqual(3);
  });
});

/** As `mix-blend-mode: multiply` lays one over the other. */
function multiply(colour: string, tint: string): string {
  const parts = [1, 3, 5].map((at) => {
    const [below, above] = [colour, tint].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
    return Math.round(((below ?? 0) * (above ?? 0)) / 255);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const TINTS = ['yellow', 'peach', 'blue', 'green', 'rose'].map((name) => {
  const { tint = '' } = propertiesOf(`[data-tint="${name}"]`);
  return [name, tint] as const;
});

describe.each(Object.entries(THEMES))('under a tint, %s', (_name, colours) => {
  test.each(TINTS)('of %s, words keep the contrast of WCAG 2.2, 1.4.3 and lines that of 1.4.11', (_tint, tint) => {
    const under = (name: string): string => multiply(colours[name] ?? '', tint);
    const ratios = (pairs: readonly (readonly [string, string])[]): number[] =>
      pairs.map(([a, b]) => contrast(under(a), under(b)));
    expect(Math.min(...ratios(TEXTS))).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(...ratios(LINES))).toBeGreaterThanOrEqual(3);
  });
});

test('black on white is the most there is', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
