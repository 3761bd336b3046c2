import type { PaperDocument } from '../../documents/blocks';
import { items, table } from '../../documents/blocks';
import { paperDay } from '../../time/in-words';
import { dayOf, timeOf } from '../../time/times';
import type { Day } from '../../time/times';
import type { CasesAtAGlance } from './glance';

/** So many lines of each list that all of it stands on one A4. */
const mostLines = 6;

interface Said extends CasesAtAGlance {
  readonly open: number;
  readonly unanswered: { readonly all: number; readonly late: number };
  readonly emptyStations: readonly string[];
  readonly targets: readonly {
    readonly figure: string;
    readonly target: number;
    readonly done: number | null;
    readonly said: string;
    readonly pace: { readonly verdict: string } | null;
  }[];
}

function listed(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): PaperDocument['blocks'] {
  const shown = rows.slice(0, mostLines);
  const more = rows.length - shown.length;
  const all = more > 0 ? [...shown, [`还有${more}行，在系统里看`, ...head.slice(1).map(() => '')]] : shown;

  return all.length === 0 ? [] : [table(title, head, all)];
}

/** What is talked about on Monday morning, on one sheet. */
export function mondayPaper(said: Said, unit: string, day: Day): PaperDocument {
  const { waiting, overdue, hearings, silent, unanswered, emptyStations, targets, open } = said;
  const late = overdue.reduce((sum, { cases }) => sum + cases, 0);
  const stations = emptyStations.slice(0, 8).join('、');

  return {
    ...{
      title: `${unit}周一清单（${paperDay(day)}）`,
      issuer: '',
      number: '',
      draft: false,
      sheet: true,
      foot: '',
    },
    blocks: [
      items([
        `在办${open}件，超期${late}件；两周内开庭${hearings.length}次。`,
        `没有答复的咨询${unanswered.all}件，其中过了答复日的${unanswered.late}件。`,
        emptyStations.length === 0
          ? '每个站点近90天都有申请。'
          : `近90天没有申请的站点${emptyStations.length}个：${stations}${emptyStations.length > 8 ? '等' : ''}。`,
      ]),
      ...listed(
        '超期',
        ['等谁', '什么', '件数', '最长几天'],
        overdue.map((one) => [one.who, one.what, `${one.cases}`, `${one.longest}`]),
      ),
      ...listed(
        '等谁办',
        ['等谁', '件数'],
        waiting.map(({ who, cases }) => [who, `${cases}`]),
      ),
      ...listed(
        '两周内开庭',
        ['时间', '编号', '承办'],
        hearings.map(({ at, receiptNo, lawyer }) => [
          `${paperDay(dayOf(at))} ${timeOf(at)}`,
          receiptNo ?? '',
          lawyer,
        ]),
      ),
      ...listed(
        '一个月没有动静的承办人',
        ['承办', '件数', '最长几天'],
        silent.map(({ who, cases, longest }) => [who, `${cases}`, `${longest}`]),
      ),
      ...listed(
        '目标',
        ['指标', '目标', '完成', '进度'],
        targets.map(({ figure, target, done, said: unitOf, pace }) => [
          figure,
          `${target}${unitOf}`,
          `${done ?? '—'}`,
          pace?.verdict ?? '没有数',
        ]),
      ),
    ],
  };
}
