import type { InferInput } from 'valibot';
import { passedOn, type takeDownApplication } from '../../contract/intake/take-down';
import { custodyHours } from '../../domain/deadlines/limits';
import { passedOnLate } from '../../domain/deadlines/passed-on';
import { textOf, type Values } from '../kit/form/form';
import { line, phoneNotice } from '../kit/form/fields';
import { asAsked } from '../kit/form/from-schema';
import { momentOf } from './notice-fields';

/** Who handed the application over, as the covering letter says it (法-39). */
export const passedOnFields = asAsked(passedOn, [
  line('institution', '转交单位', { hint: '看守所、监狱、戒毒所或办案机关的全称' }),
  {
    key: 'askedAt',
    label: '本人提出的时间',
    kind: 'moment',
    hint: `向转交单位提出的；他们要在${custodyHours}小时内转来`,
  },
  line('contactName', '单位经办人', { hint: '以后通过他找本人' }),
  line('contactPhone', '经办人电话', {
    hint: '座机加区号',
    notice: phoneNotice('contactPhone'),
  }),
]);

type PassedOn = NonNullable<InferInput<typeof takeDownApplication.input>['passedOn']>;

/** What is sent, from what was filled in. */
export function passedOnFrom(values: Values): PassedOn {
  return {
    institution: textOf(values, 'institution'),
    contactName: textOf(values, 'contactName'),
    contactPhone: textOf(values, 'contactPhone'),
    askedAt: momentOf(textOf(values, 'askedAt')),
  };
}

/** Whether it came after its 24 hours; `false` while the times are not filled in. */
export function cameLate(values: Values, receivedAt: string): boolean {
  const asked = textOf(values, 'askedAt');

  return asked !== '' && passedOnLate(momentOf(asked), receivedAt);
}
