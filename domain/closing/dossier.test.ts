import { caseIn, person, type Records } from '../procedure/testing/cases';
import { withPapers } from '../case/testing/filled';
import { guard } from '../procedure/guard';
import { refusal } from '../procedure/testing/pending';
import { assignment } from '../case/testing/filled';
import type { DomainError } from '../refusals/errors';
import type { Case } from '../case/case';
import type { Closing } from '../case/records/closing-record';
import { archiveClassOf, archiveNumber, archiveYear, expiryOf } from './archive-place';
import { dossierGaps } from './dossier-gaps';
import { dossierItems } from '../vocabulary/handling/dossier-items';
import { dossierKind, dossierKinds } from './dossier-kind';
import { itemsFor } from './required-items';

const closing: Closing = {
  ...{ at: '2026-11-20T02:00:00.000Z', by: 'clerk', closedOn: '2026-11-20', way: 'judgment', result: 'won' },
  ...{ recovered: null, wages: null, document: null, summary: '判了' },
};
const closed = (records: Partial<Records> = {}, more: Partial<Case> = {}) =>
  caseIn('CLOSED', { closing, assignments: [assignment], ...records }, more);
const clerk = person('li', 'clerk');

test.each<[string, Partial<Records>, Partial<Case>, string]>([
  ['a judgment', {}, {}, 'litigation'],
  ['an award', { closing: { ...closing, way: 'award' } }, {}, 'arbitration'],
  ['a mediator', { closing: { ...closing, way: 'peoples_mediation' } }, {}, 'non_litigation'],
  ['a settlement out of court', { closing: { ...closing, way: 'settlement' } }, {}, 'non_litigation'],
  [
    'a settlement during the suit',
    { closing: { ...closing, way: 'settlement' } },
    { facts: { stage: 'first_instance' } },
    'litigation',
  ],
  ['a suspect', {}, { facts: { category: 'criminal', stage: 'investigation' } }, 'defence_investigation'],
  ['an accused', {}, { facts: { category: 'criminal', stage: 'prosecution' } }, 'defence_prosecution'],
  ['nobody said the stage', {}, { route: 'notified', facts: {} }, 'defence_trial'],
  [
    'the victim',
    {},
    { facts: { category: 'criminal', side: 'claimant', stage: 'first_instance' } },
    'representation_trial',
  ],
  [
    'an ended aid',
    { closing: null, termination: { at: closing.at, ground: 5, reason: '撤诉' } },
    {},
    'ended',
  ],
])('%s is held to the list %s', (_what, records, more, kind) => {
  expect(dossierKind(closed(records, more))).toBe(kind);
});

test('every list names known papers once, and none both as needed and as possible', () => {
  const kinds = Object.keys(dossierKinds) as (keyof typeof dossierKinds)[];
  const routes = ['application', 'notified'] as const;
  for (const [kind, route] of kinds.flatMap((one) => routes.map((route) => [one, route] as const))) {
    const { must, may } = itemsFor(kind, route);
    expect(must.length).toBeGreaterThan(1);
    expect(new Set([...must, ...may]).size).toBe(must.length + may.length);
    for (const code of [...must, ...may]) expect(Object.keys(dossierItems)).toContain(code);
  }
});

test('a defence by notice needs no agreement: nobody signs one, the consent stands for it', () => {
  expect(itemsFor('defence_trial', 'application').must).toContain('agreement');
  const { must, may } = itemsFor('defence_trial', 'notified');
  expect(must).not.toContain('agreement');
  expect(must).toContain('consent');
  expect(may).toContain('agreement');
});

test('what the office issued need not be handed in; what lacks is named, or explained', () => {
  const c = withPapers(closed(), ['FZ-011', 'FZ-012', 'FZ-003', 'FZ-014', 'FZ-021']);
  const pages = { pages: 3, copy: false };
  const items = (['meeting', 'tellings', 'claim', 'evidence', 'statement'] as const).map((code) => ({
    code,
    ...pages,
  }));
  expect(dossierGaps(c, { items, absent: [] })).toEqual(['hearing', 'judgment']);
  expect(() => guard(c, 'submitDossier', clerk, { items })).toThrow(
    expect.objectContaining({
      code: 'PaperMissing',
      message: '案卷还缺：出庭通知、庭审笔录、判决、裁定或调解书。请补上，或写明为什么没有。',
    }) as DomainError,
  );
  const absent = [{ code: 'hearing', reason: '书面审理，没有开庭' }] as const;
  expect(refusal(c, 'submitDossier', clerk, { items, absent })).toBe('PaperMissing');
  const whole = [...items, { code: 'judgment' as const, ...pages }];
  expect(refusal(c, 'submitDossier', clerk, { items: whole, absent })).toBe('passes');
  expect(refusal(c, 'submitDossier', clerk, { items: [...whole, ...whole], absent })).toBe('InputInvalid');
  for (const wrong of [0, 2001, 1.5])
    expect(
      refusal(c, 'submitDossier', clerk, { items: whole.map((one) => ({ ...one, pages: wrong })), absent }),
    ).toBe('InputInvalid');
  expect(refusal(c, 'submitDossier', clerk, { items: [] })).toBe('ConditionUnmet');
});

test('a dossier is filed by class and by the year of its end, also where that was last year', () => {
  expect(archiveClassOf(closed())).toBe('civil');
  expect(archiveClassOf(closed({}, { route: 'notified' }))).toBe('criminal');
  expect(archiveClassOf(closed({}, { facts: { category: 'administrative' } }))).toBe('administrative');
  expect(archiveClassOf(closed({ closing: { ...closing, way: 'peoples_mediation' } }))).toBe(
    'non_litigation',
  );
  expect(archiveYear(closed({ closing: { ...closing, closedOn: '2025-12-31' } }), '2026-01-20')).toBe(2025);
  expect(archiveYear(caseIn('REFUSED', {}), '2026-01-20')).toBe(2026);
  expect(archiveNumber('青', { archiveClass: 'non_litigation', year: 2026, serial: 7 })).toBe(
    '青援非诉档〔2026〕第7号',
  );
  expect([expiryOf(2026, 30), expiryOf(2026, null)]).toEqual(['2056-12-31', null]);
});
