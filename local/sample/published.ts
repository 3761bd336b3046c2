import type { LedgerEntry } from '../../cloudfunctions/platform/documents';
import { searchPieces } from '../../domain/ledgers/kit/search-pieces';
import type { PublicationKind } from '../../domain/vocabulary/publications';
import type { Shift } from '../../domain/duty/shift';
import type { Weekday } from '../../domain/vocabulary/duty';

const madeAt = '2026-10-09T02:00:00.000Z';
const morning = '9:00–12:00';
const afternoon = '14:00–17:30';

function lawyer(when: Weekday, hours: string, who: string, where = '中心一楼大厅'): Shift {
  return { when, hours, kind: 'lawyer', who, where };
}

function clerk(when: Weekday, who: string): Shift {
  return { when, hours: '9:00–17:30', kind: 'staff', who, where: '中心一楼大厅' };
}

/** Who sits at the window of the invented centre, week by week. */
export const duty: readonly Shift[] = [
  lawyer('mon', morning, '沈正'),
  lawyer('mon', afternoon, '夏荷'),
  clerk('mon', '李静'),
  lawyer('tue', morning, '秦川'),
  clerk('tue', '吴梅'),
  lawyer('wed', morning, '柳青', '柳溪镇法律援助工作站'),
  clerk('wed', '李静'),
  lawyer('thu', morning, '杜若'),
  lawyer('thu', afternoon, '严理', '县看守所法律援助工作站'),
  clerk('thu', '吴梅'),
  lawyer('fri', afternoon, '陆明'),
  clerk('fri', '何涛'),
  { ...lawyer('sun', morning, '许言'), where: '人力资源市场法律援助工作站' },
];

interface Told {
  readonly id: string;
  readonly kind: PublicationKind;
  readonly title: string;
  readonly lines: readonly string[];
  readonly publishedOn: string | null;
}

/** What the invented centre tells everybody; the figures are invented too and say so. */
const told: readonly Told[] = [
  {
    id: 'ab00000000000001',
    kind: 'figures',
    title: '2026年上半年做了多少事',
    lines: [
      '演示数字，都是编的。',
      '答复咨询 1,286 人次。',
      '办理法律援助 164 件。',
      '其中农民工讨薪 73 件，要回 312 万元。',
      '办完的案子，有九成五的人说满意。',
    ],
    publishedOn: '2026-07-10',
  },
  {
    id: 'ab00000000000002',
    kind: 'outcomes',
    title: '9月办完的几件事',
    lines: [
      '演示内容，都是编的，没有真人真事。',
      '十二名工人讨薪：调解，当天拿到工钱。',
      '一位老人要赡养费：法院判子女每月给。',
      '一位工人工伤：仲裁裁决赔偿。',
    ],
    publishedOn: '2026-10-09',
  },
  {
    id: 'ab00000000000003',
    kind: 'notice',
    title: '12月增加夜间值班（草稿）',
    lines: ['还在商量，定了再公开。'],
    publishedOn: null,
  },
];

/** The same as lines of the register. */
export function publications(centreId: string): readonly LedgerEntry[] {
  return told.map(({ id, kind, title, lines, publishedOn }) => ({
    ...{ _id: id, centreId, version: 1, changedAt: madeAt, checked: null, changes: [] },
    values: { kind, title, content: lines.join('\n'), publishedOn },
    ...{ closed: null, open: true, order: `${publishedOn ?? ''} ${id}`, print: id, keepUntil: null },
    words: searchPieces(title),
  }));
}
