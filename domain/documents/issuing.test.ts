import { sampleCase, samplePaper } from '../../test/samples/sample-case';
import { mayIssueForm } from '../procedure/issuing';
import { casePapers } from './paper-titles';
import { blanksOf, draftContent, emptyBlanks } from './blanks';
import { writePaper } from './write-paper';

const clerk = { roles: ['clerk'] as const };
const approver = { roles: ['approver'] as const };
const voided = (code: 'FZ-009' | 'FZ-013') =>
  samplePaper(code, {}, { voidedAt: '2026-11-23T00:00:00.000Z', voidReason: '写错' });

test('what a step issues comes again only for a void one, and only from who may take that step', () => {
  expect(mayIssueForm(sampleCase(), approver, 'FZ-009')).toBe(false);
  const wrong = sampleCase({ papers: [voided('FZ-009')] });
  expect(mayIssueForm(wrong, approver, 'FZ-009')).toBe(true);
  expect(mayIssueForm(wrong, clerk, 'FZ-009')).toBe(false);
  const mended = sampleCase({ papers: [voided('FZ-009'), samplePaper('FZ-009')] });
  expect(mayIssueForm(mended, approver, 'FZ-009')).toBe(false);
});

test('a letter may go to a second office, an application form is filled once', () => {
  expect(mayIssueForm(sampleCase({ papers: [samplePaper('FZ-013')] }), clerk, 'FZ-013')).toBe(true);
  expect(mayIssueForm(sampleCase(), clerk, 'FZ-002')).toBe(true);
  expect(mayIssueForm(sampleCase({ papers: [samplePaper('FZ-002')] }), clerk, 'FZ-002')).toBe(false);
  expect(mayIssueForm(sampleCase(), clerk, 'FZ-001')).toBe(false);
});

test('a new paper begins with what the void one said', () => {
  const before = samplePaper('FZ-010', { reason: '不在范围', articles: ['法-31(5)'] });
  const c = sampleCase({ papers: [before] });
  expect(draftContent(c, 'FZ-010')).toEqual({ reason: '不在范围', articles: ['法-31(5)'] });
});

test('a first paper begins with what the record says', () => {
  const c = sampleCase();
  const assignment = {
    ...c.assignment,
    assignments: [{ firmName: '青禾正言律师事务所', lawyerName: '沈正', lawyerPhone: '13900007001' }],
  } as never;
  expect(draftContent({ ...c, assignment }, 'FZ-003')).toMatchObject({
    firm: '青禾正言律师事务所',
    lawyer: '沈正',
  });
});

test('what must be filled is named while it is empty', () => {
  expect(emptyBlanks('FZ-013', { organ: '', firm: ' ' }).map(({ key }) => key)).toEqual(['organ', 'firm']);
  expect(emptyBlanks('FZ-006', { items: [], dueOn: '2026-12-01' }).map(({ key }) => key)).toEqual(['items']);
});

test.each(casePapers.map(({ code, title }) => [title, code] as const))(
  'every blank of %s is really read by the form',
  (_title, code) => {
    const letterhead = {
      centre: '中心',
      bureau: '司法局',
      address: '路',
      phone: '1',
      bureauAddress: '街',
      objectionDays: 15,
    };
    for (const { key, kind } of blanksOf(code)) {
      const value = kind === 'day' ? '2026-12-09' : kind === 'list' ? ['法-31(5)'] : '没有的字样';
      const write = (content: object) =>
        JSON.stringify(
          writePaper({ case: sampleCase(), paper: samplePaper(code, content as never), letterhead }),
        );
      expect([key, write({ [key]: value }) === write({})]).toEqual([key, false]);
    }
  },
);
