import { paperDay } from '../../time/in-words';
import type { Day } from '../../time/times';
import type { Grade } from './score';

/** A file as its handler is told of it: never by whom it was looked at. */
interface FileForFeedback {
  readonly handler: string;
  readonly firm: string;
  readonly receiptNo: string | null;
  readonly points: number | null;
  readonly grade: Grade | null;
  readonly comments: readonly string[];
  readonly vetoes: readonly string[];
  readonly repair: { readonly what: string; readonly dueOn: Day; readonly doneAt: string | null } | null;
}

/** A letter to one handler on what a round found in their files. */
export interface FeedbackLetter {
  readonly handler: string;
  readonly firm: string;
  readonly sentences: readonly string[];
}

/** One letter a handler, in the order of the files; files without a handler have none. */
export function feedbackLetters(title: string, files: readonly FileForFeedback[]): readonly FeedbackLetter[] {
  const handlers = [...new Set(files.filter(({ firm }) => firm !== '').map((one) => nameOf(one)))];

  return handlers.flatMap((name) => {
    const own = files.filter((one) => nameOf(one) === name);
    const [first] = own;
    if (!first) return [];
    const { handler, firm } = first;

    return [
      {
        ...{ handler, firm },
        sentences: [
          `${firm}${handler}：`,
          `${title}抽到您承办的案卷${own.length}卷，评查员看的是隐去姓名和单位的案卷。结果如下：`,
          ...own.flatMap(saidOf),
          '您对结果有意见，可以在手机“我承办的案件”的“我的诚信档案”里提出，或者告诉中心。',
        ],
      },
    ];
  });
}

function nameOf({ firm, handler }: FileForFeedback): string {
  return `${firm} ${handler}`;
}

function saidOf({ receiptNo, points, grade, comments, vetoes, repair }: FileForFeedback): readonly string[] {
  const result = grade === null ? '还没有评完' : `${points ?? 0}分，${grade}`;

  return [
    `案卷${receiptNo ?? ''}：${result}。`,
    ...(vetoes.length > 0 ? [`一票否决：${vetoes.join('、')}。`] : []),
    ...comments.map((comment) => `评语：${comment}`),
    ...(repair
      ? [`请在${paperDay(repair.dueOn)}前改好：${repair.what}${repair.doneAt ? '（已改好）' : ''}。`]
      : []),
  ];
}
