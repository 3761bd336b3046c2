import { createHash } from 'node:crypto';
import { sampleCase, samplePaper } from '../../../test/samples/sample-case';
import { caseAsIssued } from './as-issued';
import { record, type CaseDraftChange } from './record';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const actor = { id: 'lin', role: 'approver', name: '林芳' } as const;
const step = (c: ReturnType<typeof sampleCase>, change: CaseDraftChange) =>
  record(c, change, { action: 'addNote', actor, at: '2026-11-22T03:00:00.000Z' }, hash);

const first = step(sampleCase(), {});
const issued = step(first, { papers: [samplePaper('FZ-009')] });
const corrected = step(issued, {
  applicant: { ...issued.applicant, name: '田小禾', phone: '13900139000' },
  papers: [...issued.papers, samplePaper('FZ-011', {}, { id: 'p2' })],
});

test('a paper is read with the case of the step that issued it, whatever was corrected later', () => {
  expect(caseAsIssued(corrected, 'p1')).toEqual(issued);
  expect(caseAsIssued(corrected, 'p2')).toEqual(corrected);
});

test('a draft belongs to no step: it shows the case as it is', () => {
  expect(caseAsIssued(corrected, 'draft')).toBe(corrected);
});
