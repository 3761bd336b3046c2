import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { askLetter as contract } from '../../contract/handling/own-work';
import { paperKind } from '../../domain/documents/paper-titles';
import { decide } from '../casework/decide';
import { workCaseAt } from '../casework/opening/work-case';
import type { HandlerCall } from '../platform/calls/people';

/** The handler asks for a letter of introduction (FZ-015), or one to a centre elsewhere (FZ-007); the case waits for the window until it is issued. */
export async function askLetter(
  { caseId, version, errand, paper }: InferOutput<typeof contract.input>,
  call: HandlerCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);
  const asked = { at: call.now, by: call.person.id, errand, paper };

  return decide(call, before, {
    action: 'askLetter',
    note: `${paperKind(paper).title}：${errand}`,
    input: { reason: errand },
    change: ({ handling }) => ({
      handling: { ...handling, letters: [...(handling.letters ?? []), asked] },
    }),
  });
}
