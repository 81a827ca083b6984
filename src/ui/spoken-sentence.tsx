/** The sentence that is being spoken, and its word, for the eye: a screen reader would talk over the voice. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlayerState } from '../model/player-state.ts';
import { scriptText } from '../model/script.ts';
import { sliceOf } from '../model/span.ts';
import { articleWords } from './article-words.ts';
import type { Reading } from './reading.ts';

interface SpokenProps {
  readonly reading: Reading;
  readonly player: PlayerState;
}

export function SpokenSentence({ reading, player }: SpokenProps) {
  const box = useRef<HTMLParagraphElement>(null);
  // The box is of one height, so that nothing below it moves from sentence to sentence: a long one is scrolled in it.
  useLayoutEffect(() => {
    const { current } = box;
    const mark = current?.querySelector('mark');
    if (!current || !mark) return;
    current.scrollTop = mark.offsetTop - (current.clientHeight - mark.offsetHeight) / 2;
  }, [player.word, player.sentence]);
  const sentence = reading.script.sentences[player.sentence];
  if (!sentence || player.status === 'idle' || player.status === 'ended') return null;
  const written = scriptText(reading.script, reading.article, sentence.part);
  const word = player.word ?? { start: sentence.span.start, end: sentence.span.start };
  return (
    <p ref={box} class="player__sentence" aria-hidden="true" {...articleWords(reading.article)}>
      {sliceOf(written, { start: sentence.span.start, end: word.start })}
      <mark>{sliceOf(written, word)}</mark>
      {sliceOf(written, { start: word.end, end: sentence.span.end })}
    </p>
  );
}
