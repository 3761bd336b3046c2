import { shallowRef } from 'vue';

export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'refused';
  /** Grows with each notice, so that saying the same twice is heard twice. */
  readonly no: number;
}

/** The last thing the desk said to its user; the shell shows it and reads it out. */
export const notice = shallowRef<Notice | null>(null);

let count = 0;

/** Says what has been done, in one sentence. */
export function sayDone(text: string): void {
  notice.value = { text, tone: 'done', no: ++count };
}

/** Says why something was not done and what cures it. */
export function sayRefused(text: string): void {
  notice.value = { text, tone: 'refused', no: ++count };
}

/** Takes the last notice away. */
export function hush(): void {
  notice.value = null;
}
