import type { OwnWork, WorkLine } from '../../contract/handling/own-work';
import { subsidyProgress } from '../../domain/closing/subsidy-progress';
import { nextWork } from '../../domain/handling/next-work';
import { quietName } from '../../domain/case/quiet-name';
import { dayOf, type Day } from '../../domain/time/times';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { centreOf } from '../centre/centre';
import { templateFor } from '../centre/templates';
import { handOverKey } from '../casework/line/hand-over-keys';
import { asNow, recordFields } from '../platform/store/cases';
import type { StoredCase } from '../platform/documents';
import type { HandlerCall } from '../platform/calls/people';

const most = 200;
const fields = [
  ...['state', 'receiptNo', 'dispute.matter', 'desk.lawyerId', 'desk.work', 'desk.maskedName', 'desk.quiet'],
  ...recordFields('closing.subsidy', 'closing.payment', 'closing.archive'),
];

type Line = Pick<StoredCase, '_id' | 'state' | 'receiptNo' | 'dispute' | 'desk' | 'closing'>;

/** The cases in this person's hands, and in those of the firm they manage; what is due first stands first, and before it what is to be handed over. Two or three reads at once. */
export async function myWork(_input: object, { office, person, now }: HandlerCall): Promise<OwnWork> {
  const { id, centreId, firmId, roles } = person;
  const page = { limit: most, order: [['desk.rank', 'asc']] as const, fields };
  const [own, firms, left] = (await Promise.all([
    office.store.find('cases', { 'desk.lawyerId': id, centreId }, page),
    roles.includes('firm_admin') ? office.store.find('cases', { 'desk.firmId': firmId, centreId }, page) : [],
    office.store.find('cases', { centreId, 'desk.searchKeys': handOverKey(id) }, page),
  ])) as [Line[], Line[], Line[]];
  const today = dayOf(now);
  const lines = [...new Map([...own, ...firms].map((one) => [one._id, asNow(one)])).values()];
  const owed = left.map((one) => ({ ...workLine(asNow(one), id, today), ...handsOver }));

  const template = templateFor(await centreOf(office, centreId), 'handlerReminded');

  return {
    today,
    templates: template ? [template.id] : [],
    lines: [...owed, ...lines.map((one) => workLine(one, id, today)).sort(byDay)],
  };
}

function workLine(c: Line, lawyerId: string, today: Day): WorkLine {
  const { _id: caseId, state, receiptNo, dispute, desk } = c;
  const matter = desk.quiet ? quietName : (matterOf(dispute.matter)?.label ?? '');
  const { what, on } = nextWork(state, desk.work ?? noWork, today);
  const isOver = c.closing.archive !== null;

  return {
    ...{ caseId, state, receiptNo: receiptNo ?? '', title: `${desk.maskedName}，${matter}` },
    mine: desk.lawyerId === lawyerId,
    ...(isOver ? { what: 'done', on: null } : { what, on }),
    late: !isOver && on !== null && on < today,
    remindedOn: isOver ? null : (desk.work?.remindedOn ?? null),
    subsidy: subsidyProgress(c),
  };
}

/** Whoever left still owes the list of what is handed over. */
const handsOver = {
  ...({ what: 'hand_over', on: null, late: false, remindedOn: null } as const),
  ...{ mine: true, subsidy: null },
} as const;

const noWork = { dueOn: null, lastOn: null, met: false, judged: false, returned: false, hearings: [] };

/** What waits for the centre or is done stands behind what has a day, and that behind what is late. */
function byDay(one: WorkLine, other: WorkLine): number {
  return rankOf(one).localeCompare(rankOf(other));
}

function rankOf({ what, on, caseId }: WorkLine): string {
  const band = what === 'done' ? 2 : what === 'wait' ? 1 : 0;

  return `${band}|${on ?? '9999-12-31'}|${caseId}`;
}
