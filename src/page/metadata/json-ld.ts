/** What a page says about its article in JSON-LD (schema.org). */
import { parseLoosely } from './json-repair.ts';

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
const PAGE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:Web|Item|About)Page$/;
/** Nodes looked at in all: hostile pages hold megabytes of them. */
const MAX_NODES = 5000;
const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (node: Properties): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

/** All objects in a value, outermost first, however deep. */
function* nodesIn(value: unknown): Generator<Properties> {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const next = queue[at];
    if (Array.isArray(next)) queue.push(...next.slice(0, MAX_NODES));
    else if (isObject(next)) {
      yield next;
      queue.push(
        ...Object.values(next)
          .filter((child) => typeof child === 'object' && child !== null)
          .slice(0, MAX_NODES),
      );
    }
  }
}

export interface LinkedData {
  /** Of several articles the first with a headline; empty where there is none. */
  readonly article: Properties;
  /** What is said of the page the article stands in; often more exact. */
  readonly page: Properties;
}

/** @param scripts Contents of its `application/ld+json` scripts. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.slice(0, 50).flatMap((script) => parseLoosely(script).flatMap((value) => [...nodesIn(value)]));
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node]] : [],
    ),
  );
  const resolve = (value: unknown): unknown =>
    isObject(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
  const resolved = (node: Properties = {}): Properties =>
    Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, Array.isArray(value) ? value.map(resolve) : resolve(value)]),
    );
  const ofType = (pattern: RegExp): Properties[] =>
    nodes.filter((node) => typesOf(node).some((type) => pattern.test(type)));
  const articles = ofType(ARTICLE_TYPE);
  return {
    article: resolved(articles.find(({ headline }) => typeof headline === 'string') ?? articles[0]),
    page: resolved(ofType(PAGE_TYPE)[0]),
  };
}

/** A property as text; of an object its name, of a list the first. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return isObject(value) ? textOf(value.name ?? value['@value'] ?? null) : null;
}

/** All names in a property: `"A"`, `{name: "A"}`, `[{name: "A"}, "B"]`; no more than 50. */
export function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 50)
    .flatMap((each) => (isObject(each) && Array.isArray(each.name) ? each.name : each))
    .map(textOf)
    .filter((name) => name !== null);
}
