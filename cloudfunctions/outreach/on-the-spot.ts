import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/outreach/on-the-spot';
import { readField } from '../../domain/ledgers/kit/cell';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { faultsOf, type LineValues } from '../../domain/ledgers/kit/values-schema';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { collectionOf } from '../ledger/entry';
import { addLine } from '../ledger/write-line';
import { uploading } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import type { CitizenCall } from '../platform/calls/people';
import type { LinePhoto } from '../platform/documents/ledger';
import { keepUpload } from '../platform/files/keep-upload';
import { keptPath } from '../platform/files/kept-path';
import { sha256 } from '../platform/ids';
import { spotFields } from './spot-fields';
import { spotLedgers, spotWriter } from './spot-writer';

type Note = InferOutput<typeof contract.noteOnTheSpot.input>;

/** What this phone may write down. @throws DomainError AccountLocked */
export async function spotForms(_input: object, call: CitizenCall): Promise<contract.SpotForms> {
  const writer = await spotWriter(call);
  if (!writer) return { who: null, forms: [] };
  const forms = await Promise.all(
    writer.registers.map(async (register) => {
      const { title, purpose } = spotLedgers[register];

      return { register, title, purpose, fields: await spotFields(writer, register) };
    }),
  );

  return { who: writer.call.person.name, forms };
}

/**
 * Writes a line with its photos. Sent twice it is one.
 * @throws DomainError PhoneNotBound, NotAllowed, TooManyRequests, InputInvalid naming the field, the file refusals
 */
export async function noteOnTheSpot(
  { key, register, answers, photos }: Note,
  call: CitizenCall,
): Promise<{ said: string }> {
  const { office, person, now } = call;
  await countStrictly(office.store, uploading, person.key, now);
  const writer = await spotWriter(call);
  if (!writer) throw new DomainError('PhoneNotBound');
  if (!writer.registers.includes(register))
    throw new DomainError('NotAllowed', { why: '这一项请中心的人记。' });
  const ledger = spotLedgers[register];
  const values = typedValues(ledger, answers);
  const id = office.blind('spot', `${person.key} ${key}`).slice(0, 24);
  const standing = await office.store.get(collectionOf(ledger), id);
  if (standing === null) {
    const kept = await photosOf(call, id, photos);
    await addLine(writer.call, ledger, id, values, kept.length > 0 ? { photos: kept } : {});
  }

  return { said: ledger.says(values) };
}

/** What was typed, as the register keeps it; what the phone does not ask for is nothing. @throws DomainError InputInvalid */
function typedValues(ledger: Ledger, answers: Note['answers']): LineValues {
  const values = Object.fromEntries(
    Object.entries(ledger.fields).map(([key, field]) => {
      const read = readField(field, answers[key] ?? '', {});
      if ('fault' in read) throw fieldError('InputInvalid', `answers.${key}`, read.fault);

      return [key, read.value];
    }),
  );
  const [first] = Object.entries(faultsOf(ledger, values));
  if (first) throw fieldError('InputInvalid', `answers.${first[0]}`, first[1]);

  return values;
}

/** Takes the photos out of the phone's own folder, one after the other: each is checked as every upload is. */
async function photosOf(
  { office, person }: CitizenCall,
  id: string,
  fileIds: readonly string[],
): Promise<readonly LinePhoto[]> {
  const kept: LinePhoto[] = [];
  for (const given of fileIds) {
    const folder = keptPath(id, office.blind('spot-photo', `${id} ${sha256(given)}`).slice(0, 24));
    const { fileId, kind, bytes, sha256: hash } = await keepUpload(office, person.openid, given, folder);
    kept.push({ fileId, kind, bytes, sha256: hash });
  }

  return kept;
}
