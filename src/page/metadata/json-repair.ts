/**
 * Reads JSON as real pages write it. 7 of 181 benchmark pages hold JSON-LD that `JSON.parse` refuses.
 * One pass over the text, each character looked at a bounded number of times: hostile pages hold megabytes.
 */

/** A longer script is no description of one article. */
const MAX_LENGTH = 2_000_000;
/** What stands outside strings and means nothing: comments, CDATA and comment wrappers, semicolons. */
const NOISE = /\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|<!--|-->|<!\[CDATA\[|\]\]>|;/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Whether a quotation mark ends its string: what follows must be able to follow a string. */
function isClosing(text: string, quote: number): boolean {
  const next = /\S/g;
  next.lastIndex = quote + 1;
  const [after] = next.exec(text) ?? [];
  if (after !== ',') return after === undefined || ':}]/'.includes(after);
  const [beyond = ''] = next.exec(text) ?? [];
  return (
    /["{}[\]\d/-]|^$/.test(beyond) || /^(?:true|false|null)\b/.test(text.slice(next.lastIndex - 1, next.lastIndex + 5))
  );
}

/** The string that begins at `start`, made valid, and where it ends. */
function readString(text: string, start: number): { readonly json: string; readonly end: number } {
  const pieces = ['"'];
  let from = start + 1;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what breaks JSON.parse
  const special = /["\\\u0000-\u001f\u2028\u2029]/g;
  special.lastIndex = from;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    pieces.push(text.slice(from, match.index));
    from = match.index + 1;
    if (match[0] === '"') {
      if (isClosing(text, match.index)) return { json: `${pieces.join('')}"`, end: from };
      pieces.push('\\"');
    } else if (match[0] !== '\\') pieces.push(' ');
    else if (/^(?:["\\/bfnrt]|u[\da-f]{4})/i.test(text.slice(from, from + 5))) {
      pieces.push(`\\${text[from]}`);
      from++;
      special.lastIndex = from;
    }
  }
  return { json: `${pieces.join('')}${text.slice(from)}"`, end: text.length };
}

/** Splits a broken text into its outermost values, each made as valid as it can be. */
function repair(text: string): string[] {
  const values: string[] = [];
  const open: string[] = [];
  let pieces: string[] = [];
  let hasComma = false;
  const add = (piece: string): void => {
    if (hasComma && !'}]'.includes(piece) && pieces.length > 0 && !'{['.includes(pieces.at(-1) ?? '')) pieces.push(',');
    hasComma = false;
    pieces.push(piece);
  };
  const close = (): void => {
    if (pieces.at(-1) === ':') pieces.push('null');
    hasComma = false;
    pieces.push(open.pop() ?? '');
    if (open.length > 0) return;
    values.push(pieces.join(''));
    pieces = [];
  };
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? '';
    const noise = matchAt(NOISE, text, at);
    const word = noise === '' ? matchAt(WORD, text, at) : '';
    if (noise !== '') at += noise.length;
    else if (character === '"') {
      const { json, end } = readString(text, at);
      add(json);
      at = end;
    } else if (word !== '') {
      if (/^(?:true|false|null|e|E)$/.test(word)) add(word);
      else if (pieces.at(-1) === ':') add('null');
      at += word.length;
    } else {
      if (character === ',') {
        if (pieces.at(-1) === ':') add('null');
        hasComma = true;
      } else if (character in CLOSERS) {
        add(character);
        open.push(CLOSERS[character] ?? '');
      } else if (character === '}' || character === ']') {
        if (open.at(-1) === character) close();
      } else if (/[-+.\d]/.test(character)) {
        const number = matchAt(/[-+.\deE]+/y, text, at);
        add(number);
        at += number.length - 1;
      } else if (character === ':') pieces.push(character);
      at++;
    }
  }
  // A text cut off in the middle still says what it said.
  while (open.length > 0) close();
  return values;
}

function parse(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/**
 * The values of a script: one where it is valid, several where objects stand one after the other.
 *
 * @returns Empty for what cannot be read, or is longer than 2,000,000 characters.
 */
export function parseLoosely(raw: string): unknown[] {
  if (raw.length > MAX_LENGTH) return [];
  const valid = parse(raw);
  if (valid.length > 0) return valid;
  // Some servers escape the script as if it were text.
  const text = raw.includes('"') ? raw : raw.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return repair(text).flatMap(parse);
}
