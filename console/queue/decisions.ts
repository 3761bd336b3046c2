import { takeCase, handOver } from '../../contract/queue/turn';
import { textOf } from '../kit/form/form';
import { pick, long } from '../kit/form/fields';
import { colleagues, reasonIn } from '../kit/deciding/fields';
import { decision, type Decision } from '../kit/deciding/decision';

/** Who has the case. */
export const queueDecisions: readonly Decision[] = [
  decision(
    takeCase,
    {
      action: 'takeCase',
      explains: () => '这件案子以后由您经办，别人也看得到。',
      done: '已领取，这件案子归您经办。',
    },
    () => ({}),
  ),
  decision(
    handOver,
    {
      action: 'handOver',
      explains: () => '同事点“领取案件”才算接手，在那以前还是您负责。',
      fields: (dossier) => [
        pick('personId', '交给谁', colleagues(dossier, [dossier.line.ownerId])),
        long('reason', '原因'),
      ],
      done: '已请同事接手。',
    },
    (values) => ({ personId: textOf(values, 'personId'), ...reasonIn(values) }),
  ),
];
