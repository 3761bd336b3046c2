import * as v from 'valibot';
import { contract } from '../envelope';
import { day, fields, text, version } from '../fields';
import type { Kept } from '../pieces';

const yuan = v.pipe(
  v.number('金额请填数字。'),
  v.finite('金额请填数字。'),
  v.minValue(0, '金额不能是负数。'),
  v.maxValue(100_000, '金额太大，请再看一遍。'),
);
const maybe = v.optional(yuan);
const factor = v.optional(
  v.pipe(
    v.number('请填0到200之间的数。'),
    v.minValue(0, '请填0到200之间的数。'),
    v.maxValue(2, '请填0到200之间的数。'),
  ),
);

/** A dated table of the centre (law-back-half §D.3); one of the same day is replaced. Refusals: NotAllowed · InputInvalid · SetUpHasChanged */
export const saveSubsidyTable = contract<Kept>('archive')(
  'saveSubsidyTable',
  fields({
    version,
    name: text('标准的名称', 40, 2),
    from: day,
    to: v.nullish(day, null),
    items: fields({
      ...{ 侦查: maybe, 审查起诉: maybe, 审判: maybe, 民事: maybe, 行政: maybe },
      ...{ 仲裁: maybe, 非诉: maybe, 代书: maybe, 值班: maybe, 法律帮助: maybe },
    }),
    eachFurtherPerson: yuan,
    most: v.nullish(yuan, null),
    away: fields({ 其他市: maybe, 外省: maybe }),
    hard: yuan,
    /** By the grade of the review: what the base is multiplied with; a grade left out changes nothing. */
    grades: v.optional(fields({ 优秀: factor, 良好: factor, 合格: factor, 不合格: factor }), {}),
    endedEarly: v.nullish(
      v.pipe(
        v.number('请填0到1之间的数。'),
        v.minValue(0, '请填0到1之间的数。'),
        v.maxValue(1, '请填0到1之间的数。'),
      ),
      null,
    ),
  }),
);
