import * as v from 'valibot';
import { text } from '../fields';

/** So many points as a line of a sheet has, or a limit. */
export const points = v.pipe(
  v.number('请填分数。'),
  v.minValue(0, '分数不能少于0。'),
  v.maxValue(100, '分数最多100。'),
);

/** The key of a line, as the desk makes it. */
export const lineKey = v.pipe(v.string('请刷新再试。'), v.regex(/^[a-z][a-z0-9]{0,20}$/, '请刷新再试。'));

/** What was given, by the key of the line. */
export const pointsByLine = v.pipe(
  v.record(lineKey, points, '请打分。'),
  v.check((given) => Object.keys(given).length <= 30, '请刷新再试。'),
);

export const vetoes = v.pipe(v.array(text('一票否决项', 40)), v.maxLength(12, '一票否决最多12项。'));
