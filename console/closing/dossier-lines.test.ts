import { caseIn } from '../../domain/procedure/testing/cases';
import { withPapers } from '../../domain/case/testing/filled';
import { handedIn, linesOf, stillOpen } from './dossier-lines';

const closing = {
  ...({
    at: '2026-11-20T02:00:00.000Z',
    by: 'clerk',
    closedOn: '2026-11-20',
    way: 'award',
    result: 'won',
  } as const),
  ...{ recovered: null, wages: null, document: null, summary: '裁了' },
} as const;
const c = withPapers(caseIn('CLOSED', { closing }), ['FZ-011', 'FZ-012', 'FZ-003', 'FZ-014', 'FZ-021']);

test('the list is that of the kind of case, and what the office issued is not asked for', () => {
  const { kind, lines } = linesOf(c);
  expect(kind).toBe('arbitration');
  expect(stillOpen(lines)).toEqual([
    '会见或约见笔录',
    '四项告知书',
    '仲裁申请书',
    '证据和调查材料',
    '裁决书或仲裁调解书',
  ]);
  expect(lines.at(-1)?.code).toBe('other');
});

test('pages are needed of what is there, a reason for what is not; both are sent', () => {
  const { lines } = linesOf(c);
  for (const line of lines) {
    if (line.code === 'meeting') Object.assign(line, { there: true, pages: '0' });
    else if (line.must) line.reason = '没有';
  }
  expect(stillOpen(lines)).toEqual(['会见或约见笔录']);
  for (const line of lines) if (line.code === 'meeting') line.pages = ' 4 ';
  expect(stillOpen(lines)).toEqual([]);
  const sent = handedIn(lines);
  expect(sent.items).toEqual([{ code: 'meeting', pages: 4, copy: false }]);
  expect(sent.absent.map(({ code }) => code)).toEqual(['tellings', 'arbitration_claim', 'evidence', 'award']);
});

test('after a return the list stands as it was handed in', () => {
  const dossier = {
    ...{ submittedAt: '2026-11-21T02:00:00.000Z', by: 'clerk', returnedAt: '2026-11-22T02:00:00.000Z' },
    items: [{ code: 'meeting', pages: 4, copy: true }],
    absent: [{ code: 'evidence', reason: '对方全部承认' }],
    ...{ gaps: ['缺签名'], passedAt: null },
  } as const;
  const { lines } = linesOf({ ...c, closing: { ...c.closing, dossier } });
  expect(lines.find(({ code }) => code === 'meeting')).toMatchObject({ there: true, pages: '4', copy: true });
  expect(lines.find(({ code }) => code === 'evidence')?.reason).toBe('对方全部承认');
});
