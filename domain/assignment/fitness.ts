import type { MatterTopic } from '../vocabulary/matters/matter-row';
import { matterOf } from '../vocabulary/matters/matters';
import type { Provider, Situation } from './provider';

/** The fields of work that fit a topic beside the matter's own words. */
const fieldsOfTopic: Readonly<Partial<Record<MatterTopic, readonly string[]>>> = {
  工作和工资: ['劳动', '工伤', '社会保险'],
  受伤索赔: ['工伤', '交通', '医疗'],
  家里的事: ['婚姻家庭', '家庭暴力', '赡养', '未成年人'],
  社保和救助: ['社会保险', '劳动'],
  刑事案件: ['刑事'],
};

/** Which of the person's fields belong to the matter. */
export function fittingFields({ fields }: Provider, { case: { dispute } }: Situation): readonly string[] {
  const matter = matterOf(dispute.matter);
  const wanted = matter ? (fieldsOfTopic[matter.topic] ?? []) : [];

  return fields.filter((field) => wanted.includes(field) || matter?.label.includes(field));
}

/** What this person needs and the provider has: said as reasons, and before any turn. */
export function metNeeds(provider: Provider, { case: c, wishes }: Situation): readonly string[] {
  const { applicant } = c;
  const needs: readonly (readonly [boolean, string])[] = [
    [wishes.named === provider._id, '受援人点名（点援）'],
    [applicant.tags.includes('violence_victim') && provider.sex === 'female', '受过暴力的人，先派女律师'],
    [applicant.tags.includes('hearing_disabled') && provider.languages.includes('手语'), '会手语'],
    [
      Boolean(wishes.language) && provider.languages.includes(wishes.language ?? ''),
      `会${wishes.language ?? ''}`,
    ],
  ];

  return needs.filter(([met]) => met).map(([, words]) => words);
}

/** Whether the person works where the case came in. */
export function isNear({ stationId = null }: Provider, { case: c }: Situation): boolean {
  return stationId !== null && c.stationId === stationId;
}
