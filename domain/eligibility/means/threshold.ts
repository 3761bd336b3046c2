import type { Facts } from '../facts/facts';
import type { Pack, Standard } from '../packs/pack';

/** The highest income that still counts as hardship, yuan a month; undefined when the centre has not entered it. */
export function thresholdOf(facts: Facts, { standard, switches }: Pack): number | undefined {
  const factor = standard.factor?.value ?? 1;
  const rural = facts.household === 'rural' ? standard.ruralShare : undefined;

  if (rural !== undefined) {
    if (facts.ruralYearlyNet !== undefined) return (facts.ruralYearlyNet * rural.value) / 12;

    return facts.standard ?? switches.standardAmount?.value;
  }

  if (standard.kind === 'dibao_multiple' && facts.dibaoStandard !== undefined)
    return facts.dibaoStandard * factor;
  if (standard.kind === 'share_of_disposable') {
    const month = cityMonth(facts, standard);

    if (month !== undefined) return month * factor;
  }

  return facts.standard ?? switches.standardAmount?.value ?? standard.amount?.value;
}

/** A twelfth of the city's disposable income of the year before. */
export function cityMonth(facts: Facts, standard: Standard): number | undefined {
  const year = facts.cityYearlyDisposable ?? standard.cityYearlyDisposable?.value;

  return year === undefined ? undefined : year / 12;
}

/** Compares in the way the standard is written: 低于 or 不超过. */
export function within(income: number, threshold: number, op: Standard['op']): boolean {
  return op === '<' ? income < threshold : income <= threshold;
}

/** A city publishes the rounded figure as 不超过 while the rule says 低于: on the figure itself staff decide (粤府令268-3). */
export function onPublishedFigure({ kind }: Standard, income: number, threshold: number): boolean {
  return kind === 'share_of_disposable' && income === Math.round(threshold);
}
