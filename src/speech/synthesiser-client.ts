/** The page's end of the worker that speaks: asks, waits, and starts it anew when it has died. */
import type { Synthesis, SynthesisRequest } from './synthesiser.ts';
import type { WorkerAnswer, WorkerRequest } from './synthesiser.worker.ts';

/** In ms. Its start takes 0.2 to 1.6 s (measured, two busy cores), a sentence far less. */
const PATIENCE = 15_000;

export interface SynthesiserClient {
  /** `null` where the worker failed, died, or does not have the voice. Never rejects. */
  synthesise(request: SynthesisRequest): Promise<Synthesis | null>;
  dispose(): void;
}

const startWorker = (): Worker => new Worker(new URL('./synthesiser.worker.ts', import.meta.url), { type: 'module' });

/** Starts the worker at once, so that it is warm when the reader presses Play. */
export function createSynthesiserClient(create: () => Worker = startWorker): SynthesiserClient {
  const waiting = new Map<number, (synthesis: Synthesis | null) => void>();
  let lastId = 0;
  let worker: Worker | null = null;
  let isDisposed = false;

  const settle = (id: number, synthesis: Synthesis | null): void => {
    waiting.get(id)?.(synthesis);
    waiting.delete(id);
  };
  const end = (): void => {
    worker?.terminate();
    worker = null;
    for (const id of [...waiting.keys()]) settle(id, null);
  };
  const begin = (): Worker => {
    const started = create();
    started.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
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
  begin();

  return {
    synthesise(request) {
      if (isDisposed) return Promise.resolve(null);
      const id = ++lastId;
      const message: WorkerRequest = { id, request };
      return new Promise((resolve) => {
        const timer = setTimeout(end, PATIENCE);
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
