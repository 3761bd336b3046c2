import type { Facts } from '../../domain/eligibility';

/** 援助形式 as the decision names it. */
export function aidFormOf(category: Facts['category']): string {
  return category === 'criminal' ? '刑事辩护或代理' : '诉讼或非诉讼代理';
}
