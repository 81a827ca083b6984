/** Who says what: for each language of a script the engine that speaks it, and a voice for each role. */
import { primaryLanguage } from '../language/primary-language.ts';
import { type CastVoice, EMPTY_SCRIPT, type Script, type ScriptPosition, type Voice } from '../model/script.ts';
import type { Settings } from '../model/settings.ts';
import { castVoices } from '../narration/casting.ts';
import type { Speech, SpeechEngine } from './engine.ts';
import { createRoster } from './roster.ts';
import { type SaidWording, wordingFor } from './wordings.ts';

/** In ms from `load`. Browsers that tell their voices later speak the next article; nobody waits 7 s for a first word. */
const VOICE_PATIENCE = 1500;
/** In ms. An engine that was lost is asked what voices it still has; it has told them once before. */
const ASK_AGAIN = 200;

/** All that one engine needs to say an utterance. */
export interface Part {
  readonly engine: SpeechEngine;
  readonly speech: Speech;
  readonly wording: SaidWording;
}

interface Casting {
  readonly engine: SpeechEngine;
  /** By role. */
  readonly voices: readonly CastVoice[];
}

export interface Cast {
  load(script: Script): void;
  /** Forgets who was cast: better voices may have been told since. */
  reconsider(): void;
  /** Forgets who was cast: other voices were chosen, or an engine is lost. */
  recast(voices: Settings['voices'], edits: Settings['castVoices']): void;
  /** It failed: it is not asked again, for each loss costs the reader seconds. */
  refuse(engine: SpeechEngine): void;
  /** It may have lost the voices it told. */
  askAgain(engine: SpeechEngine): void;
  /** All engines may be asked again. */
  forgive(engine?: SpeechEngine): void;
  readonly hasRefused: boolean;
  /** Who says the utterance at the position, `null` where nobody speaks its language. Waits for voices. */
  find(position: ScriptPosition, until: ScriptPosition | null, rate: number): Promise<Part | null>;
  /** The same as far as it is known now. */
  known(position: ScriptPosition, rate: number): Part | null;
  /** By role, in the script's own language; empty until they are cast. */
  cast(): readonly CastVoice[];
  /** The narrator's voice in the script's own language. */
  narrator(): Voice | null;
  /** All that speak the script's own language. */
  voices(): readonly Voice[];
}

/** The language of most of a script; sentences in others are foreign to it. BCP 47. */
export function ownLanguage({ utterances }: Script): string {
  const counts = new Map<string, number>();
  for (const { lang } of utterances) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'en';
}

/** @param onVoices Called when an engine has told its voices. */
export function createCast(engines: readonly SpeechEngine[], onVoices: () => void): Cast {
  const roster = createRoster(engines, onVoices);
  const refused = new Set<SpeechEngine>();
  /** By language. */
  const castings = new Map<string, Casting>();
  let script = EMPTY_SCRIPT;
  let lang = 'en';
  let chosen: Settings['voices'] = {};
  let edits: Settings['castVoices'] = {};
  let patientUntil = 0;

  const castFor = async (spoken: string): Promise<Casting | null> => {
    const known = castings.get(spoken);
    if (known) return known;
    const wish = { lang: spoken, chosen: chosen[primaryLanguage(spoken)], refused };
    const choice = await roster.choose({ ...wish, patienceMs: patientUntil - performance.now() });
    const [first] = choice?.voices ?? [];
    if (!choice || !first) return null;
    // The region of a chosen voice counts for more than the article's.
    const region = first.id === wish.chosen?.id ? first.lang : spoken;
    const casting = {
      engine: choice.engine,
      voices: castVoices(script.speakers.length, choice.voices, region, {
        kind: script.cast,
        edits: edits[primaryLanguage(spoken)] ?? {},
      }),
    };
    castings.set(spoken, casting);
    return casting;
  };

  const partOf = (
    { engine, voices }: Casting,
    { utterance, offset }: ScriptPosition,
    until: ScriptPosition | null,
    rate: number,
  ): Part | null => {
    const said = script.utterances[utterance];
    const cast = voices[said?.role ?? 0];
    if (!said || !cast) return null;
    const wording = wordingFor(said, engine.id);
    const { text, words } = wording;
    const toOffset = until?.utterance === utterance ? wording.offsetOf(until.offset) : text.length;
    const speech = { text, words, ...cast, lang: said.lang, rate, fromOffset: wording.offsetOf(offset), toOffset };
    return { engine, speech, wording };
  };

  return {
    load(next) {
      castings.clear();
      script = next;
      lang = ownLanguage(next);
      patientUntil = performance.now() + VOICE_PATIENCE;
      // Browsers begin to look for their voices when they are first asked.
      roster.refresh();
    },
    reconsider: () => castings.clear(),
    recast(voices, ofSpeakers) {
      castings.clear();
      chosen = voices;
      edits = ofSpeakers;
    },
    refuse: (engine) => void refused.add(engine),
    askAgain(engine) {
      castings.clear();
      roster.askAgain(engine);
      patientUntil = performance.now() + ASK_AGAIN;
    },
    forgive(engine) {
      if (engine) refused.delete(engine);
      else refused.clear();
    },
    get hasRefused() {
      return refused.size > 0;
    },
    async find(position, until, rate) {
      const casting = await castFor(script.utterances[position.utterance]?.lang ?? lang);
      return casting && partOf(casting, position, until, rate);
    },
    known(position, rate) {
      const casting = castings.get(script.utterances[position.utterance]?.lang ?? '');
      return casting ? partOf(casting, position, null, rate) : null;
    },
    cast: () => castings.get(lang)?.voices ?? [],
    narrator: () => castings.get(lang)?.voices[0]?.voice ?? null,
    voices: () => roster.voicesOf(lang),
  };
}
