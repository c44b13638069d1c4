import WebSocket from 'ws';

interface Incoming {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
}

type Params = Record<string, unknown>;

/** How long an answer may take, milliseconds. The first one waits until the browser is there, minutes on a busy machine. */
const ANSWER_MS = 60_000;
const START_MS = 150_000;

/** A raw WebDriver BiDi session: commands out, results and events in. */
export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Incoming | Error) => void>();
  readonly #listeners: { method: string; listener: (params: Params) => void }[] = [];
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Incoming));
    socket.on('close', () => this.#giveUp(new Error('the browser closed the connection')));
    socket.on('error', (error) => this.#giveUp(error));
  }

  /** @param url the `ws://…/session` address that the browser prints when it starts. */
  static async open(url: string): Promise<BidiConnection> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    const connection = new BidiConnection(socket);
    await connection.send('session.new', { capabilities: {} }, START_MS);
    return connection;
  }

  /** @throws Error with the browser's words where it refuses, or does not answer in time, by default within a minute. */
  send(method: string, params: Params, patienceMs = ANSWER_MS): Promise<Params> {
    if (this.#socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('the browser is gone'));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#waiting.get(id)?.(new Error(`no answer to ${method}`)), patienceMs);
      this.#waiting.set(id, (message) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        if (message instanceof Error) reject(message);
        else if (message.type === 'error') reject(new Error(`${method}: ${message.error}: ${message.message}`));
        else resolve(message.result ?? {});
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Calls `listener` for each event; events must be subscribed to with `session.subscribe`. */
  on<Event extends Params>(method: string, listener: (event: Event) => void): void {
    this.#listeners.push({ method, listener: (params) => listener(params as Event) });
  }

  close(): void {
    this.#socket.close();
  }

  #receive(message: Incoming): void {
    if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
    for (const { method, listener } of this.#listeners) if (method === message.method) listener(message.params ?? {});
  }

  #giveUp(error: Error): void {
    for (const settle of [...this.#waiting.values()]) settle(error);
  }
}
