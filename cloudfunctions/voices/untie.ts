import type { InferOutput } from 'valibot';
import type { Tie, untie as contract } from '../../contract/voices/ties';
import { noteChange } from '../centre/note-change';
import { providersOf } from '../centre/centre';
import { noteUser } from '../people/accounts/note-user';
import type { CitizenCall } from '../platform/calls/people';
import { newId } from '../platform/ids';
import { layAll } from './drawer';

const most = 50;
/** Staff read it beside the line of the history: nobody waits for an answer on the phone. */
const note = '和微信解绑了：以后打电话联系';

const ways: Readonly<Record<Tie, (call: CitizenCall) => Promise<void>>> = {
  own: fromOwn,
  station: fromStation,
  handler: fromRegister,
  staff: fromAccount,
};

/** Unties the caller's WeChat from one of what it is tied to; where there is nothing to untie, nothing happens. */
export async function untie(
  { tie }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ untied: Tie }> {
  await ways[tie](call);

  return { untied: tie };
}

/**
 * Forms go with their files. What was handed in stays with the centre, under a key that no phone has: nobody can find
 * it by this WeChat any more, nor this WeChat by it. What messages were sent with is forgotten.
 */
async function fromOwn(call: CitizenCall): Promise<void> {
  const { office, person } = call;
  await deleteForms(call);
  const laid = { from: person.key, to: office.blind('left', newId()), note };
  for (let left = true; left;) left = (await layAll(call, laid)).cases > 0;
  await office.store.remove('citizens', { _id: person.key });
}

async function deleteForms({ office, person }: CitizenCall): Promise<void> {
  const query = { ownerKey: person.key, state: 'DRAFT' };
  const forms = await office.store.find('cases', query, { limit: most, fields: ['materials.fileId'] });
  for (const { _id, materials } of forms) {
    if ((await office.store.remove('cases', { ...query, _id })) !== 1) continue;
    await office.files.discard(materials.map(({ fileId }) => fileId));
  }
}

/** The register keeps the person; the director may give a fresh number for another phone. */
async function fromStation({ office, person, now }: CitizenCall): Promise<void> {
  const bound = { phoneKey: person.key, endedAt: null };
  const [worker] = await office.store.find('station_workers', bound, { limit: 1 });
  if (!worker) return;
  const { _id: target, name, centreId } = worker;
  const set = { phoneKey: null, boundAt: null, codeEndsAt: '' };
  await office.store.updateWhere(
    'station_workers',
    { ...bound, _id: target },
    { set, increase: { version: 1 } },
  );
  const title = `${name}在手机上解绑：不再帮人填申请`;
  const who = { id: target, name, centreId };
  await noteChange(
    { office, now, person: who },
    { kind: 'ledger', target, title, before: null, after: null },
  );
}

/** As when the centre ends the phone: it opens no case any longer. */
async function fromRegister({ office, person, now }: CitizenCall): Promise<void> {
  const bound = { phoneKey: person.key, endedAt: null };
  const [phone] = await office.store.find('handler_phones', bound, { limit: 1 });
  if (!phone) return;
  const { lawyerId: target, centreId } = phone;
  await office.store.updateWhere('handler_phones', { ...bound, _id: phone._id }, { set: { endedAt: now } });
  const { lawyers } = await providersOf(office, centreId);
  const name = lawyers.find(({ _id }) => _id === target)?.name ?? '承办人员';
  const [before, after] = [{ endedAt: null }, { endedAt: now }];
  const title = `${name}在手机上解绑：不再用它办案`;
  const who = { id: target, name, centreId };
  await noteChange({ office, now, person: who }, { kind: 'provider', target, title, before, after });
}

/** As at the desk: it signs nobody in any longer. */
async function fromAccount({ office, person, now }: CitizenCall): Promise<void> {
  const phone = await office.store.get('staff_phones', person.key);
  const user = phone && (await office.store.get('users', phone.userId));
  await office.store.remove('staff_phones', { _id: person.key });
  if (!user) return;
  const { _id: id, name, centreId } = user;
  await noteUser({ office, now, person: { id, name, centreId } }, user, '在手机上解除手机绑定');
}
