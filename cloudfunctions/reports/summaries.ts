import type { InferOutput } from 'valibot';
import type {
  freezeSummary as freezing,
  openSummary as opening,
  saveSummary as saving,
  SummaryAnswer,
} from '../../contract/reports/summary';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { readPeriod } from '../../domain/statistics/count-figures';
import { summaryDrifts } from '../../domain/statistics/summaries/drift';
import { passagesIn, slotsIn, type Mould, type Slot } from '../../domain/statistics/summaries/mould';
import { planItems, problemsIn, signFigures } from '../../domain/statistics/summaries/proposals';
import { soundMould } from '../../domain/statistics/summaries/read-mould';
import { writeSummary } from '../../domain/statistics/summaries/write';
import { refuseBlind, refuseReader } from '../casework/opening/staff-case';
import { centreOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import type { Summary } from '../platform/documents';
import { is } from '../platform/sdk/sdk';
import { DuplicateDocument } from '../platform/store/store';
import { loadSources } from './load-sources';
import { centreMould } from './own-moulds';

type Which = InferOutput<typeof opening.input>;

/** Versions whose words are kept beside the one that holds. */
const mostSaves = 20;
const problems = '问题';
const lastPlan = '上期计划完成情况';
const plan = '下一步';

function idOf({ mould, from, to }: Which, { person }: StaffCall): string {
  return `${person.centreId}:${mould}:${from}:${to}`;
}

async function keptOf(which: Which, call: StaffCall): Promise<Summary> {
  const { mould, from, to } = which;
  const fresh = { version: 0, text: null, passages: {}, saves: [], frozen: [] } as const;
  const head = { _id: idOf(which, call), centreId: call.person.centreId, mould, from, to };

  return (await call.office.store.get('summaries', head._id)) ?? { ...head, ...fresh };
}

/** The plan of the last document of this kind that ended before this one begins. */
async function planBefore({ mould, from }: Which, { office, person }: StaffCall): Promise<readonly string[]> {
  const query = { centreId: person.centreId, mould, to: is.below(from) };
  const [last] = await office.store.find('summaries', query, {
    ...{ limit: 1, order: [['to', 'desc']] as const, fields: ['passages'] },
  });

  return planItems(last?.passages[plan] ?? '');
}

async function proposalsFor(
  mould: Mould,
  which: Which,
  call: StaffCall,
  told: Parameters<typeof problemsIn>[0],
): Promise<SummaryAnswer['proposals']> {
  const names = passagesIn(mould).map(({ ask }) => ask);

  return {
    ...(names.includes(problems) && { [problems]: problemsIn(told) }),
    ...(names.includes(lastPlan) && { [lastPlan]: await planBefore(which, call) }),
  };
}

async function answer(kept: Summary, which: Which, call: StaffCall): Promise<SummaryAnswer> {
  const { office, person } = call;
  const [own, centre] = await Promise.all([centreMould(call, which.mould), centreOf(office, person.centreId)]);
  const text = kept.text ?? own.text;
  const mould = soundMould(text);
  const signs = signFigures.map((figure): Slot => ({ figure, cuts: [], as: 'number' }));
  const called = { unit: centre.name, period: which.period };
  const period = { from: which.from, to: which.to };
  const sources = await loadSources(office, person.centreId, [...slotsIn(mould), ...signs], period, called);
  const written = writeSummary(mould, sources);
  const last = kept.frozen.at(-1);

  return {
    ...{ version: kept.version, written, text, passages: kept.passages, frozen: kept.frozen },
    textOf: kept.text !== null ? 'document' : own.isOwn ? 'centre' : 'product',
    proposals: await proposalsFor(mould, which, call, (figure) => sources.told({ figure, cuts: [] })),
    saves: kept.saves.map(({ version, at, by }) => ({ version, at, by })),
    drifts: last ? summaryDrifts(last.written, written) : [],
  };
}

/**
 * Writes a document of a period from the figures, beside what people wrote and what was signed.
 * @throws DomainError NotAllowed, InputInvalid for an unknown document or a mould that is wrong, DayInvalid for a period
 * turned round
 */
export async function openSummary(which: Which, call: StaffCall): Promise<SummaryAnswer> {
  refuseBlind(call.person);
  readPeriod(which.from, which.to);

  return answer(await keptOf(which, call), which, call);
}

/**
 * Keeps what a person wrote; the earlier words stay as a version.
 * @throws DomainError NotAllowed, InputInvalid for a mould that is wrong, StateHasChanged
 */
export async function saveSummary(
  { passages, text, version, ...which }: InferOutput<typeof saving.input>,
  call: StaffCall,
): Promise<SummaryAnswer> {
  refuseReader(call.person);
  readPeriod(which.from, which.to);
  if (text !== null) soundMould(text);
  const kept = await keptOf(which, call);
  const next = Object.fromEntries(passages.map((one) => [one.name, one.text]));

  return save({ ...kept, text, passages: { ...kept.passages, ...next } }, version, which, call);
}

/**
 * Signs a document as it stands: nothing that changes later changes it.
 * @throws DomainError NotAllowed for anybody but the director, InputInvalid without a reason for signing anew, StateHasChanged
 */
export async function freezeSummary(
  { signer, reason, version, ...which }: InferOutput<typeof freezing.input>,
  call: StaffCall,
): Promise<SummaryAnswer> {
  if (!call.person.roles.includes('director')) throw new DomainError('NotAllowed');
  readPeriod(which.from, which.to);
  const kept = await keptOf(which, call);
  if (kept.frozen.length > 0 && reason === null)
    throw fieldError('InputInvalid', 'reason', '这份文书已经签发过。要改，请写明原因。');
  const { written } = await answer(kept, which, call);
  const signed = { at: call.now, signer, reason, written, passages: kept.passages };

  return save({ ...kept, frozen: [...kept.frozen, signed] }, version, which, call);
}

/** @throws DomainError StateHasChanged when somebody was quicker */
async function save(summary: Summary, version: number, which: Which, call: StaffCall): Promise<SummaryAnswer> {
  const { store } = call.office;
  const { text, passages, frozen } = summary;
  const saves = [
    ...summary.saves,
    { version: version + 1, at: call.now, by: call.person.name, passages },
  ].slice(-mostSaves);
  const set = { text, passages, frozen, saves, version: version + 1 };
  const changed = await store.updateWhere('summaries', { _id: summary._id, version }, { set });
  if (changed === 0) {
    if (version !== 0) throw new DomainError('StateHasChanged');
    await store.add('summaries', { ...summary, ...set }).catch((error: unknown) => {
      throw error instanceof DuplicateDocument ? new DomainError('StateHasChanged') : error;
    });
  }

  return answer({ ...summary, ...set }, which, call);
}
