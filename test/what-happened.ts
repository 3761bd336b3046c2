import { openStored } from '../cloudfunctions/platform/store/case-sealing';
import type { StoredCase } from '../cloudfunctions/platform/documents';
import { keysFrom } from '../cloudfunctions/platform/sealing/keys';
import type { Case } from '../domain/case/case';
import pdfParse from 'pdf-parse/lib/pdf-parse.js';
import { dataOf, type TestOffice } from './cloud';
import { storedIn } from './stored';

/** The whole case, opened: what a test of the procedure looks at. */
export async function caseOf({ cloud, keys }: TestOffice, caseId: string): Promise<Case> {
  const [stored] = await storedIn(cloud, 'cases', { _id: caseId });
  if (!stored) throw new Error(`the case ${caseId} is gone`);

  return openStored(keysFrom({ YUANSHOU_KEYS: keys }), stored as unknown as StoredCase);
}

/** What one step left behind: state, event, papers, clocks that run, and what the citizen was told of it. */
export interface Happened {
  readonly state: string;
  readonly action: string | undefined;
  readonly role: string | undefined;
  /** Codes of the papers issued with the step, in their order. */
  readonly papers: readonly string[];
  /** Names of the clocks now; a paused one in brackets. */
  readonly clocks: readonly string[];
  readonly told: string | null;
}

/** The newest event of a case with everything that follows from it. Strikes the clock for the messages. */
export async function whatHappened(office: TestOffice, caseId: string): Promise<Happened> {
  const now = { at: new Date().toISOString(), key: office.cloud.secret };
  await office.cloud.invoke('clock', { clock: now, only: ['followEvents'] });
  const c = await caseOf(office, caseId);
  const last = c.events.at(-1);
  const [message] = await storedIn(office.cloud, 'outbox', { _id: `${caseId}:${last?.no}` });
  const { clocks } = dataOf<{ clocks: { name: string; paused: boolean }[] }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  );

  return {
    state: c.state,
    action: last?.action,
    role: last?.actor.role,
    papers: c.papers.filter(({ issuedAt }) => issuedAt === last?.at).map(({ code }) => code),
    clocks: clocks.map(({ name, paused }) => (paused ? `(${name})` : name)),
    told: typeof message?.moment === 'string' ? message.moment : null,
  };
}

/** The words on the newest paper of a form, without spaces, as a person reads them from the PDF. */
export async function wordsOn(office: TestOffice, caseId: string, code: string): Promise<string> {
  const { papers } = await caseOf(office, caseId);
  const paperId = papers.findLast((paper) => paper.code === code)?.id;
  const { url } = dataOf<{ url: string }>(await office.desk('lijing', 'openPaper', { caseId, paperId }));
  const { text } = await pdfParse(Buffer.from(await (await fetch(url)).arrayBuffer()));

  return text.replace(/\s+/g, '');
}
