/** The page's end of the worker that speaks: asks, waits, and starts it anew when it has died. */
import type { Synthesis, SynthesisRequest } from './synthesiser.ts';
import type { WorkerAnswer, WorkerRequest } from './synthesiser.worker.ts';

/** In ms. Its start takes 0.2 to 1.6 s (measured, two busy cores), a sentence some 10 ms: one that has answered before is dead. */
const PATIENCE = { first: 10_000, later: 3000 };

export interface SynthesiserClient {
  /** `null` where the worker failed, died, or does not have the voice. Never rejects. */
  synthesise(request: SynthesisRequest): Promise<Synthesis | null>;
  dispose(): void;
}

const startWorker = (): Worker => new Worker(new URL('./synthesiser.worker.ts', import.meta.url), { type: 'module' });

/** Starts the worker when something is first wished of it: where the browser has voices it is never needed. */
export function createSynthesiserClient(create: () => Worker = startWorker): SynthesiserClient {
  const waiting = new Map<number, (synthesis: Synthesis | null) => void>();
  let lastId = 0;
  let worker: Worker | null = null;
  let hasAnswered = false;
  let isDisposed = false;

  const settle = (id: number, synthesis: Synthesis | null): void => {
    waiting.get(id)?.(synthesis);
    waiting.delete(id);
  };
  const end = (): void => {
    worker?.terminate();
    worker = null;
    hasAnswered = false;
    for (const id of [...waiting.keys()]) settle(id, null);
  };
  const begin = (): Worker => {
    const started = create();
    started.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      hasAnswered = true;
      settle(data.id, data.synthesis);
      // It may never have started; the next wish gets a new one.
      if (data.synthesis === null && worker === started) end();
    };
    started.onerror = () => {
      if (worker === started) end();
    };
    worker = started;
    return started;
  };
  return {
    synthesise(request) {
      if (isDisposed) return Promise.resolve(null);
      const id = ++lastId;
      const message: WorkerRequest = { id, request };
      return new Promise((resolve) => {
        const timer = setTimeout(end, hasAnswered ? PATIENCE.later : PATIENCE.first);
        waiting.set(id, (synthesis) => {
          clearTimeout(timer);
          resolve(synthesis);
        });
        (worker ?? begin()).postMessage(message);
      });
    },
    dispose() {
      isDisposed = true;
      end();
    },
  };
}
