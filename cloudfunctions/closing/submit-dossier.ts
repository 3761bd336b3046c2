import type { InferOutput } from 'valibot';
import type { submitDossier as contract } from '../../contract/closing/dossier';
import type { Decided } from '../../contract/decided';
import { decide } from '../casework/decide';
import { workCaseAt } from '../casework/opening/work-case';
import type { WorkCall } from '../platform/calls/people';

/** Hands the dossier in: its clock stops, that of the review begins. */
export async function submitDossier(
  { caseId, version, items, absent }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);
  const pages = items.reduce((all, one) => all + one.pages, 0);
  const handedIn = { submittedAt: call.now, by: call.person.id, items, absent };

  return decide(call, before, {
    action: 'submitDossier',
    note: `${items.length}样，${pages}页`,
    input: { items, absent },
    change: ({ closing }) => ({
      closing: { ...closing, dossier: { ...handedIn, returnedAt: null, gaps: [], passedAt: null } },
    }),
  });
}
