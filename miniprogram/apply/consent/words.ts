import type { ChoiceView } from '../../lib/choice-view';
import type { Answers } from '../../lib/domain';
import type { Consent } from '../../lib/draft/draft';

/** Changes whenever the sentences below do: who agreed to which wording can be told for ever. */
export const consentVersion = '2026-11';

/** What happens with what is filled in, in words that a child can retell. */
export const consentText: readonly string[] = [
  '下面要问姓名、身份证号和电话。',
  '只用来办这件事，办事的人才能看。',
  '身份证号、病历这些，会加密保存。',
  '您随时能看、能要一份、能撤回。',
  '到现在为止填的，都还在这部手机里。',
  '点了同意，才会传到中心。',
];

/** Whose word it is. */
export function givenAs({ for_whom: forWhom, agent_reason: reason }: Answers): Consent['as'] {
  if (forWhom === 'family' && reason === 'minor') return 'guardian';

  return forWhom === 'family' || forWhom === 'station' ? 'helper' : 'self';
}

/** A child's data need the guardian's own word (PIPL-31): whether that is who holds the phone. */
export function guardianChoices(chosen: string): readonly ChoiceView[] {
  return [
    { value: 'yes', label: '我是孩子的监护人', hint: '父母，或者现在照管孩子的人' },
    { value: 'no', label: '我不是监护人' },
  ].map((one) => ({ hint: '', ...one, legal: '', chosen: one.value === chosen }));
}
