/**
 * A window of a few lines, the rest of the page dimmed. It follows the voice, this page's or the sidebar's, by what is
 * marked; while that is silent it stands still and the reader scrolls the text through it, or moves it with the pointer.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import type { ArticleMarks } from './article-marks.ts';

interface LineFocusProps {
  readonly settings: Settings;
  readonly marks: Pick<ArticleMarks, 'place' | 'watch'>;
}

/** Where it rests, as a share of the window's height: where a sentence is brought to when it is read. */
const REST = 0.35;
/** A new sentence is scrolled to smoothly, and the window goes along; later scrolling is the reader's own. In ms. */
const GOES_ALONG = 1_000;

export function LineFocus({ settings, marks }: LineFocusProps) {
  const box = useRef<HTMLDivElement>(null);
  const { focusLines, fontSize, lineHeight } = settings;
  const height = focusLines * fontSize * lineHeight;

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let frame = 0;
    let markedAt = Number.NEGATIVE_INFINITY;
    let middle = innerHeight * REST;
    const put = (): void => {
      element.style.insetBlockStart = `${Math.round(middle - height / 2)}px`;
    };
    const follow = (): void => {
      const word = marks.place();
      if (word !== null) middle = (word.top + word.bottom) / 2;
      put();
    };
    const later = (move: () => void): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(move);
    };
    const marked = (): void => {
      markedAt = performance.now();
      later(follow);
    };
    const scrolled = (): void => {
      if (performance.now() - markedAt < GOES_ALONG) later(follow);
    };
    const pointed = ({ clientY, pointerType }: PointerEvent): void => {
      if (pointerType !== 'mouse') return;
      middle = clientY;
      later(put);
    };
    follow();
    const endWatch = marks.watch(marked);
    // Type that changes moves the words.
    const resized = new ResizeObserver(() => later(follow));
    resized.observe(document.body);
    addEventListener('scroll', scrolled, { passive: true });
    addEventListener('pointermove', pointed);
    return () => {
      endWatch();
      resized.disconnect();
      cancelAnimationFrame(frame);
      removeEventListener('scroll', scrolled);
      removeEventListener('pointermove', pointed);
    };
  }, [height, marks]);

  if (focusLines === 0) return null;
  return <div ref={box} class="line-focus" style={{ blockSize: `${height}px` }} aria-hidden="true" />;
}
