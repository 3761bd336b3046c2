import type { InferOutput } from 'valibot';
import type {
  CentresAround,
  CountiesAnswer,
  CountyTable,
  nameCentreAbove as naming,
  openCountiesTable as opening,
} from '../../contract/reports/counties';
import { fieldError } from '../../domain/refusals/errors';
import { readPeriod } from '../../domain/statistics/count-figures';
import { reportTable } from '../../domain/statistics/reports';
import { faultsOf } from '../../domain/statistics/reports/check';
import { sumTables } from '../../domain/statistics/reports/sum-tables';
import { refuseBlind } from '../casework/opening/staff-case';
import { changeCentre } from '../centre/change-centre';
import type { StaffCall } from '../platform/calls/people';
import type { Report } from '../platform/documents';
import { fillReport } from './fill-report';

const most = 200;

async function around({ office, person }: StaffCall): Promise<CentresAround> {
  const fields = ['name', 'aboveId', 'version'];
  const all = await office.store.find('centres', {}, { limit: most, fields });
  const own = all.find(({ _id }) => _id === person.centreId);
  const named = all.map(({ _id, name, aboveId = null }) => ({ id: _id, name, aboveId }));
  const others = named.filter(({ id, aboveId }) => id !== person.centreId && aboveId !== person.centreId);
  const plain = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  const above = named.find(({ id }) => id === (own?.aboveId ?? null));

  return {
    version: own?.version ?? 0,
    above: above ? plain(above) : null,
    below: named.filter(({ aboveId }) => aboveId === person.centreId).map(plain),
    others: others.map(plain),
  };
}

/** The centre above and those below. @throws DomainError NotAllowed */
export async function centresAround(_input: object, call: StaffCall): Promise<CentresAround> {
  refuseBlind(call.person);

  return around(call);
}

/**
 * Names the centre above, or takes it back.
 * @throws DomainError NotAllowed for anybody but the director, InputInvalid for a centre that is not there or below,
 * SetUpHasChanged
 */
export async function nameCentreAbove(
  { version, above }: InferOutput<typeof naming.input>,
  call: StaffCall,
): Promise<CentresAround> {
  const { others } = await around(call);
  if (above !== null && !others.some(({ id }) => id === above))
    throw fieldError('InputInvalid', 'above', '上级中心要是别的中心，不能是自己或下级，请从表里选。');
  await changeCentre(call, {
    ...{ version, kind: 'centre', title: '修改上级中心' },
    change: () => ({ aboveId: above }),
  });

  return around(call);
}

async function tableOf(
  centre: { readonly id: string; readonly name: string },
  { code, from, to }: InferOutput<typeof opening.input>,
  { office, person }: StaffCall,
): Promise<CountyTable> {
  const _id = `${centre.id}:${code}:${from}:${to}`;
  const fresh: Report = { _id, centreId: centre.id, code, from, to, version: 0, typed: {}, frozen: [] };
  const report = (await office.store.get('reports', _id)) ?? fresh;
  const handed = report.handedUp?.to === person.centreId ? report.handedUp : null;
  const signed = handed === null ? undefined : report.frozen[handed.signed - 1];
  if (!handed || !signed) return { ...centre, ...(await fillReport(office, report)), handedUp: null };
  const table = reportTable(code);

  return {
    ...centre,
    numbers: signed.numbers,
    faults: table ? faultsOf(table, signed.numbers) : [],
    handedUp: { at: handed.at, signer: signed.signer },
  };
}

/**
 * A table of the own centre and of those below: numbers alone, no line of anybody's case.
 * @throws DomainError NotAllowed, InputInvalid for an unknown table, DayInvalid for a period turned round
 */
export async function openCountiesTable(
  which: InferOutput<typeof opening.input>,
  call: StaffCall,
): Promise<CountiesAnswer> {
  refuseBlind(call.person);
  readPeriod(which.from, which.to);
  const table = reportTable(which.code);
  if (!table) throw fieldError('InputInvalid', 'code', '没有这张报表，请从表里选。');
  const { below } = await around(call);
  const own = { id: call.person.centreId, name: '本中心' };
  const centres: CountyTable[] = [];
  // One after the other: a city has a dozen, and each reads a dozen tallies.
  for (const centre of [own, ...below]) centres.push(await tableOf(centre, which, call));
  const sum = sumTables(
    table,
    centres.map(({ numbers }) => numbers),
  );

  return { centres, sum, faults: faultsOf(table, sum, centres.length) };
}
