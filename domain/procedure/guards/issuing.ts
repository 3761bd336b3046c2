import { mayIssueForm } from '../issuing';
import type { Guard } from './guard';

/** Apart from the others: it reads the table, and the table names the others. */
export const issuingGuards = {
  formIssuable: {
    sentence: '这种文书现在不能单独出具，请走对应的步骤。',
    code: 'ActionNotPossibleNow',
    reads: 'input',
    holds: (c, actor, { paperCode }) => paperCode !== undefined && mayIssueForm(c, actor, paperCode),
  },
} as const satisfies Record<string, Guard>;
