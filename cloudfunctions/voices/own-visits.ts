import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/voices/own-visits';
import { quietName } from '../../domain/case/quiet-name';
import { DomainError } from '../../domain/refusals/errors';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import type { CitizenCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { theirself } from '../quality/kept-complaint';
import { visitId } from '../quality/plan-visits';
import { complainOfFee, sealVisitSaid } from '../quality/visit-said';

const most = 100;

/** Own closed cases whose return visit is still to be made: two reads. */
export async function myVisits(
  _input: object,
  { office, person }: CitizenCall,
): Promise<{ visits: readonly contract.OwnVisit[] }> {
  const page = { limit: most, order: [['createdAt', 'desc']] as const };
  const fields = ['dispute.matter', 'desk.quiet', 'desk.calledAs'];
  const cases = await office.store.find('cases', { ownerKey: person.key }, { ...page, fields });
  if (cases.length === 0) return { visits: [] };
  const ids = cases.map(({ _id }) => visitId(_id));
  const found = await office.store.find('visits', { _id: is.oneOf(ids) }, { limit: most });

  return {
    visits: found
      .filter(({ open }) => open)
      .flatMap(({ _id: id, caseId, sealedSaid }) => {
        const c = cases.find((one) => one._id === caseId);
        if (!c) return [];
        const matter = c.desk.quiet
          ? (c.desk.calledAs ?? quietName)
          : (matterOf(c.dispute.matter)?.plain ?? '');

        return [{ id, matter, answered: Boolean(sealedSaid) }];
      }),
  };
}

/** Keeps what the person says of how it went; money taken becomes a complaint at once. @throws DomainError LineNotFound, AlreadyDone */
export async function answerVisit(
  { id, ...said }: InferOutput<typeof contract.answerVisit.input>,
  { office, person, now }: CitizenCall,
): Promise<{ complaint: boolean }> {
  const visit = await office.store.get('visits', id);
  const c = visit && (await office.cases.find(visit.caseId));
  if (!c || c.ownerKey !== person.key) throw new DomainError('LineNotFound');
  const set = { sealedSaid: sealVisitSaid(office, id, said) };
  const written = await office.store.updateWhere('visits', { _id: id, open: is.oneOf([true]) }, { set });
  if (written === 0) throw new DomainError('AlreadyDone');
  if (said.feeAsked) {
    const by = { at: now, who: theirself(person.key), did: '回访时提出投诉' };
    await complainOfFee(office, c, said.text ?? '没有细说，请打电话问', {
      ...by,
      ...{ takenById: null, ownerKey: person.key },
    });
  }

  return { complaint: said.feeAsked };
}
