/** A storage area of a browser, in memory, that notes what is asked of it. */
export interface FakeArea {
  readonly items: Map<string, unknown>;
  readonly calls: string[];
  readonly get: (keys: string | null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string | readonly string[]) => Promise<void>;
}

export function fakeArea(): FakeArea {
  const items = new Map<string, unknown>();
  const calls: string[] = [];
  return {
    items,
    calls,
    async get(keys) {
      calls.push(`get ${keys ?? 'all'}`);
      const wanted = keys === null ? [...items.keys()] : [keys];
      return Object.fromEntries(wanted.flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : [])));
    },
    async set(added) {
      calls.push(`set ${Object.keys(added).join(' ')}`);
      for (const [key, value] of Object.entries(added)) items.set(key, structuredClone(value));
    },
    async remove(keys) {
      const gone = typeof keys === 'string' ? [keys] : keys;
      calls.push(`remove ${gone.join(' ')}`);
      for (const key of gone) items.delete(key);
    },
  };
}
