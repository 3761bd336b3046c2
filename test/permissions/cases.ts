import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { keysFrom } from '../../cloudfunctions/platform/sealing/keys';
import { fileSeal } from '../../cloudfunctions/platform/sealing/seals';
import type { Case } from '../../domain/case/case';
import type { Paper } from '../../domain/case/records/paper';
import { caseStates, type CaseState } from '../../domain/vocabulary/case-states';
import { dayOf } from '../../domain/time/times';
import { identityOf, phoneOf } from '../../local/sample/citizens';
import { stations } from '../../local/sample/centre';
import { dataOf, type TestOffice } from '../cloud';
import { attachPhoto, draftOf, submit, wellKept } from '../office-cases';
import { putBack, storedIn, type Stored } from '../stored';

/** A case as it lies in the database in each state, with the ids that actions ask for. */
export interface CaseInStates {
  readonly caseId: string;
  readonly owner: string;
  readonly member: string;
  readonly code: string;
  readonly materialId: string;
  readonly snapshots: Readonly<Record<CaseState, Stored>>;
}

/** Words that stand in this one case and nowhere else. */
export const secrets = {
  name: '甘露禾',
  number: identityOf(71),
  phone: phoneOf(71),
  story: '暗号桃花源里的工钱没有给',
  memberName: '隋野渡',
  memberNumber: identityOf(72),
  memberPhone: phoneOf(72),
} as const;

const answers = {
  ...workerAnswers,
  name: secrets.name,
  identity_number: secrets.number,
  phone: secrets.phone,
  story: secrets.story,
};
const today = dayOf(new Date().toISOString());
const reason = '情况属实，理由充分。';
const firmId = 'f000000000000001';

type Move = readonly [from: CaseState, to: CaseState, who: string, action: string, more: object];

/** The way by real commands; from each state that is branched off, the case is put back as it was. */
const moves: readonly Move[] = [
  [
    'SUBMITTED',
    'SUPPLEMENT',
    'm0-clerk',
    'askSupplement',
    { items: [{ code: 'identity', sentence: '请补身份证照片。' }], dueOn: '2026-12-15' },
  ],
  ['SUBMITTED', 'REVIEWING', 'm0-clerk', 'accept', {}],
  ['REVIEWING', 'VERIFYING', 'm0-clerk', 'startVerification', { otherCentre: '邻川中心', items: '收入' }],
  ['REVIEWING', 'PENDING_APPROVAL', 'm0-reviewer', 'recommend', { proposal: 'grant', opinion: reason }],
  ['PENDING_APPROVAL', 'REFUSED', 'm0-approver', 'refuse', { ground: 'out_of_scope', reason }],
  ['PENDING_APPROVAL', 'ASSIGNING', 'm0-approver', 'grant', { reason, overrideReason: reason }],
  ['ASSIGNING', 'ASSIGNED', 'm0-dispatcher', 'assign', { firmId }],
  ['ASSIGNED', 'ARRANGED', 'm0-dispatcher', 'nameLawyer', { lawyerId: '1a00000000000001' }],
  ['ARRANGED', 'HANDLING', 'm0-dispatcher', 'signAgreement', {}],
  [
    'HANDLING',
    'CLOSED',
    'm0-clerk',
    'close',
    {
      closedOn: today,
      way: 'award',
      result: 'won',
      recovered: null,
      wages: null,
      summary: '办完了。'.repeat(15),
    },
  ],
  [
    'CLOSED',
    'FILE_REVIEW',
    'm0-clerk',
    'submitDossier',
    {
      items: ['meeting', 'tellings', 'arbitration_claim', 'evidence', 'award', 'reports'].map((code) => ({
        ...{ code, pages: 2, copy: false },
      })),
    },
  ],
  [
    'FILE_REVIEW',
    'ARCHIVED',
    'm0-archivist',
    'passDossier',
    { volumes: 1, shelf: '1柜', retentionYears: 30, check: wellKept },
  ],
  ['HANDLING', 'TERMINATED', 'm0-approver', 'terminate', { ground: 1, reason }],
];

/** States that no command of the desk reaches alone look like this one, under their own name. */
const like: Partial<Record<CaseState, CaseState>> = {
  NOTIFIED: 'ASSIGNING',
  REFERRED: 'SUBMITTED',
  WITHDRAWN: 'SUBMITTED',
  DEEMED_WITHDRAWN: 'SUPPLEMENT',
};

/** Takes one case through the procedure and keeps a copy of its document in every state. */
export async function caseInStates(office: TestOffice, place: number): Promise<CaseInStates> {
  const [owner, member] = [`matrix-owner-${place}`, `matrix-member-${place}`];
  const caseId = await draftOf(office, owner, answers);
  const { material } = dataOf<{ material: { id: string } }>(await attachPhoto(office, owner, caseId));
  const { code } = dataOf<{ code: string }>(await office.phone(owner, 'invite', { caseId }));
  const [name, number, phone] = [secrets.memberName, secrets.memberNumber, secrets.memberPhone];
  const joining = { caseId, code, name, number, phone, amount: '500', consent: true };
  dataOf(await office.phone(member, 'joinGroup', joining));

  const kept = new Map<CaseState, Stored>([['DRAFT', await documentOf(office, caseId)]]);
  dataOf(await submit(office, owner, caseId));
  kept.set('SUBMITTED', { ...(await documentOf(office, caseId)), stationId: stations[0]?._id });
  for (const [from, to, who, action, more] of moves) {
    const before = kept.get(from) ?? { _id: caseId };
    await putBack(office.cloud, 'cases', before);
    dataOf(await office.desk(who, action, { caseId, version: before.version, ...more }));
    await openPapers(office, owner, caseId);
    kept.set(to, await documentOf(office, caseId));
  }
  const entries = caseStates.map((state) => {
    const known = kept.get(state) ?? { ...kept.get(like[state] ?? 'HANDLING'), _id: caseId, state };

    return [state, known] as const;
  });

  return {
    caseId,
    owner,
    member,
    code,
    materialId: material.id,
    snapshots: Object.fromEntries(entries) as Record<CaseState, Stored>,
  };
}

/** The one file that was typeset in an office; every other paper gets it too, since only its being there matters here. */
interface SharedFile {
  readonly fileId: string;
  readonly sha256: string;
}

const typesetOnce = new WeakMap<TestOffice, Promise<SharedFile>>();

/** Papers get their file when somebody opens them; so it is there before the copy is made. */
async function openPapers(office: TestOffice, owner: string, caseId: string): Promise<void> {
  const found = await documentOf(office, caseId);
  const { papers } = found as unknown as Pick<Case, 'papers'>;
  const bare = papers.find(({ fileId }) => fileId === null);
  if (!bare) return;
  const making = typesetOnce.get(office) ?? typeset(office, owner, caseId, bare.id);
  typesetOnce.set(office, making);
  const made = await making;
  const filled = papers.map((paper) =>
    paper.fileId === null ? withFile(office, caseId, paper, made) : paper,
  );
  await putBack(office.cloud, 'cases', { ...found, papers: filled });
}

/** The paper with the one file that all of them share, sealed as its own. */
function withFile({ keys }: TestOffice, caseId: string, paper: Paper, { fileId, sha256 }: SharedFile): Paper {
  const seal = fileSeal(keysFrom({ YUANSHOU_KEYS: keys }), caseId, paper.id, fileId, sha256);

  return { ...paper, fileId, fileHash: { sha256, seal } };
}

async function typeset(
  office: TestOffice,
  owner: string,
  caseId: string,
  paperId: string,
): Promise<SharedFile> {
  dataOf(await office.phone(owner, 'openPaper', { caseId, paperId }));
  const { papers } = (await documentOf(office, caseId)) as unknown as Pick<Case, 'papers'>;

  const made = papers.find(({ id }) => id === paperId);

  return { fileId: String(made?.fileId), sha256: String(made?.fileHash?.sha256) };
}

export async function documentOf({ cloud }: TestOffice, caseId: string): Promise<Stored> {
  const [found] = await storedIn(cloud, 'cases', { _id: caseId });
  if (!found) throw new Error(`the case ${caseId} is gone`);

  return found;
}
