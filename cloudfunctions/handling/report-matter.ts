import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { reportMatter as contract } from '../../contract/handling/handling';
import { majorMatters } from '../../domain/vocabulary/handling/acts';
import { decide } from '../casework/decide';
import { workCaseAt } from '../casework/opening/work-case';
import type { WorkCall } from '../platform/calls/people';
import { handlerOf } from './handler-of';

/** Notes a grave matter that the handler reports, with FZ-014: for the centre, not for the person's page. */
export async function reportMatter(
  { caseId, version, matter, happenedOn, text }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);
  const what = majorMatters[matter];
  const told = { kind: 'major', act: null, matter, happenedOn, text, minutes: null, hearing: null } as const;

  return decide(call, before, {
    action: 'reportMatter',
    note: what,
    input: { matter, happenedOn, reason: text },
    change: ({ handling }) => ({
      handling: {
        ...handling,
        progress: [...handling.progress, { at: call.now, by: call.person.id, ...told }],
      },
    }),
    content: { ...handlerOf(before), told: centre, what, happenedOn, text },
  });
}

/** Whom the paper is told to; a person's page leaves such papers out. */
const centre = '法律援助中心';
