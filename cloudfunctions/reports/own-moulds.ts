import type { InferOutput } from 'valibot';
import type { keepMould as keeping, MouldView } from '../../contract/reports/summary';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { moulds, mouldOf } from '../../domain/statistics/summaries';
import { soundMould } from '../../domain/statistics/summaries/read-mould';
import { noteChange } from '../centre/note-change';
import { refuseBlind } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import type { KeptMould } from '../platform/documents';
import { DuplicateDocument } from '../platform/store/store';

const most = 100;
const unnamed = { every: '需要时', text: '' } as const;

async function keptBy({ office, person }: StaffCall): Promise<readonly KeptMould[]> {
  return office.store.find('moulds', { centreId: person.centreId }, { limit: most });
}

function viewOf(code: string, kept: KeptMould | undefined): MouldView {
  const product = mouldOf(code);
  const { name, every, text } = product ?? { ...unnamed, name: kept?.name ?? code };

  return {
    ...{ code, every, version: kept?.version ?? 0 },
    name: kept?.name ?? name,
    text: kept?.text ?? text,
    isOwn: kept?.text !== null && kept !== undefined,
  };
}

/** The moulds of a centre: those of the product, changed or not, then its own. @throws DomainError NotAllowed */
export async function listMoulds(_input: object, call: StaffCall): Promise<{ readonly moulds: readonly MouldView[] }> {
  refuseBlind(call.person);
  const kept = await keptBy(call);
  const own = kept.filter(({ code, text }) => !mouldOf(code) && text !== null);
  const codes = [...moulds, ...own].map(({ code }) => code);

  return { moulds: codes.map((code) => viewOf(code, kept.find((one) => one.code === code))) };
}

/** The mould of a document as the centre has it. @throws DomainError InputInvalid where there is none */
export async function centreMould(call: StaffCall, code: string): Promise<MouldView> {
  const kept = await call.office.store.get('moulds', `${call.person.centreId}:${code}`);
  const view = viewOf(code, kept ?? undefined);
  if (view.text === '') throw fieldError('InputInvalid', 'mould', '没有这种文书，请从表里选。');

  return view;
}

/**
 * Keeps the centre's own mould, or lets the product's hold again. What a document says changes with it until it is
 * signed.
 * @throws DomainError NotAllowed for anybody but the director, InputInvalid with the line of what is wrong, StateHasChanged
 */
export async function keepMould(
  { code, name, text, version }: InferOutput<typeof keeping.input>,
  call: StaffCall,
): Promise<{ readonly moulds: readonly MouldView[] }> {
  const { office, person } = call;
  if (!person.roles.includes('director')) throw new DomainError('NotAllowed');
  if (text !== null) soundMould(text);
  const _id = `${person.centreId}:${code}`;
  const before = await office.store.get('moulds', _id);
  const set = { name, text, version: version + 1 };
  const changed = await office.store.updateWhere('moulds', { _id, version }, { set });
  if (changed === 0) {
    if (version !== 0) throw new DomainError('StateHasChanged');
    await office.store.add('moulds', { _id, centreId: person.centreId, code, ...set }).catch((error: unknown) => {
      throw error instanceof DuplicateDocument ? new DomainError('StateHasChanged') : error;
    });
  }
  await noteChange(call, {
    ...{ kind: 'ledger', target: _id, title: `文书模板：${name}` },
    before: before?.text ?? null,
    after: text,
  });

  return listMoulds({}, call);
}
