/** One utterance, said by one engine, in as many goes as the engine can be trusted with. */
import { endOfChunk } from './chunks.ts';
import type { Speech, SpeechEngine } from './engine.ts';
import { type HearingEvents, hear } from './hearing.ts';
import type { VoiceHabits } from './voice-habits.ts';

/** Says it and tells how it goes, as one. Returns what silences it; no event comes after that. */
export function startTake(
  engine: SpeechEngine,
  speech: Speech,
  habits: VoiceHabits,
  events: HearingEvents,
): () => void {
  let stopHearing: () => void = () => undefined;
  let turn = 0;
  let hasStarted = false;

  const say = (fromOffset: number): void => {
    const rest = { ...speech, fromOffset };
    const toOffset = endOfChunk(rest, engine, habits);
    const own = ++turn;
    const part = { ...rest, toOffset };
    const stop = hear(engine, part, habits, {
      ...events,
      onStart() {
        if (!hasStarted) events.onStart();
        hasStarted = true;
      },
      onEnd: () => (toOffset < speech.toOffset ? say(toOffset) : events.onEnd()),
    });
    // Where an engine answers at once, a later part is under way already.
    if (own === turn) stopHearing = stop;
  };
  say(speech.fromOffset);
  return () => {
    stopHearing();
    engine.stop();
  };
}
