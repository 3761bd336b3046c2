import type { InferOutput } from 'valibot';
import type { CitizenCase } from '../../contract/progress/views';
import type { wishLawyer as contract } from '../../contract/assignment/own-wishes';
import { noWishes, wishWords } from '../../domain/assignment/wishes';
import type { LawyerWishes } from '../../domain/case/records/assignment-record';
import { fieldError } from '../../domain/refusals/errors';
import { mustAllowOwnChoice } from './own-choice';
import { centreOf } from '../centre/centre';
import type { CitizenCall } from '../platform/calls/people';
import { ownStep } from '../progress/own-step';

type Input = InferOutput<typeof contract.input>;

/** What the lawyer should be like. @throws DomainError InputInvalid where the word is missing, NotAllowed */
export async function wishLawyer(input: Input, call: CitizenCall): Promise<CitizenCase> {
  const added = wishOf(input);
  if (added.named) await mustAllowOwnChoice(call.office, (await centreOf(call.office))._id);

  return ownStep(call, input.caseId, (before) => {
    const wishes = { ...noWishes, ...before.assignment.wishes, ...added };

    return {
      action: 'noteWishes',
      note: wishWords(wishes).join('、'),
      input: {},
      change: ({ assignment }) => ({ assignment: { ...assignment, wishes } }),
    };
  });
}

function wishOf({ wish, text }: Input): Partial<LawyerWishes> {
  if (wish === 'woman') return { woman: true };
  if (wish === 'sign') return { language: '手语' };
  if (text === null)
    throw fieldError('InputInvalid', 'text', wish === 'named' ? '请写上律师的姓名。' : '请写上会哪种话。');

  return wish === 'named' ? { named: text } : { language: text };
}
