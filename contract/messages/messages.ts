import * as v from 'valibot';
import { fields, id } from '../fields';
import { contract } from '../envelope';

/** Keeps the grant that WeChat gave for one-time messages. */
export const allowMessages = contract<{ readonly kept: number }>('citizen')(
  'allowMessages',
  fields({
    caseId: id,
    templates: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/, '模板编号不对。')), '请选择要收的消息。'),
      v.maxLength(5),
    ),
  }),
);
