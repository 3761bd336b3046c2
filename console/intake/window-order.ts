import type { OnPaperKey } from '../../domain/case/records/on-paper';

/** A part of the sheet: its questions, and what is written down for the printed form alone. */
interface Part {
  readonly title: string;
  readonly questions: readonly string[];
  readonly onPaper?: readonly OnPaperKey[];
  /** What is written down is asked only beside this question. */
  readonly beside?: string;
}

/** In the order of the printed forms: the application FZ-002, then the statement of hardship FZ-004. The phone has its own. */
export const windowOrder: readonly Part[] = [
  { title: '替谁申请', questions: ['for_whom', 'agent_relation', 'agent_reason'] },
  {
    title: '申请人',
    questions: [
      'name',
      ...['identity_number', 'identity_paper', 'hmt_residence_number', 'hmt_travel_number'],
      ...['passport_number', 'foreign_permanent_number'],
      ...['phone', 'address', 'registered_at', 'letters_to'],
    ],
    onPaper: ['ethnicity', 'work', 'education', 'health'],
  },
  { title: '代理人', questions: ['agent_name', 'agent_identity', 'agent_phone'] },
  {
    title: '申请事项',
    questions: [
      ...['topic', 'matter', 'danger', 'migrant', 'place', 'stage', 'own_lawyer', 'custody_place'],
      ...['opponent', 'lives_together', 'amount', 'happened_on', 'members'],
    ],
  },
  { title: '事实和理由', questions: ['story', 'urgent', 'deadline_on'] },
  {
    title: '家庭经济状况',
    questions: ['status', 'fixed_income', 'household_size', 'household_count', 'family_income'],
    onPaper: [
      ...([
        'household',
        'months',
        'wageIncome',
        'businessIncome',
        'propertyIncome',
        'transferIncome',
      ] as const),
      ...(['spending', 'specialExpense', 'houses', 'cars', 'savings'] as const),
    ],
    beside: 'family_income',
  },
  {
    title: '怎么联系',
    questions: [
      ...['contact_way', 'contact_hours', 'contact_other_name', 'contact_other_phone'],
      ...['discreet', 'case_name'],
    ],
  },
];
