import { assignment } from '../case/testing/filled';
import type { Closing } from '../case/records/closing-record';
import { caseIn } from '../procedure/testing/cases';
import { publishedTables } from '../subsidy/published-tables';
import { providerKinds, type ProviderKind } from '../vocabulary/persons/provider-kinds';
import { caseSubsidy } from './case-subsidy';

const closing: Closing = {
  ...{ at: '2025-05-20T02:00:00.000Z', by: 'clerk', closedOn: '2025-05-20', way: 'judgment', result: 'won' },
  ...{ recovered: null, wages: null, document: null, summary: '判了' },
};
const archived = caseIn('ARCHIVED', { closing, assignments: [assignment] });
const byHand = {
  ...{ directCosts: 86.5, translation: 0, away: null, isHard: false, grade: null },
  ...{ reduction: 0, reductionWhy: '', other: 0, otherWhy: '' },
};
const costsAlone: readonly ProviderKind[] = ['centre', 'public', 'volunteer'];

test.each(Object.keys(providerKinds) as ProviderKind[])(
  '%s: whoever is in a public post or a volunteer gets what was laid out, and no labour',
  (kind) => {
    const { subsidy } = caseSubsidy(archived, kind, publishedTables, byHand);
    const kinds = subsidy.lines.map((one) => one.kind);
    expect(kinds.includes('基本')).toBe(!costsAlone.includes(kind));
    if (costsAlone.includes(kind)) expect([subsidy.total, kinds]).toEqual([86.5, ['直接费用']]);
  },
);
