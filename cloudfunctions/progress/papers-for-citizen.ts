import type { Paper } from '../../domain/case/records/paper';

/** Papers that are between the centre and others, not for the applicant. */
const notForCitizens: readonly string[] = [
  ...['FZ-007', 'FZ-008', 'FZ-013', 'FZ-019', 'FZ-022'],
  ...['FZ-030', 'FZ-031', 'FZ-032'],
];

/** Whether the person may read a paper: none between offices, and no report of the handler to the centre. */
export function isForCitizen({ code, content }: Pick<Paper, 'code' | 'content'>): boolean {
  const isReport = code === 'FZ-014' && content['told'] !== '受援人';

  return !isReport && !notForCitizens.includes(code);
}
