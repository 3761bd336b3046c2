import type { Told } from './told';

/** A figure that has a problem when it is below or above a mark, and how it is said. */
interface Sign {
  readonly figure: string;
  readonly isWrong: (told: Told) => boolean;
  readonly says: (told: Told) => string;
}

function below(figure: string, mark: number, says: (value: number, told: Told) => string): Sign {
  return {
    figure,
    isWrong: ({ value }) => value !== null && value < mark,
    says: (told) => says(told.value ?? 0, told),
  };
}

function above(figure: string, mark: number, says: (value: number, told: Told) => string): Sign {
  return {
    figure,
    isWrong: ({ value }) => value !== null && value > mark,
    says: (told) => says(told.value ?? 0, told),
  };
}

/** The two numbers of a share: nobody can look up a base that is not printed. */
const baseOf = ({ part, whole }: Told): string => `（${part ?? 0}÷${whole ?? 0}）`;

const late = (what: string) => (value: number, told: Told) =>
  `${what}按期的只有${value}%${baseOf(told)}，有${(told.whole ?? 0) - (told.part ?? 0)}件超过期限。`;

/** What lateness, gaps and complaints show: proposed, never written by itself. */
const signs: readonly Sign[] = [
  below('审查按期率', 100, late('审查决定')),
  below('指派按期率', 100, late('指派')),
  below('归档按期率', 100, late('归档')),
  below('咨询按期答复率', 100, late('咨询答复')),
  below('工单按期率', 100, late('12345工单答复')),
  below('合格率', 100, (value, told) => `案卷合格率${value}%${baseOf(told)}，有不合格的案卷。`),
  below('满意率(答复)', 90, (value, told) => `回访满意率${value}%${baseOf(told)}，低于90%。`),
  above('投诉(属实)', 0, (value) => `有${value}件投诉查下来属实。`),
  below('投诉答复率', 100, (value, told) => `投诉答复率${value}%${baseOf(told)}，还有没有答复的。`),
  above('缺口(元)', 0, (value) => `经费缺口${(Math.round(value / 100) / 100).toFixed(2)}万元。`),
  below('乡镇建站率', 100, (value) => `乡镇建站率${value}%，还有乡镇没有工作站。`),
  below('站点申请占比(民事行政)', 10, (value) => `工作站收下的申请只占${value}%，站点作用没有发挥出来。`),
  below('知晓率', 80, (value) => `法律援助知晓率${value}%。`),
];

/** The figures that the proposals look at. */
export const signFigures: readonly string[] = signs.map(({ figure }) => figure);

/** Sentences for 问题, from the figures of the period. */
export function problemsIn(told: (figure: string) => Told): readonly string[] {
  return signs.flatMap(({ figure, isWrong, says }) => {
    const own = told(figure);

    return isWrong(own) ? [says(own)] : [];
  });
}

/** The plan of the last document, line by line, to say of each what became of it. */
export function planItems(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s（(]*[\d一二三四五六七八九十]*[）)、.．]*\s*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => `“${line.replace(/[。；]$/, '')}”：`);
}
