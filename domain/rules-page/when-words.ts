import type { When } from '../eligibility/facts/when';
import { matterOf } from '../vocabulary/matters/matters';
import type { MatterCode } from '../vocabulary/matters/matters';
import { personTags } from '../vocabulary/persons/person-tags';
import { tagsInPlainWords } from '../vocabulary/persons/person-tags-in-plain-words';
import type { PersonTag } from '../vocabulary/persons/person-tags';
import { stages } from '../vocabulary/matters/stages';

/** Whose words: the field's own, or those of a citizen. */
export type Voice = 'staff' | 'citizen';

const reasons: Readonly<Record<string, string>> = {
  co_accused_has_lawyer: '同案人已有辩护人',
  protested: '检察院抗诉',
  major_impact: '有重大社会影响',
  may_be_innocent: '可能不构成犯罪',
  other: '其他原因',
};

/** A matter by name. */
export function matterWord(code: MatterCode, voice: Voice): string {
  const row = matterOf(code);

  return (voice === 'staff' ? row?.label : row?.plain) ?? code;
}

/** A status of a person by name. */
export function tagWord(code: PersonTag, voice: Voice): string {
  if (voice !== 'staff') return tagsInPlainWords[code];

  return personTags.find((tag) => tag.code === code)?.label ?? code;
}

const one = (words: readonly string[]) => words.join('、');

/** Whom a rule speaks of; everybody when it names no status. */
export function whoWords(when: When, voice: Voice): string {
  const parts = [
    when.anyTag && one(when.anyTag.map((tag) => tagWord(tag, voice))),
    when.andTag && `同时${one(when.andTag.map((tag) => tagWord(tag, voice)))}`,
    when.minAge !== undefined && `满${when.minAge}岁`,
    when.belowAge !== undefined && `不满${when.belowAge}岁`,
    when.minPeople !== undefined && `${when.minPeople}人以上`,
    when.side && (when.side === 'claimant' ? '提出请求的一方' : '被告一方'),
    when.reasons && one(when.reasons.map((reason) => reasons[reason] ?? reason)),
  ].filter(Boolean);

  return parts.length > 0 ? parts.join('，') : '谁都可以';
}

/** Which matters a rule speaks of, and how far they have come. */
export function mattersWords(when: When, voice: Voice): string {
  const stage = when.stages && one(when.stages.map((code) => stages[code][voice]));
  const named = when.matters && one(when.matters.map((code) => matterWord(code, voice)));
  const except = when.exceptMatters && one(when.exceptMatters.map((code) => matterWord(code, voice)));
  const matters = named ?? (except ? `什么事都可以，除了${except}` : '什么事都可以');

  return stage ? `${matters}（${stage}）` : matters;
}
