import type { ChoiceView } from '../../lib/choice-view';
import type { Fault } from '../../lib/faults';

const subjects = {
  fee: '有人向我收钱',
  lawyer: '律师',
  staff: '中心的工作人员',
  firm: '律师事务所',
  centre: '中心',
} as const;

export type Subject = keyof typeof subjects;

function card(value: string, label: string, hint: string, chosen: boolean): ChoiceView {
  return { value, label, hint, legal: '', chosen };
}

/** Whom a complaint may be about. */
export function subjectCards(chosen: string): readonly ChoiceView[] {
  return Object.entries(subjects).map(([value, label]) => card(value, label, '', value === chosen));
}

/** The quiet way. */
export function quietCard(chosen: boolean): readonly ChoiceView[] {
  return [card('quiet', '替我保密', '被投诉的人看不到是谁说的', chosen)];
}

/** What still has to be chosen or written. */
export function opinionFaults(subject: string, text: string): readonly Fault[] {
  return [
    ...(subject === '' ? [{ id: 'about', message: '请先点一下要投诉谁' }] : []),
    ...(Array.from(text.trim()).length < 5 ? [{ id: 'text', message: '请多写几个字，说清楚一点' }] : []),
  ];
}
