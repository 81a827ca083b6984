/**
 * When the words of a voice that does not tell them were heard. Where the sound begins and ends is read off the recording;
 * between the two the words stand as eSpeak NG, which speaks behind speech-dispatcher here, sets them in the same text.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Script, Utterance } from '../../src/model/script.ts';
import type { EspeakModule } from '../../src/speech/espeak.d.ts';
import { createSynthesiser, type Synthesis, type SynthesisRequest } from '../../src/speech/synthesiser.ts';
import type { NullSink } from './null-sink.ts';
import type { HeardSound } from './speech-log.ts';
import type { SpokenText } from './system-voice-log.ts';

const WINDOW_MS = 10;
const AUDIBLE_RMS = 0.003;
/** In ms. The browsers tell the beginning up to so much after it, and the end up to so much before it. */
const TOLD_LATE = 200;
const TOLD_EARLY = 600;

type Synthesise = (request: SynthesisRequest) => Synthesis | null;

/** @param extension Built: its copy of eSpeak is used. */
export async function loadSynthesiser(extension: string): Promise<Synthesise> {
  const { href } = pathToFileURL(join(extension, 'espeak', 'espeak-ng.js'));
  const { default: instantiate } = (await import(href)) as EspeakModule;
  const { eSpeakNGWorker } = await instantiate();
  return createSynthesiser(new eSpeakNGWorker());
}

/** As the voices of the system are given it. */
export const lighterScript = (script: Script): Script => ({
  ...script,
  utterances: script.utterances.map((said) => ({ ...said, ...said.lighter })),
});

interface Go extends SpokenText {
  readonly offset: number;
}

/**
 * Which utterance each text was: long ones are said in several goes.
 *
 * @throws Where something was left out, said twice, or said that is not in the script.
 */
function goesOf(script: Script, spoken: readonly SpokenText[]): { said: Utterance; goes: Go[] }[] {
  // One that never began was not heard: on a busy machine it is given up and asked for again.
  const coming = spoken.filter(({ beganMs }) => beganMs !== null);
  const all = script.utterances.map((said) => {
    const goes: Go[] = [];
    for (let offset = 0; offset < said.text.trimEnd().length; ) {
      const next = coming.shift();
      if (!next || !said.text.startsWith(next.text, offset))
        throw new Error(`“${said.text.slice(offset)}” was to be said, and “${next?.text ?? 'nothing'}” was`);
      goes.push({ ...next, offset });
      offset += next.text.length;
      offset += /^\s*/.exec(said.text.slice(offset))?.[0].length ?? 0;
    }
    return { said, goes };
  });
  if (coming.length > 0) throw new Error(`“${coming[0]?.text}” was said after the end`);
  return all;
}

/** Where a go was audible, in ms of the machine's clock. */
function audibleSpan(sink: NullSink, { beganMs, endedMs, text }: Go): { fromMs: number; toMs: number } {
  if (beganMs === null || endedMs === null) throw new Error(`no beginning or no end of “${text}” was told`);
  const clock = sink.momentOf(0);
  const last = sink.momentOf(endedMs) + TOLD_EARLY;
  const audible: number[] = [];
  for (let ms = sink.momentOf(beganMs) - TOLD_LATE; ms < last; ms += WINDOW_MS) {
    if (sink.rms(ms, ms + WINDOW_MS) <= AUDIBLE_RMS) {
      // Silence behind the end: what follows is the next one.
      if (audible.length > 0 && ms > sink.momentOf(endedMs)) break;
    } else audible.push(ms);
  }
  const [first, end] = [audible[0], audible.at(-1)];
  if (first === undefined || end === undefined) throw new Error(`“${text}” was not heard`);
  return { fromMs: first - clock, toMs: end + WINDOW_MS - clock };
}

/** @returns One sound an utterance, as `checkReading` wants them. */
export function heardUtterances(
  script: Script,
  spoken: readonly SpokenText[],
  sink: NullSink,
  synthesise: Synthesise,
): HeardSound[] {
  return goesOf(script, spoken).map(({ said, goes }) => {
    const parts = goes.map((go) => {
      const { fromMs, toMs } = audibleSpan(sink, go);
      const end = go.offset + go.text.length;
      const words = said.words.map(({ spoken: { start } }) => start).filter((at) => at >= go.offset && at < end);
      const own = words.map((at) => at - go.offset);
      const made = synthesise({ text: go.text, words: own, voice: 'gmw/en-US', rate: 1, pitch: 1 });
      if (!made) throw new Error('eSpeak NG does not speak');
      const scale = (toMs - fromMs) / ((made.samples.length / made.sampleRate) * 1000);
      const times = made.words.map(({ offset, ms }) => ({ offset: offset + go.offset, atMs: fromMs + ms * scale }));
      return { fromMs, toMs, times };
    });
    return {
      text: said.text,
      beginsMs: parts[0]?.fromMs ?? Number.NaN,
      endsMs: parts.at(-1)?.toMs ?? Number.NaN,
      words: parts.flatMap(({ times }) => times),
    };
  });
}
