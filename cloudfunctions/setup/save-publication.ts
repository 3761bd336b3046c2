import type { InferOutput } from 'valibot';
import {
  mostPublications,
  type dropPublication as dropContract,
  type savePublication as contract,
} from '../../contract/setup/publications';
import { dayOf } from '../../domain/time/times';
import { DomainError } from '../../domain/refusals/errors';
import type { Publication } from '../platform/documents';
import { newId } from '../platform/ids';
import type { StaffCall } from '../platform/calls/people';
import { changeCentre } from '../centre/change-centre';

/**
 * Writes what the centre tells everybody, publishes it or takes it back. It keeps the day on which it was published
 * first for as long as it is shown.
 * @throws DomainError ActionNotPossibleNow for one that was taken away meanwhile, InputInvalid when there are too many
 */
export async function savePublication(
  { version, id, publication, show }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ version: number; id: string }> {
  const entryId = id ?? newId();
  const today = dayOf(call.now);
  const deed = show ? '公开' : '存下不公开';
  const { version: next } = await changeCentre(call, {
    version,
    kind: 'publications',
    title: `${deed}：${publication.title}`,
    change: ({ publications }) => {
      const old = publications.find((one) => one.id === entryId);
      if (id !== null && !old) throw gone();
      const publishedOn = show ? (old?.publishedOn ?? today) : null;
      const entry: Publication = { id: entryId, ...publication, publishedOn };
      const kept = old ? publications.map((one) => (one === old ? entry : one)) : [entry, ...publications];
      if (kept.length > mostPublications)
        throw new DomainError('InputInvalid', { why: `最多${mostPublications}条，请先去掉旧的。` });

      return { publications: kept };
    },
  });

  return { version: next, id: entryId };
}

/** Takes a publication away. @throws DomainError ActionNotPossibleNow when it is gone already */
export async function dropPublication(
  { version, id }: InferOutput<typeof dropContract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  return changeCentre(call, {
    version,
    kind: 'publications',
    title: '去掉一条公示',
    change: ({ publications }) => {
      if (!publications.some((one) => one.id === id)) throw gone();

      return { publications: publications.filter((one) => one.id !== id) };
    },
  });
}

function gone(): DomainError {
  return new DomainError('ActionNotPossibleNow', { why: '这一条已经去掉了，请刷新再看。' });
}
