import type { Case } from '../../case/case';
import { peopleIn } from '../../case/people';
import { dayOf, timeOf } from '../../time/times';
import type { Day, Instant } from '../../time/times';
import type { Facts } from '../../eligibility/facts/facts';
import { yuanText } from '../../money/words';
import type { FormCase } from '../form';
import { categories } from '../../vocabulary/matters/case-kinds';
import { matterOf } from '../../vocabulary/matters/matters';
import { articleWords } from '../../vocabulary/sources';
import { stages } from '../../vocabulary/matters/stages';

/** `2026年11月22日`, as papers write a day. */
export function paperDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);

  return `${year}年${month}月${date}日`;
}

/** The day of a moment, as papers write it; empty for none. */
export function paperDayOf(at: Instant | null): string {
  return at === null ? '' : paperDay(dayOf(at));
}

/** Day and time of a moment: `2026年11月22日 09:30`. */
export function paperMoment(at: Instant): string {
  return `${paperDay(dayOf(at))} ${timeOf(at)}`;
}

/** The matter in the words of the statute. */
export function matterLabel(c: FormCase): string {
  return matterOf(c.dispute.matter)?.label ?? c.dispute.matter;
}

/** Everyone the paper is for: the applicant, or the applicant and how many others in a group claim. */
export function recipients(c: Pick<Case, 'applicant' | 'members'>): string {
  const people = peopleIn(c);

  return people > 1 ? `${c.applicant.name}等${people}人` : c.applicant.name;
}

/** 民事, 刑事 or 行政, and how far it has come; empty where it is not known. */
export function kindAndStage({ facts: { category, stage } }: FormCase): string {
  return [category && `${categories[category]}案件`, stage && stages[stage].staff].filter(Boolean).join('，');
}

/** 援助形式 as a decision names it (法-22). */
export function aidFormOf(category: Facts['category']): string {
  return category === 'criminal' ? '刑事辩护或代理' : '诉讼或非诉讼代理';
}

/** A text with its full stop, whether whoever wrote it set one or not. */
export function sentence(text: string): string {
  return /[。！？]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`;
}

/** `12,300 元`, with fen `3,486.50 元`, a reduction `-200 元`; empty where there is no amount. */
export function yuan(amount: number | undefined): string {
  if (amount === undefined) return '';
  const size = yuanText(Math.round(Math.abs(amount) * 100) / 100);

  return amount < 0 ? `-${size}` : size;
}

/** `依据：法-43、法-44` in words of a paper: 《中华人民共和国法律援助法》第四十三条 … Unverified rules are left out. */
export function articlesSentence(articles: readonly string[]): string {
  const statute = articles.filter((code) => /^法-\d+/.test(code)).map(statuteArticle);

  return statute.length === 0 ? '' : `《中华人民共和国法律援助法》${[...new Set(statute)].join('、')}`;
}

function statuteArticle(code: string): string {
  return articleWords(code.replace(/^(法-\d+(?:\(\d+\))*).*$/, '$1')).replace('《法律援助法》', '');
}
