import type { PaperCode } from '../../vocabulary/paper-codes';
import type { Case } from '../case';

/** The case with papers issued. */
export function withPapers(c: Case, codes: readonly PaperCode[], at = '2026-11-05T02:00:00.000Z'): Case {
  const issued = codes.map((code, index) => ({
    id: `paper-${c.papers.length + index + 1}`,
    code,
    number: `青援字〔2026〕第${c.papers.length + index + 1}号`,
    issuedAt: at,
    issuedBy: 'staff-1',
    content: {},
    fileId: null,
    voidedAt: null,
    voidReason: null,
    servedAt: null,
    servedHow: null,
  }));

  return { ...c, papers: [...c.papers, ...issued] };
}

/** An assignment in the hands of `lawyer-1`. */
export const assignment = {
  assignedAt: '2026-11-06T02:00:00.000Z',
  firmId: 'firm-1',
  firmName: '青禾正和律师事务所',
  lawyerId: 'lawyer-1',
  lawyerName: '孙律师',
  lawyerPhone: '13500135000',
  reasons: ['轮到'],
  arrangedAt: '2026-11-06T03:00:00.000Z',
  agreedAt: '2026-11-07T03:00:00.000Z',
  excuse: null,
  endedAt: null,
  endReason: null,
} as const;
