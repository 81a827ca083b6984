/** The form under which a name is looked up: lower case, without accents, stops and the difference of apostrophes. */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  // Most words are plain; normalising them all costs a third of the time.
  if (/^[a-z -]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('‑', '-');
}
