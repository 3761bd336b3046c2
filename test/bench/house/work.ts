import { randomUUID } from 'node:crypto';
import { workerAnswers } from '../../../domain/application/testing/sample-answers';
import { photoFor } from '../../../local/sample/evidence';
import { sure, type Citizen, type Desk } from './people';
import { upTo } from './timing';

/** A case as the queue shows it. */
export interface Line {
  readonly caseId: string;
  readonly version: number;
}

const photoBytes = 200 * 1024;

/** A JPEG of 200 KB: the drawn paper, and before its end what a camera's noise would fill, which viewers skip. */
export function photo(): Buffer {
  const { bytes } = photoFor('wage_evidence');
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  const noise = Buffer.from(upTo(photoBytes - bytes.length).map((n) => (n * 2_654_435_761) % 251));

  return Buffer.concat([bytes.subarray(0, end), noise, bytes.subarray(end)]);
}

/** A draft with all answers; gives the case. */
export async function draft(person: Citizen): Promise<string> {
  const saved = await person.ask('saveDraft', {
    draftKey: randomUUID(),
    revision: 1,
    answers: workerAnswers,
  });

  return String(sure(saved).caseId);
}

/** A photo taken into the case: uploaded, its bytes checked, kept. */
export async function attach(person: Citizen, caseId: string, bytes: Buffer): Promise<void> {
  const fileId = await person.upload(`${randomUUID()}.jpg`, bytes);
  sure(await person.ask('addMaterial', { caseId, item: 'wage_evidence', fileId, name: '欠条.jpg' }));
}

/** Submits; gives the receipt number. */
export async function submit(person: Citizen, caseId: string): Promise<string> {
  const input = { caseId, revision: 1, consent: true, promise: true };

  return String(sure(await person.ask('submit', input)).receiptNo);
}

/** Everything from the first saved answer to the receipt; gives its number. */
export async function apply(person: Citizen, bytes: Buffer): Promise<string> {
  const caseId = await draft(person);
  await attach(person, caseId, bytes);

  return submit(person, caseId);
}

/** Lines of the queue, page by page, until there are enough or no more. */
export async function linesOf(staff: Desk, input: object, enough: number): Promise<Line[]> {
  const lines: Line[] = [];
  for (let cursor: string | null = null; lines.length < enough;) {
    const page: { lines: Line[]; next: string | null } = sure(
      await staff('queue', { ...input, cursor, limit: 50 }),
    );
    lines.push(...page.lines);
    cursor = page.next;
    if (cursor === null) break;
  }

  return lines.slice(0, enough);
}

/** The twelve months that end with this one, as the statistics take them. */
export function yearUntil(now: Date): { readonly from: string; readonly to: string } {
  const from = new Date(Date.UTC(now.getUTCFullYear() - 1, now.getUTCMonth() + 1, 1));

  return { from: from.toISOString().slice(0, 7), to: now.toISOString().slice(0, 7) };
}
