import type { Upload } from './upload';

/** What happens to one file on its way. */
export type UploadEvent =
  | { readonly kind: 'begun' }
  | { readonly kind: 'moved'; readonly percent: number }
  | { readonly kind: 'arrived'; readonly fileId: string }
  /** It did not arrive. */
  | { readonly kind: 'lost' }
  /** It lay there too long and was taken away: the next try sends it again. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unanswered' }
  /** The office is busy: for now only. */
  | { readonly kind: 'put off'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'taken'; readonly materialId: string }
  /** The network is back, the office is asked again, or the app was opened anew. */
  | { readonly kind: 'woken' }
  /** Its sender presses 再传. */
  | { readonly kind: 'pressed' };

const stopped = '没有传完。连上网会自己接着传，也可以点“再传”。';

type Way = Pick<Upload, 'state' | 'progress' | 'materialId' | 'fileId' | 'tries' | 'problem'>;

function again({ tries = 0 }: Upload, state: 'waiting' | 'stopped', problem: string): Partial<Way> {
  return { state, problem, fileId: null, tries: tries + 1 };
}

function wake(upload: Upload): Partial<Way> {
  const { state, fileId } = upload;
  // Whether it arrived is not known: it gets a new name, so that nothing is written over.
  if (state === 'sending' && !fileId) return again(upload, 'waiting', '');

  return state === 'sending' || state === 'stopped' ? { state: 'waiting', problem: '' } : {};
}

/**
 * The way of one file: what changes of it by an event. What was sent stays sent, whatever is heard later.
 * @returns only what is different
 */
export function next(upload: Upload, event: UploadEvent): Partial<Way> {
  if (upload.state === 'sent') return {};
  switch (event.kind) {
    case 'begun':
      return { state: 'sending', problem: '' };
    case 'moved':
      return { progress: Math.min(event.percent, 99) };
    case 'arrived':
      return { fileId: event.fileId };
    case 'lost':
    case 'gone':
      return again(upload, 'stopped', stopped);
    case 'unanswered':
      return { state: 'stopped', problem: stopped };
    case 'put off':
      return { state: 'stopped', problem: event.why };
    case 'refused':
      return { state: 'refused', problem: event.why };
    case 'taken':
      return { state: 'sent', progress: 100, materialId: event.materialId, problem: '' };
    case 'woken':
      return wake(upload);
    case 'pressed':
      return { state: 'waiting', problem: '' };
  }
}

/** Whether the next file may be tried after this event, or the network or the office wants a rest. */
export function mayGoOn({ kind }: UploadEvent): boolean {
  return kind === 'taken' || kind === 'gone' || kind === 'refused';
}

/** Owners whose files are to be sent, each with the case they go into, and whether somebody sends now. */
export interface Line {
  readonly busy: boolean;
  readonly asked: readonly (readonly [owner: string, caseId: string])[];
}

export const idle: Line = { busy: false, asked: [] };

/** An owner asks; asking again is the same, and the case is that of the last time. */
export function joined({ busy, asked }: Line, owner: string, caseId: string): Line {
  const isThere = asked.some(([one]) => one === owner);

  return {
    busy,
    asked: isThere
      ? asked.map((one) => (one[0] === owner ? ([owner, caseId] as const) : one))
      : [...asked, [owner, caseId]],
  };
}
