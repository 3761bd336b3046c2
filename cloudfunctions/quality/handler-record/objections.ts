import type { RecordObjection as Shown } from '../../../contract/quality/handler-record';
import type { RecordObjection } from '../../platform/documents';
import type { Office } from '../../platform/office';
import { seal, unseal } from '../../platform/sealing/sealing';

const most = 50;

interface Said {
  readonly text: string;
  readonly answer: string | null;
}

const place = (id: string) => ({ collection: 'record_objections', id, field: 'sealed' });

/** What was said, sealed in one piece. */
export function sealSaid({ keys }: Office, id: string, said: Said): string {
  return seal(keys, place(id), said);
}

/** An objection with what was said. */
export function shownObjection({ keys }: Office, stored: RecordObjection): Shown {
  const { _id: id, version, at, sealed } = stored;
  const { text, answer } = unseal(keys, place(id), sealed) as Said;

  return { id, version, at, text, answer };
}

/** What a handler said against the record, the newest first. */
export async function objectionsOf(
  office: Office,
  whose: Pick<RecordObjection, 'centreId' | 'lawyerId'>,
): Promise<readonly Shown[]> {
  const order = [['at', 'desc']] as const;
  const found = await office.store.find('record_objections', { ...whose }, { limit: most, order });

  return found.map((one) => shownObjection(office, one));
}
