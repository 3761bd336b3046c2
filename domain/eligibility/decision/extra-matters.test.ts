import { assess, keptPack } from '../index';
import type { ExtraMatter, Switches } from '../packs/pack';
import { plainSwitches } from '../packs/national';

const facts = { channel: 'self', matter: 'school_injury', tags: ['minor'], promise: true } as const;

function judged(extraMatters?: readonly ExtraMatter[]) {
  const own: Switches = { ...plainSwitches, ...(extraMatters && { extraMatters }) };

  return assess(facts, keptPack({ id: 'national', from: '2026-11-22', own }));
}

const extra = { matter: 'school_injury', source: '青禾县办法第三条', verified: true } as const;

describe('matters that a centre takes on beyond the statute (law.md §11)', () => {
  test('outside the list until the centre adds them, and under a plan of an earlier version', () => {
    expect(judged().inScope).toBe(false);
    expect(judged([])).toMatchObject({ inScope: false });
  });

  test('in scope from then on, under the hardship condition, with what says so', () => {
    const found = judged([extra]);
    expect(found).toMatchObject({ inScope: true, hardship: 'required' });
    expect(found.basis).toEqual(expect.arrayContaining(['法-31(9)', extra.source]));
    expect(found.basisForCitizens).toContain(extra.source);
    expect(found.trace.find(({ ruleId }) => ruleId === 'own-school_injury')).toMatchObject({
      title: '本中心另外能办：校园伤害人身损害',
      result: true,
    });
  });

  test('without an article for citizens while the text was not read', () => {
    const found = judged([{ ...extra, verified: false }]);
    expect(found.inScope).toBe(true);
    expect(found.basis).not.toContain('法-31(9)');
    expect(found.basisForCitizens).not.toContain(extra.source);
    expect(found.trace.find(({ ruleId }) => ruleId === 'own-school_injury')?.verified).toBe(false);
  });

  test('another matter stays where it was', () => {
    expect(judged([{ ...extra, matter: 'private_loan' }]).inScope).toBe(false);
  });
});
