import { connect, type Socket } from 'node:net';

/** What came back over HTTP. */
export interface Reply {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A client of the bench's own: plain HTTP/1.1 over kept connections and nothing else, because it shares the two
 * processors with what it measures.
 */
export class Wire {
  readonly #host: string;
  readonly #port: number;
  readonly #free: Line[] = [];

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = Number(port);
  }

  /** Posts a body to a path; one request at a time on each connection. */
  async post(path: string, headers: Readonly<Record<string, string>>, body: string | Buffer): Promise<Reply> {
    const line = this.#free.pop() ?? new Line(this.#host, this.#port);
    const reply = await line.ask(requestText(path, `${this.#host}:${this.#port}`, headers, body), body);
    if (reply.headers.connection !== 'close') this.#free.push(line);

    return reply;
  }
}

function requestText(
  path: string,
  host: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): string {
  const lines = Object.entries({ host, ...headers, 'content-length': `${Buffer.byteLength(body)}` });

  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** One kept connection. */
class Line {
  readonly #socket: Socket;
  #waiting: Waiting | undefined;
  #chunks: Buffer[] = [];
  #size = 0;
  /** Bytes of the whole answer, once its head has come. */
  #expected = 0;

  constructor(host: string, port: number) {
    this.#socket = connect({ host, port, noDelay: true });
    this.#socket.on('data', (chunk) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('the connection was closed')));
  }

  ask(head: string, body: string | Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      if (typeof body === 'string') this.#socket.write(head + body);
      else this.#socket.write(Buffer.concat([Buffer.from(head), body]));
    });
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#expected === 0) {
      this.#chunks = [Buffer.concat(this.#chunks)];
      this.#expected = lengthOf(this.#chunks[0] as Buffer);
    }
    if (this.#expected === 0 || this.#size < this.#expected) return;
    const whole = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    [this.#chunks, this.#size, this.#expected] = [[], 0, 0];
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve(replyIn(whole));
  }
}

const gap = '\r\n\r\n';

/** 0 while the head is not whole. @throws Error for an answer without a length */
function lengthOf(bytes: Buffer): number {
  const end = bytes.indexOf(gap);
  if (end < 0) return 0;
  const length = /^content-length: *(\d+)/im.exec(bytes.toString('latin1', 0, end))?.[1];
  if (length === undefined) throw new Error('an answer without content-length');

  return end + gap.length + Number(length);
}

function replyIn(whole: Buffer): Reply {
  const end = whole.indexOf(gap);
  const lines = whole.toString('latin1', 0, end).split('\r\n').slice(1);
  const headers = lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });

  return { headers: Object.fromEntries(headers), text: whole.toString('utf8', end + gap.length) };
}
