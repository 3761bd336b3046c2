import { paperDay } from '../../time/in-words';
import type { Day } from '../../time/times';
import type { ReviewResults } from './results';
import { grades, mostApart, type Grade } from './score';

/** What of a round the circular speaks of. */
export interface RoundForCircular {
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly only: string | null;
  readonly population: number;
  readonly share: number;
  readonly seed: string;
  readonly results: ReviewResults;
  readonly lost: readonly { readonly item: string; readonly share: number }[];
  readonly files: readonly {
    readonly firm: string;
    readonly grade: Grade | null;
    readonly repair: { readonly what: string; readonly dueOn: Day } | null;
  }[];
}

/** A part of the circular: heading, sentences, and a table where there is one. */
export interface CircularPart {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly table?: readonly (readonly string[])[];
}

/** The circular in the mould of reports: base, results, what was lost most, what is to be put right by when. */
export function circularOf(
  round: RoundForCircular,
  today: Day,
): { readonly title: string; readonly parts: readonly CircularPart[]; readonly signature: string } {
  const { results, files, lost } = round;
  const repairs = files.flatMap(({ firm, repair }) => (repair ? [{ firm, ...repair }] : []));

  return {
    title: `关于${round.title}情况的通报`,
    signature: paperDay(today),
    parts: [
      {
        heading: '一、基本情况',
        sentences: [
          `评查范围是${paperDay(round.from)}至${paperDay(round.to)}结案的案卷${round.only === null ? '' : `（只抽${round.only}）`}，共${round.population}卷。按${round.share}%的比例、每个承办人至少一卷随机抽取${files.length}卷，抽取种子是“${round.seed}”，可以照名单再抽一遍核对。`,
          `评查员看隐去姓名和单位的案卷打分，办过、审过这件案子的和同一家所的人员回避；评分相差超过${mostApart}分、一票否决意见不一的，再请一人评。`,
        ],
      },
      {
        heading: '二、评查结果',
        sentences: [
          `共评查${results.assessed}卷，优良率${results.goodShare}%，合格率${results.passShare}%（都按评查的${results.assessed}卷计算）。`,
        ],
        table: [
          ['等次', ...grades],
          ['卷数', ...grades.map((grade) => String(results.counts[grade]))],
          [
            '占比',
            ...grades.map((grade) =>
              results.assessed === 0
                ? '—'
                : `${Math.round((results.counts[grade] / results.assessed) * 10_000) / 100}%`,
            ),
          ],
        ],
      },
      {
        heading: '三、主要问题',
        sentences: lost
          .filter(({ share }) => share > 0)
          .slice(0, 5)
          .map(({ item, share }, at) => `${at + 1}.${item}：平均扣去该项分数的${share}%。`),
      },
      {
        heading: '四、整改要求',
        sentences:
          repairs.length === 0 ? ['本次没有要求限期整改的案卷。'] : [`请下列单位按期改好，改好后告诉中心。`],
        ...(repairs.length > 0 && {
          table: [
            ['单位', '要改什么', '期限'],
            ...repairs.map(({ firm, what, dueOn }) => [firm, what, paperDay(dueOn)]),
          ],
        }),
      },
    ],
  };
}
