import type { ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, renameSync, statSync, type WriteStream } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { OUTPUT_MARK } from './messages';

/** A full log file is renamed; so many old ones are kept. */
const MAX_BYTES = 20 * 1024 * 1024;
const KEPT = 3;
const MAX_LINE = 16 * 1024;

export interface FunctionLog {
  /** Adds a line of our own: names, request ids, codes and durations, never what a call carried. */
  add(line: Record<string, unknown>): void;
  /** Adds what a process of functions prints, each line with the function and the request it belongs to. */
  follow(child: ChildProcess): void;
  close(): Promise<void>;
}

/**
 * Opens the functions' log: lines of JSON in `functions.log`, not flushed one by one.
 * @param folder where log files go
 */
export function openFunctionLog(folder: string): FunctionLog {
  const file = path.join(folder, 'functions.log');
  let stream: WriteStream;
  let bytes = 0;
  const open = () => {
    bytes = existsSync(file) ? statSync(file).size : 0;
    stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
    stream.on('error', () => stream.destroy());
  };
  const add = (line: Record<string, unknown>) => {
    const text = JSON.stringify({ at: new Date().toISOString(), ...line }) + '\n';
    bytes += text.length;
    if (stream.writable) stream.write(text);
    if (bytes < MAX_BYTES) return;
    stream.end();
    rotate(file);
    open();
  };
  open();
  return {
    add,
    follow: (child) => {
      followStream(child.stdout, (call, text) => add({ ...call, out: text }));
      followStream(child.stderr, (call, text) => add({ ...call, err: text }));
    },
    close: () => new Promise((resolve) => (stream.destroyed ? resolve() : stream.end(() => resolve()))),
  };
}

function rotate(file: string): void {
  for (let age = KEPT - 1; age >= 0; age--) {
    const from = age === 0 ? file : `${file}.${age}`;
    if (existsSync(from)) renameSync(from, `${file}.${age + 1}`);
  }
}

interface Call {
  function: string;
  requestId: string;
}

function followStream(stream: Readable | null, line: (call: Call, text: string) => void): void {
  let call: Call = { function: '', requestId: '' };
  let rest = '';
  const take = (text: string) => {
    if (text.startsWith(OUTPUT_MARK)) call = callOf(text.slice(1));
    else if (text !== '') line(call, text.slice(0, MAX_LINE));
  };
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) take(text);
    if (rest.length > MAX_LINE) {
      take(rest);
      rest = '';
    }
  });
  stream?.on('end', () => take(rest));
}

function callOf(mark: string): Call {
  const [requestId = '', name = ''] = mark.split(' ');

  return { function: name, requestId };
}
