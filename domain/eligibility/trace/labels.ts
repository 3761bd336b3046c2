import type { Offer } from './assessment';
import type { Priority } from '../packs/pack';

export const priorityLabels: Readonly<Record<Priority, string>> = {
  accept: '优先受理',
  review: '优先审查',
  assign: '优先指派',
};

/** What a centre can still do, with the words that staff and citizens read. */
export const offers = {
  consultation: { code: 'consultation', label: '咨询' },
  drafting: { code: 'drafting', label: '代拟法律文书' },
  dutyLawyer: { code: 'duty_lawyer', label: '值班律师法律帮助' },
  police: { code: 'police', label: '报警指引' },
  appointment: { code: 'appointment', label: '预约' },
  evidenceHelp: { code: 'evidence_help', label: '先帮您找证据' },
  handOver: { code: 'hand_over', label: '帮您转交' },
} as const satisfies Record<string, Offer>;
