import fc from 'fast-check';
import type { Case } from '../case/case';
import { staffRoles } from '../vocabulary/persons/roles';
import { sampleCase } from '../case/testing/sample-case';
import type { FactKey } from '../eligibility/facts/facts';
import { strolled } from '../procedure/testing/stroll';
import { declarationOf, declaredSensitive, isContainer } from './fields';
import { sensitivePaths } from './sensitive-paths';
import { fullCase } from './testing/full-case';
import { leavesOf } from './leaves';
import { mask } from './mask';

function undeclared(value: unknown): string[] {
  return leavesOf(value)
    .map((leaf) => leaf.path)
    .filter((path) => {
      if (isContainer(path)) return false;
      try {
        declarationOf(path);
        return false;
      } catch {
        return true;
      }
    });
}

const secrets = [
  '赵小禾',
  '110101199003071233',
  '13800138000',
  '柳溪镇三组12号',
  '工钱一直没给',
  'openid-of-qian',
];
const text = (value: unknown): string => JSON.stringify(value);

describe('每一项都声明过', () => {
  test('no field of a full case is undeclared', () => {
    expect(undeclared(fullCase)).toEqual([]);
  });

  test('no field that the procedure writes is undeclared', () => {
    const steps = fc.array(fc.tuple(fc.nat(1000), fc.nat(9), fc.nat(1000)), { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(steps, (way) => {
        expect(undeclared(strolled('application', way, () => undefined))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('an unknown field is refused by name', () => {
    expect(() => declarationOf('applicant.shoeSize')).toThrow(
      expect.objectContaining({ code: 'FieldUndeclared' }),
    );
    expect(undeclared({ ...sampleCase, applicant: { ...sampleCase.applicant, shoeSize: 42 } })).toEqual([
      'applicant.shoeSize',
    ]);
  });

  test('every fact has its line', () => {
    const facts = Object.keys(fullCase.facts) as FactKey[];
    expect(facts.filter((key) => undeclared({ facts: { [key]: fullCase.facts[key] } }).length > 0)).toEqual(
      [],
    );
  });
});

describe('封存和保存', () => {
  test('identity numbers, openids, drafts and the history’s changes are sealed at rest', () => {
    for (const path of [
      'applicant.identity.number',
      'members.*.openid',
      'draft.answers',
      'events.*.changes',
    ]) {
      expect(sensitivePaths).toContain(path);
    }
    expect(sensitivePaths).not.toContain('desk.rank');
    expect([...sensitivePaths].sort()).toEqual([...declaredSensitive()].sort());
  });

  test('a phone is kept while the case is handled, the form only while it is a draft', () => {
    const kept = ['applicant.phone', 'draft.answers.q1', 'papers.0.number'];
    expect(kept.map((path) => declarationOf(path).keep)).toEqual(['handling', 'draft', 'dossier']);
  });
});

describe('按岗位遮挡', () => {
  test('the auditor and other members see no name, number or word', () => {
    for (const role of ['auditor', 'member'] as const) {
      for (const secret of secrets) expect(text(mask(fullCase, role))).not.toContain(secret);
    }
  });

  test('staff see names and phones, and no role on the desk a whole identity number', () => {
    for (const role of staffRoles) expect(text(mask(fullCase, role))).not.toContain('110101199003071233');
    expect(mask(fullCase, 'clerk').applicant).toMatchObject({
      name: '赵小禾',
      phone: '13800138000',
      identity: { number: '110***********1233' },
    });
  });

  test('the owner sees the own case as it is, and masking changes no shape', () => {
    expect(mask(sampleCase, 'applicant')).toEqual(sampleCase);
    expect(leavesOf(mask(sampleCase, 'auditor')).map((leaf) => leaf.path)).toEqual(
      leavesOf(sampleCase).map((leaf) => leaf.path),
    );
  });

  test('nobody reads the code of a letter that is answered without an account', () => {
    const [paper] = fullCase.papers;
    if (!paper) throw new Error('no paper');
    const link = 'https://fy.example.gov.cn/console/reply.html#ABCDEFGHJKMNPQRS';
    const letter: Case = { ...fullCase, papers: [{ ...paper, content: { ...paper.content, link } }] };
    for (const role of [...staffRoles, 'lawyer', 'firm_admin', 'applicant'] as const)
      expect(text(mask(letter, role))).not.toContain('ABCDEFGHJKMNPQRS');
  });

  test('where the person may be in danger only the handler learns where they are', () => {
    const endangered: Case = { ...fullCase, contact: { ...fullCase.contact, discreet: true } };
    expect(text(mask(endangered, 'reviewer').applicant)).not.toContain('13800138000');
    expect(text(mask(endangered, 'reviewer').applicant)).not.toContain('三组12号');
    expect(mask(endangered, 'lawyer').applicant.phone).toBe('13800138000');
  });
});
