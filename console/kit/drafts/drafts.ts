import { spanInDays } from '../../../domain/time/moments';
import { shallowReactive } from 'vue';
import { sayRefused } from '../announce';
import { vaultOf, type Vault } from './vault';

/** What somebody has typed into one form and not sent. */
export interface Draft {
  /** The form, and what it is about: `take-down`, `case/<id>/grant`. */
  readonly place: string;
  /** The form's name in the desk's words. */
  readonly title: string;
  /** Where in the desk it stands. */
  readonly address: string;
  /** When it was typed last. */
  readonly at: string;
  /** What the form started with. */
  readonly base: unknown;
  readonly mine: unknown;
  /** What goes with the form and is not typed: the key by which sending twice makes one. */
  readonly along: unknown;
}

const keptDays = 30;
const noRoom = '这台电脑存不下草稿了。没交的内容请先交上去，再接着填。';

/** Of whoever is signed in, by place. Another person's lie on the computer too, and nobody here can read them. */
export const drafts = shallowReactive(new Map<string, Draft>());

let vault: Vault | null = null;
let beginning = '';
const toWrite = new Set<string>();
let writing = Promise.resolve();

/**
 * Reads what this person left on this computer.
 * @param key comes with the session; without it what lies here cannot be read
 */
export async function openDrafts(userId: string, key: string): Promise<void> {
  [vault, beginning] = [await vaultOf(key), `yuanshou-draft:${userId}:`];
  drafts.clear();
  await Promise.all(Object.keys(localStorage).map(readOne));
}

async function readOne(name: string): Promise<void> {
  if (!vault || beginning === '' || !name.startsWith(beginning)) return;
  const place = name.slice(beginning.length);
  const sealed = localStorage.getItem(name);
  const text = sealed === null ? null : await vault.open(sealed);
  const draft = text === null ? null : (JSON.parse(text) as Draft);
  const old = draft !== null && spanInDays(draft.at, new Date().toISOString()) > keptDays;
  if (draft && !old) drafts.set(place, draft);
  else drafts.delete(place);
  if (old) localStorage.removeItem(name);
}

// A second tab types and sends too.
globalThis.window?.addEventListener('storage', ({ key }) => {
  if (key) void readOne(key);
});

/** Keeps what is typed, at once for this page and sealed for the next. */
export function keepDraft(draft: Draft): void {
  drafts.set(draft.place, draft);
  write(draft.place);
}

/** It has been sent, or is not wanted. */
export function forgetDraft(place: string): void {
  if (drafts.delete(place)) write(place);
}

/** Takes everything of this person off this computer. */
export function forgetAllDrafts(): void {
  for (const place of [...drafts.keys()]) forgetDraft(place);
}

function write(place: string): void {
  if (toWrite.has(place)) return;
  toWrite.add(place);
  writing = writing.then(() => writeOne(place));
}

async function writeOne(place: string): Promise<void> {
  toWrite.delete(place);
  const draft = drafts.get(place);
  const name = beginning + place;
  if (!draft) return localStorage.removeItem(name);
  if (!vault) return;
  try {
    localStorage.setItem(name, await vault.seal(JSON.stringify(draft)));
  } catch {
    sayRefused(noRoom);
  }
}
