/** What `analyse` is asked: a row of JSON, read with care, as it comes from anybody's script. */
import type { ExtractError } from '../model/article.ts';
import { fail, type Result, succeed } from '../model/result.ts';

export type RowId = string | number | null;

/** Why a row has no answer. */
export type RequestError = ExtractError | 'notJson' | 'noText' | 'internal';

interface Fields {
  readonly id: RowId;
  readonly url: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly lang: string | null;
}

/** A page as the server sent it, or a plain text. */
export type Request = Fields & ({ readonly html: string } | { readonly text: string });

export interface BadRequest {
  readonly id: RowId;
  readonly error: RequestError;
}

interface Row {
  readonly [key: string]: unknown;
  readonly id?: unknown;
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns A failure carries the row's id where one could be read. */
export function readRequest(line: string): Result<Request, RequestError> & { readonly id: RowId } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { ...fail('notJson'), id: null };
  }
  if (!isRow(row)) return { ...fail('notJson'), id: null };
  const id = typeof row.id === 'string' || typeof row.id === 'number' ? row.id : null;
  const textAt = (key: string): string | null => {
    const value = row[key];
    return typeof value === 'string' ? value : null;
  };
  const [html, text] = [textAt('html'), textAt('text')];
  const fields = {
    id,
    url: textAt('url'),
    published: textAt('published'),
    title: textAt('title'),
    lang: textAt('lang'),
  };
  if (html !== null) return { ...succeed({ ...fields, html }), id };
  if (text !== null) return { ...succeed({ ...fields, text }), id };
  return { ...fail('noText'), id };
}
