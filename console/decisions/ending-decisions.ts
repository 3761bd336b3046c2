import * as further from '../../contract/staff/further-steps';
import { objectionSteps } from '../../domain/vocabulary/actions';
import { terminationGrounds } from '../../domain/vocabulary/grounds';
import { decision, type Decision } from '../dossier/deciding/decision';
import { textOf } from '../kit/form/form';
import { choice, long } from '../kit/form/fields';

const reason = (values: Readonly<Record<string, string | boolean>>): { reason: string } => ({
  reason: textOf(values, 'reason'),
});

/** Termination, objection and putting away. */
export const endingDecisions: readonly Decision[] = [
  decision(
    further.terminate,
    {
      action: 'terminate',
      explains: () => '终止决定书和公函马上出具，申请人可以提出异议。',
      fields: () => [
        choice(
          'ground',
          '法定理由',
          Object.fromEntries(terminationGrounds.map(({ no, staff }) => [no, `${no}. ${staff}`])),
          { hint: '《法律援助法》第四十八条第一项到第八项' },
        ),
        long('reason', '终止的理由', {
          hintFor: ({ ground }) => `${proofOf(ground)}写进决定书，申请人会看到。`,
          ownReasons: true,
        }),
      ],
      done: '已终止，决定书已出具。',
    },
    (values) => ({ ground: Number(textOf(values, 'ground')), ...reason(values) }),
  ),
  decision(
    further.fileObjection,
    {
      action: 'object',
      explains: () => '申请人书面或口头提出的异议，登记后交司法局审查。',
      fields: () => [long('reason', '异议的理由')],
      done: '异议已登记。',
    },
    reason,
  ),
  ...(['upheld', 'ordered'] as const).map((result) =>
    decision(
      further.decideObjection,
      {
        action: objectionSteps[result],
        explains: ({ case: c }) =>
          `申请人说：${c.side.objection?.reason ?? ''} ${
            result === 'upheld'
              ? '决定书里要告诉申请人还可以复议或起诉。'
              : '异议成立，案件接着办。决定书马上出具。'
          }`,
        fields: () => [long('reason', '审查理由', { ownReasons: true })],
        done: '异议审查决定书已出具。',
      },
      (values) => ({ result, ...reason(values) }),
    ),
  ),
];

function proofOf(ground: string | boolean | undefined): string {
  return terminationGrounds.find(({ no }) => String(no) === ground)?.proof ?? '';
}
