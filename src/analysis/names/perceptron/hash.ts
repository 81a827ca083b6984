/**
 * Features are numbers: a hash of what they say. Of 4,194,304 numbers the model uses some 60,000, so that one word in
 * seventy meets a feature that is not its own; in 2 ** 20 it would be one in seventeen.
 */

const KEY_BITS = 22;
const MASK = (1 << KEY_BITS) - 1;

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** The finaliser of MurmurHash3 over both. The order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15) ^ (b << 3), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** @param template Which question is asked. @param value The answer. */
export const keyOf = (template: number, value: number): number => mix(Math.imul(template, 0x9e3779b1), value) & MASK;
