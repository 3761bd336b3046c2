import { percent, total } from '../figure';
import type { Figure } from '../figure';
import { numberIn } from '../records';
import type { Records } from '../records';
import { granted } from './case-days';
import { singleAdvice } from './services';
import { linesIn } from './sums';

function tagsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function words(records: Records, sheet: '案件' | '咨询' | '目标', key: string): readonly string[] {
  const all = records(sheet).flatMap((one) => {
    const value = one.cells[key];

    return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  });

  return [...new Set(all)];
}

function tagFigure(tag: string): Figure {
  return {
    name: `标签·${tag}`,
    base: '当期批准和通知的案件里有这个标签的；一件可以有几个标签，各项不相加',
    count: (records, period) =>
      granted(records, period).filter((one) => tagsOf(one.cells['标签']).includes(tag)).length,
  };
}

function topicFigure(topic: string): Figure {
  return {
    name: `主题·${topic}`,
    base: '当期咨询里这个主题的，按人次；现场活动和广播另计',
    count: (records, period) =>
      total(
        linesIn(records, '咨询', period)
          .filter((one) => singleAdvice(one) && one.cells['主题'] === topic)
          .map((one) => numberIn(one, '人次', 1)),
      ),
  };
}

/** The target of the year in which the period ends: the one of the whole centre, else the sum of its units. */
function targetOf(records: Records, name: string, year: number): number | null {
  const targets = records('目标').filter((one) => one.cells['指标'] === name && one.cells['年份'] === year);
  const whole = targets.filter((one) => one.cells['单位'] === undefined);
  const counted = whole.length > 0 ? whole : targets;

  return counted.length === 0 ? null : total(counted.map((one) => numberIn(one, '值', 0)));
}

function targetFigure(measured: Figure): Figure {
  return {
    name: `目标完成率·${measured.name}`,
    base: '当期完成数÷期末所在年的目标',
    count: (records, period) => {
      const target = targetOf(records, measured.name, Number(period.to.slice(0, 4)));
      const done = measured.count(records, period);

      return target === null || done === null ? null : percent(done, target);
    },
  };
}

/** The figures that a file brings names for: its tags, its topics, its targets. */
export function namedFigures(records: Records, fixed: readonly Figure[]): readonly Figure[] {
  const tags = words(records, '案件', '标签').map(tagFigure);
  const topics = words(records, '咨询', '主题').map(topicFigure);
  const known = [...fixed, ...tags, ...topics];
  const targets = words(records, '目标', '指标').flatMap((name) =>
    known.filter((figure) => figure.name === name).map(targetFigure),
  );

  return [...tags, ...topics, ...targets];
}
