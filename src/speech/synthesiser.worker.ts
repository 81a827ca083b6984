/**
 * The worker that holds eSpeak NG.
 * The package cannot be bundled (it looks for Node and for a wasm file it does not have), so its own file is imported
 * from the extension's folder; that needs `script-src 'self'` and `connect-src 'self'`, no eval and no WebAssembly.
 */
import type { EspeakModule } from './espeak.d.ts';
import { createSynthesiser, type Synthesis, type SynthesisRequest } from './synthesiser.ts';

export interface WorkerRequest {
  readonly id: number;
  readonly request: SynthesisRequest;
}
/** `null`: the voice does not exist, or eSpeak did not start. */
export interface WorkerAnswer {
  readonly id: number;
  readonly synthesis: Synthesis | null;
}

type Synthesise = (request: SynthesisRequest) => Synthesis | null;

/** The part of a worker's global scope that is used; the library of worker types clashes with that of pages. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(message: WorkerAnswer, transfer: readonly Transferable[]): void;
};

async function start(): Promise<Synthesise> {
  const url = new URL('/espeak/espeak-ng.js', globalThis.location.href).href;
  const { default: instantiate } = (await import(/* webpackIgnore: true */ url)) as EspeakModule;
  const { eSpeakNGWorker } = await instantiate();
  const synthesise = createSynthesiser(new eSpeakNGWorker());
  // Before the browser has compiled the hot loops, the first sentence takes up to a second (measured); let it be this.
  synthesise({ text: 'Ready to read.', words: [0], voice: 'gmw/en-US', rate: 1, pitch: 1 });
  return synthesise;
}

const ready = start();

async function answer({ id, request }: WorkerRequest): Promise<void> {
  let synthesis: Synthesis | null = null;
  try {
    synthesis = (await ready)(request);
  } catch (error) {
    // The page falls back or says so; the reason is for the developer's eye.
    console.error('eSpeak NG', error);
  }
  scope.postMessage({ id, synthesis }, synthesis ? [synthesis.samples.buffer] : []);
}

scope.onmessage = (event) => void answer(event.data);
