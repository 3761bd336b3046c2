import { workerAnswers } from '../domain/application/testing/sample-answers';
import { dayOf } from '../domain/time/times';
import { photoFor } from '../local/sample/evidence';
import { dataOf, newDraftKey, type TestOffice } from './cloud';

/** A case on the desk: what every decision needs. */
export interface OnDesk {
  readonly caseId: string;
  readonly version: number;
  readonly state: string;
  readonly paperId: string | null;
}

/** Saves a draft of complete answers; gives the case id. */
export async function draftOf(
  office: TestOffice,
  openid: string,
  answers: object = workerAnswers,
): Promise<string> {
  const saved = await office.phone(openid, 'saveDraft', { draftKey: newDraftKey(), revision: 1, answers });

  return String(dataOf(saved).caseId);
}

/** Uploads a real photo and attaches it. */
export async function attachPhoto(
  office: TestOffice,
  openid: string,
  caseId: string,
  item = 'wage_evidence',
) {
  const fileId = await office.upload(openid, `${newDraftKey()}.jpg`, photoFor(item).bytes);

  return office.phone(openid, 'addMaterial', { caseId, item, fileId, name: '欠条.jpg' });
}

export function submit(office: TestOffice, openid: string, caseId: string, revision = 1) {
  return office.phone(openid, 'submit', { caseId, revision, consent: true, promise: true });
}

/** A submitted case; gives its id. */
export async function submitted(office: TestOffice, openid: string, answers?: object): Promise<string> {
  const caseId = await draftOf(office, openid, answers);
  dataOf(await submit(office, openid, caseId));

  return caseId;
}

/** The version that stands now, as somebody who may open the dossier sees it. */
export async function versionOf(office: TestOffice, caseId: string, userName = 'lijing'): Promise<number> {
  const { line } = dataOf<{ line: { version: number } }>(
    await office.desk(userName, 'openDossier', { caseId }),
  );

  return line.version;
}

/** Takes a decision on the version that stands now. */
export async function decide(
  office: TestOffice,
  userName: string,
  action: string,
  caseId: string,
  more: object = {},
) {
  return office.desk(userName, action, { caseId, version: await versionOf(office, caseId), ...more });
}

/** A case that waits for the approver. */
export async function recommended(office: TestOffice, openid: string, answers?: object): Promise<string> {
  const caseId = await submitted(office, openid, answers);
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  dataOf(
    await decide(office, 'wangmin', 'recommend', caseId, {
      proposal: 'grant',
      opinion: '材料能证明，建议给予。',
    }),
  );

  return caseId;
}

/** Aid was granted, and a lawyer is still to be found. */
export async function granted(office: TestOffice, openid: string, answers?: object): Promise<string> {
  const caseId = await recommended(office, openid, answers);
  dataOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意给予。' }));

  return caseId;
}

/** Aid was refused: the matter is out of scope. */
export async function refused(office: TestOffice, openid: string): Promise<string> {
  const caseId = await recommended(office, openid);
  dataOf(
    await decide(office, 'chenli', 'refuse', caseId, { ground: 'out_of_scope', reason: '不在范围里。' }),
  );

  return caseId;
}

/** A lawyer of the sample's register, with the firm. */
export const oneLawyer = { firmId: 'f000000000000001', lawyerId: '1a00000000000001' } as const;

/** The dispatcher chose a lawyer; the firm has not named whoever it sends. */
export async function assigned(office: TestOffice, openid: string): Promise<string> {
  const caseId = await granted(office, openid);
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, oneLawyer));

  return caseId;
}

/** The firm named the lawyer; nothing is signed. */
export async function arranged(office: TestOffice, openid: string): Promise<string> {
  const caseId = await assigned(office, openid);
  dataOf(await decide(office, 'zhouhang', 'nameLawyer', caseId, { lawyerId: oneLawyer.lawyerId }));

  return caseId;
}

/** The agreement is signed and the lawyer at work. */
export async function handled(office: TestOffice, openid: string): Promise<string> {
  const caseId = await arranged(office, openid);
  dataOf(await decide(office, 'zhouhang', 'signAgreement', caseId));

  return caseId;
}

/** How a wage case ends before the arbitration commission. */
export const won = () => ({
  closedOn: dayOf(new Date().toISOString()),
  ...{ way: 'award', result: 'won', recovered: 12300, wages: 8000, document: '青劳人仲案〔2026〕12号裁决书' },
  summary:
    '接受指派后约见受援人，整理工资条和打卡记录，代写仲裁申请书并出庭。仲裁委采纳了主要意见，公司已经付清。',
});

/** The work is done; the dossier is still to be handed in. */
export async function closed(office: TestOffice, openid: string): Promise<string> {
  const caseId = await handled(office, openid);
  const told = {
    act: 'report',
    happenedOn: dayOf(new Date().toISOString()),
    text: '裁决书收到了，已经告诉本人。',
  };
  dataOf(await decide(office, 'lijing', 'noteProgress', caseId, told));
  dataOf(await decide(office, 'lijing', 'close', caseId, won()));

  return caseId;
}

/** The handler's part of a dossier that ended with an award; the office has the rest. */
export const handedIn = {
  items: [
    ...(['meeting', 'tellings', 'arbitration_claim', 'evidence'] as const).map((code) => ({
      ...{ code, pages: 4, copy: false },
    })),
    { code: 'award', pages: 6, copy: true },
  ],
  absent: [] as readonly object[],
};

/** The dossier waits for the archivist. */
export async function filed(office: TestOffice, openid: string): Promise<string> {
  const caseId = await closed(office, openid);
  dataOf(await decide(office, 'lijing', 'submitDossier', caseId, handedIn));

  return caseId;
}

/** The file as the archivist found it, by the sheet that a centre begins with. */
export const wellKept = {
  points: { complete: 28, order: 14, signed: 20, records: 18, result: 15 },
  vetoes: [] as readonly string[],
  comment: null,
};

/** Where the archivist puts a file, and for how long. */
export const inPlace = { volumes: 1, shelf: '3柜2层', retentionYears: 30, secret: false };

/** A lawyer's file that was checked, and where it is put. */
export const onShelf = { ...inPlace, check: wellKept };

/** The dossier is in the archive; the subsidy is still to be counted. */
export async function archived(office: TestOffice, openid: string): Promise<string> {
  const caseId = await filed(office, openid);
  dataOf(await decide(office, 'sunyue', 'passDossier', caseId, onShelf));

  return caseId;
}
