/** What a page says about its article in JSON-LD (schema.org), with the repairs that real pages need. */

export interface Properties {
  readonly [key: string]: unknown;
  readonly name?: unknown;
  readonly headline?: unknown;
  readonly description?: unknown;
  readonly author?: unknown;
  readonly creator?: unknown;
  readonly publisher?: unknown;
  readonly datePublished?: unknown;
  readonly dateCreated?: unknown;
  readonly dateModified?: unknown;
  readonly inLanguage?: unknown;
  readonly wordCount?: unknown;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;
/** Nodes looked at in all: hostile pages hold megabytes of them. */
const MAX_NODES = 5000;
const MAX_LENGTH = 500_000;

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Control characters inside strings, trailing commas, comment and CDATA wrappers, a semicolon at the end. */
function repair(raw: string): string {
  return (
    raw
      .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
      .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what breaks JSON.parse
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,( ?[}\]])/g, '$1')
      .replace(/; *$/, '')
  );
}

function parse(raw: string): unknown {
  if (raw.length > MAX_LENGTH) return null;
  for (const text of [raw, repair(raw)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The repaired text is tried next; what is still broken says nothing.
    }
  }
  return null;
}

const typesOf = (node: Properties): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

/** All objects in a value, outermost first, however deep. */
function* nodesIn(value: unknown): Generator<Properties> {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const next = queue[at];
    if (Array.isArray(next)) queue.push(...next.slice(0, MAX_NODES));
    else if (isObject(next)) {
      yield next;
      queue.push(...Object.values(next).filter((child) => typeof child === 'object' && child !== null));
    }
  }
}

/**
 * The properties of the page's article.
 *
 * @param scripts Contents of its `application/ld+json` scripts.
 * @returns Of several articles the first with a headline; empty where there is none.
 */
export function articleProperties(scripts: readonly string[]): Properties {
  const nodes = scripts.slice(0, 50).flatMap((script) => [...nodesIn(parse(script))]);
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node]] : [],
    ),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const article = articles.find(({ headline }) => typeof headline === 'string') ?? articles[0];
  if (article === undefined) return {};
  const resolve = (value: unknown): unknown =>
    isObject(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
  return Object.fromEntries(
    Object.entries(article).map(([key, value]) => [key, Array.isArray(value) ? value.map(resolve) : resolve(value)]),
  );
}

/** A property as text; of an object its name, of a list the first. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return isObject(value) ? textOf(value.name ?? value['@value'] ?? null) : null;
}

/** All names in a property: `"A"`, `{name: "A"}`, `[{name: "A"}, "B"]`. */
export function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap((each) => (isObject(each) && Array.isArray(each.name) ? each.name : each))
    .map(textOf)
    .filter((name) => name !== null);
}
