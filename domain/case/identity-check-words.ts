import type { IdentityCheck } from './records/intake-record';
import { identityPapers, seenAs } from '../vocabulary/persons/people';

type Said = Pick<IdentityCheck, 'of' | 'paper' | 'seen' | 'nameMatches' | 'numberMatches' | 'note'>;

/** What was seen of a paper, in one line: `居民身份证原件，和申请一致`. */
export function identityCheckWords({ of, paper, seen, nameMatches, numberMatches, note }: Said): string {
  const whose = of === 'agent' ? '代办人的' : '';
  const kind =
    seen === 'other'
      ? `${identityPapers[paper].staff}（${seenAs[seen]}）`
      : identityPapers[paper].staff + seenAs[seen];
  const differs = [!nameMatches && '姓名', !numberMatches && '号码'].filter(Boolean).join('、');

  return `${whose}${kind}，${differs ? `${differs}和申请不一样` : '和申请一致'}${note ? `：${note}` : ''}`;
}
