import type { Case } from '../../case/case';

/** Whom a notice is about, by what the ministry's table asks first (law-back-half §F.3, 表五). */
export function noticeObject({ intake: { notice }, applicant: { tags } }: Case): string | undefined {
  if (!notice || notice.kind === 'compulsory_treatment') return undefined;
  if (notice.minor || tags.includes('minor')) return '未成年';
  if (tags.some((tag) => ['hearing_disabled', 'sight_disabled', 'speech_disabled'].includes(tag)))
    return '盲聋哑';
  if (tags.includes('impaired_mind')) return '精神病';

  return notice.gravePenalty ? '无期死刑' : '其他';
}

const byMatter: Readonly<Record<string, string>> = {
  victim_agent: '被害人',
  incidental_plaintiff: '被害人',
  private_prosecutor: '自诉人',
  incidental_defendant: '被告人',
};
const beforeCourt: readonly unknown[] = ['investigation', 'prosecution'];

/** What the applicant is in the criminal case: suspect before a court has it, accused from then on. */
export function partyOf({ route, dispute, facts }: Case): string | undefined {
  if (route !== 'application') return undefined;
  const party = byMatter[dispute.matter];
  if (party !== undefined || dispute.matter !== 'criminal_defence') return party;

  return facts.stage === undefined || beforeCourt.includes(facts.stage) ? '嫌疑人' : '被告人';
}
