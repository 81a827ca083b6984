/**
 * A client of Marionette, the automation protocol inside every Firefox (no geckodriver).
 * Messages are `<length>:<json>` over TCP; Firefox greets first, then `[0, id, command, parameters]` is answered by `[1, id, error, result]`.
 * Source: remote/marionette/{server,message}.sys.mjs in the Firefox source.
 */
import { connect, type Socket } from 'node:net';

type Answer = readonly [1, number, { readonly error: string; readonly message: string } | null, unknown];
interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

function parseMessages(received: Buffer): { readonly messages: unknown[]; readonly rest: Buffer } {
  const messages: unknown[] = [];
  let rest = received;
  for (;;) {
    const colon = rest.indexOf(':');
    const length = colon < 0 ? Number.NaN : Number(rest.toString('latin1', 0, colon));
    if (Number.isNaN(length) || rest.length < colon + 1 + length) return { messages, rest };
    messages.push(JSON.parse(rest.toString('utf8', colon + 1, colon + 1 + length)));
    rest = rest.subarray(colon + 1 + length);
  }
}

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  /** Commands share one state (context, window), so what belongs together runs alone. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** @throws when nobody listens at the port. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      const client = new Marionette(socket);
      let received: Buffer = Buffer.alloc(0);
      socket.once('error', reject);
      socket.on('data', (chunk) => {
        const { messages, rest } = parseMessages(Buffer.concat([received, chunk]));
        received = rest;
        for (const message of messages) {
          if (Array.isArray(message)) client.#settle(message as unknown as Answer);
          else resolve(client);
        }
      });
      socket.once('close', () => {
        for (const { reject: fail } of client.#waiting.values()) fail(new Error('Firefox closed the connection'));
        client.#waiting.clear();
      });
    });
  }

  #settle([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === null) waiting?.resolve(result);
    else waiting?.reject(new Error(`${error.error}: ${error.message}`));
  }

  send(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new Error('Firefox is gone'));
      this.#waiting.set(id, { resolve, reject });
      const json = Buffer.from(JSON.stringify([0, id, command, parameters]));
      this.#socket.write(Buffer.concat([Buffer.from(`${json.length}:`), json]));
    });
  }

  /** Runs the steps without any others in between. */
  alone<Value>(steps: () => Promise<Value>): Promise<Value> {
    const mine = this.#turn.then(steps, steps);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** Runs the body of an async function in the browser's own window, where `args` are its parameters. */
  chrome(body: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.alone(async () => {
      await this.send('Marionette:SetContext', { value: 'chrome' });
      const script = `const args = [...arguments]; return (async () => { ${body} })();`;
      const answer = (await this.send('WebDriver:ExecuteScript', { script, args })) as { readonly value: unknown };
      return answer.value;
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
