import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { noteProgress as contract } from '../../contract/handling/handling';
import { paperMoment } from '../../domain/documents/shared/said';
import { actForStaff } from '../../domain/handling/act-words';
import { decide } from '../casework/decide';
import { workCaseAt } from '../casework/opening/work-case';
import type { WorkCall } from '../platform/calls/people';
import { handlerOf } from './handler-of';

/** Notes what the handler did, with FZ-014; the person reads it, and a hearing that was fixed (法-46). */
export async function noteProgress(
  { caseId, version, hearingAt, hearingPlace, ...said }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);
  const { act, notDone, happenedOn, text, minutes, agrees, files } = said;
  const hearing = hearingAt === null ? null : { at: hearingAt, place: hearingPlace ?? '' };
  const what = actForStaff(said);
  const alone = notDone ? { place: null, tellings: [] } : {};
  const done = { kind: 'progress', matter: null, ...said, ...alone, hearing } as const;

  return decide(call, before, {
    action: 'noteProgress',
    note: what,
    input: { act, notDone, happenedOn, reason: text, minutes, hearing, agrees, files },
    change: ({ handling }) => ({
      handling: {
        ...handling,
        progress: [...handling.progress, { at: call.now, by: call.person.id, ...done }],
      },
    }),
    content: {
      ...handlerOf(before),
      ...{ told: '受援人', what, happenedOn, text },
      minutes: minutes === null ? '' : `${minutes}分钟`,
      hearing: hearing === null ? '' : `${paperMoment(hearing.at)}，${hearing.place}`,
    },
  });
}
