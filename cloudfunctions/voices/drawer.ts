import type { Case } from '../../domain/case/case';
import { awaitsConfirmation } from '../../domain/case/case-facts';
import type { CaseDraftChange } from '../../domain/case/history/record';
import { changeCase } from '../casework/change-case';
import { applicantIn } from '../casework/opening/own-case';
import { memberIn } from '../group/change-members';
import type { CitizenCall } from '../platform/calls/people';
import { Either, is } from '../platform/sdk/sdk';
import { openStored } from '../platform/store/case-sealing';

const most = 50;

/** From the key of a phone to that of its drawer, or back. */
export interface Laid {
  readonly from: string;
  readonly to: string;
  /** What staff read beside the line in the history. */
  readonly note?: string;
}

/** How much was laid there. */
export interface LaidCount {
  readonly cases: number;
  readonly questions: number;
}

/** The key under which a person's things lie that were put away: nobody finds them who has not both, phone and digits. */
export function drawerOf({ office, person }: CitizenCall, code: string): string {
  return office.blind('drawer', `${person.key}\n${code}`);
}

/**
 * Lays everything that shows on a phone under another key: own cases and those of a group one belongs to, what was told
 * of them, questions, complaints.
 */
export async function layAll(call: CitizenCall, laid: Laid): Promise<LaidCount> {
  const { store } = call.office;
  const { from, to } = laid;
  const cases = await casesUnder(call, from);
  for (const c of cases) await layUnder(call, c, laid);
  const set = { ownerKey: to };
  // After the cases: a message that is written meanwhile is compared with its case before it is sent.
  const caseId = is.oneOf(cases.map(({ _id }) => _id));
  if (cases.length > 0) await store.updateWhere('outbox', { caseId, ownerKey: from }, { set });
  await store.updateWhere('complaints', { ownerKey: from }, { set });
  const questions = await store.updateWhere('consultations', { ownerKey: from }, { set });

  return { cases: cases.length, questions };
}

/** Every case that shows under a key: one read. What waits for the word of another person is not the caller's to lay away. */
async function casesUnder({ office }: CitizenCall, key: string): Promise<readonly Case[]> {
  const shown = new Either([{ ownerKey: key }, { memberKeys: key }]);
  const found = await office.store.find('cases', shown, { limit: most, order: [['createdAt', 'desc']] });

  return found.map((stored) => openStored(office.keys, stored)).filter((c) => !awaitsConfirmation(c));
}

/** The case with one key in place of another, wherever it says whose phone it shows on. */
function under({ ownerKey, members, memberKeys }: Case, { from, to }: Laid): CaseDraftChange {
  return {
    ownerKey: ownerKey === from ? to : ownerKey,
    members: members.map((one) => (one.openid === from ? { ...one, openid: to } : one)),
    ...(memberKeys && { memberKeys: memberKeys.map((key) => (key === from ? to : key)) }),
  };
}

/** Lays a case under another key: a form as it is, what was handed in with a line in its history. */
async function layUnder(call: CitizenCall, c: Case, laid: Laid): Promise<void> {
  const { office, now } = call;
  if (c.state === 'DRAFT') {
    await office.cases.replace(c, { ...c, ...under(c, laid), version: c.version + 1 }, now);

    return;
  }
  const actor = c.ownerKey === laid.from ? applicantIn(call) : memberIn(call);
  await changeCase(office, c, {
    action: 'putAway',
    actor: { ...actor, id: laid.from },
    at: now,
    note: laid.note ?? null,
    input: {},
    change: (seen) => under(seen, laid),
    insist: true,
  });
}
