/** What is wrong with a page of the gallery, measured in the page itself: each a function of its own that sees nothing of the test. */

/** What is wider than the window, or cut off; a line each. Words that are only heard are no wider than they should be. */
export function findOverflow(): string[] {
  const width = document.documentElement.clientWidth;
  const nameOf = (element: Element): string =>
    `${element.localName}.${element.className} “${(element.textContent ?? '').slice(0, 30)}”`;
  const isScrolled = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || isScrolled(element.parentElement));
  const found: string[] = [];
  if (document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility() || element.closest('.visually-hidden, svg') !== null) continue;
    const { left, right } = element.getBoundingClientRect();
    const isOutside = right > width + 1 || left < -1;
    const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
    if ((isOutside || isCut) && !isScrolled(element)) found.push(nameOf(element));
  }
  return found;
}

/** Controls that lie over their neighbours, and those whose words go beyond their edges. */
export function findCramped(): string[] {
  const found: string[] = [];
  for (const button of document.querySelectorAll('button, summary'))
    if (button.scrollWidth > button.clientWidth + 1) found.push(`${button.textContent} in ${button.clientWidth} px`);
  for (const parent of document.querySelectorAll('body, body *')) {
    const controls = [...parent.children].filter((one) => one.matches('button, label, select, input, summary'));
    for (const [i, one] of controls.entries()) {
      const [a, b] = [one, controls[i + 1]].map((element) => element?.getBoundingClientRect());
      if (!a || !b || a.width * b.width === 0) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) found.push(`${one.textContent} over ${controls[i + 1]?.textContent}`);
    }
  }
  return found;
}

/** Words that go on in the next line without a hyphen. */
export function findBrokenWords(selector: string): string[] {
  const found: string[] = [];
  for (const holder of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (const { 0: word, index } of text.data.matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
      }
    }
  }
  return found;
}

/** Letters to a line, spaces among them, in the paragraphs of three lines and more; their last lines, half full, count half. */
export function lettersToALine(): number {
  let letters = 0;
  let lines = 0;
  for (const paragraph of document.querySelectorAll('.article > p[data-start]:not([data-part])')) {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const count = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
    if (count < 3) continue;
    letters += paragraph.textContent?.length ?? 0;
    lines += count - 0.5;
  }
  return letters / lines;
}

/** Controls smaller than 24 px (WCAG 2.2, 2.5.8), those of the player smaller than 44 px (2.5.5). */
export function findSmallTargets(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('button, select, input, summary, a[href]')) {
    // A link in a sentence is as high as its line (2.5.8, "Inline").
    const isInSentence = element.localName === 'a' && getComputedStyle(element).display === 'inline';
    if (!element.checkVisibility() || isInSentence) continue;
    // A label is pressed as well as its control.
    const target = element.closest('label') ?? element;
    const { width, height } = target.getBoundingClientRect();
    const least = element.closest('.player__buttons') === null ? 24 : 44;
    if (width < least - 0.5 || height < least - 0.5)
      found.push(`${element.getAttribute('aria-label') ?? element.textContent} ${width}×${height}, not ${least}`);
  }
  return found;
}

/** Words that stand in no brackets of the pseudo-locale, leaving out those of the article, dates, samples and keys. */
export function findHardCoded(): string[] {
  const found: string[] = [];
  const isOthers = (element: Element): boolean =>
    element.closest('[dir]:not(html), [lang]:not(html), time, kbd, script, [aria-hidden="true"]') !== null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text & { data: string };
    if (parentElement === null || isOthers(parentElement)) continue;
    if (/\p{L}/u.test(data) && !/^\s*\[[\s\S]*\]\s*$/.test(data)) found.push(data.trim());
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext]')) {
    for (const attribute of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) {
      const words = element.getAttribute(attribute);
      if (words !== null && /\p{L}/u.test(words) && !/^\[[\s\S]*\]$/.test(words)) found.push(`${attribute}: ${words}`);
    }
  }
  return found;
}

/** What has the focus. */
export interface Stop {
  readonly name: string;
  /** Neither beyond the window's edge nor under something that lies over it. */
  readonly isInSight: boolean;
  readonly hasRing: boolean;
}

/** `null`: the focus has left the page. */
export function focused(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return null;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const own = element.textContent ?? '';
  // The words of a label, without the choices of the list in it.
  const label = element.closest('label')?.textContent?.replace(own, '');
  const words = element.getAttribute('aria-label') ?? label ?? own;
  const atMiddle = document.elementFromPoint((left + right) / 2, (top + Math.min(bottom, top + 44)) / 2);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: words.replace(/\s+/g, ' ').trim().slice(0, 40),
    isInSight: atMiddle !== null && (element.contains(atMiddle) || atMiddle.contains(element)),
    hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  };
}
