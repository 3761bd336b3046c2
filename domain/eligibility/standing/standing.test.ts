import { applicantOf } from '../facts/applicant';
import type { Facts } from '../facts/facts';
import { nationalPack } from '../packs/light';
import { Notes } from '../trace/notes';
import { capacityOf, judgeStanding } from './standing';
import type { Truth } from '../facts/truth';

function standing(facts: Facts) {
  const notes = new Notes();
  const may = judgeStanding(applicantOf(facts), nationalPack, notes);

  return { may, basis: notes.basis, asked: notes.missing };
}

test.each<[Facts, string, string[]]>([
  [{}, 'full', []],
  [{ age: 18 }, 'full', []],
  [{ age: 8 }, 'limited', ['民法典-19']],
  [{ age: 7 }, 'none', ['民法典-20']],
  [{ age: 15, livesOnOwnWages: true }, 'limited', ['民法典-19']],
  [{ age: 16, livesOnOwnWages: true }, 'full', ['民法典-18']],
  [{ age: 16, livesOnOwnWages: false }, 'limited', ['民法典-19']],
  [{ age: 16 }, 'unknown', ['民法典-18', '民法典-19']],
  [{ age: 40, capacity: 'none' }, 'none', ['民法典-21']],
  [{ age: 40, capacity: 'limited' }, 'limited', ['民法典-22']],
  [{ age: 40, tags: ['impaired_mind'] }, 'limited', ['民法典-22']],
  [{ age: 40, tags: ['impaired_mind'], capacity: 'full' }, 'full', []],
  [{ age: 40, capacity: 'full' }, 'full', []],
  [{ age: 7, capacity: 'limited' }, 'none', ['民法典-20']],
  [{ tags: ['minor'] }, 'unknown', ['民法典-18', '民法典-19']],
  [{ tags: ['minor'], livesOnOwnWages: true }, 'full', ['民法典-18']],
  [{ tags: ['minor'], age: 30 }, 'full', []],
])('%j can act: %s', (facts, capacity, basis) => {
  const notes = new Notes();

  expect(capacityOf(applicantOf(facts), notes)).toBe(capacity);
  expect(notes.basis).toEqual(basis);
});

test('whether a boy lives on his wages is asked in plain words', () => {
  expect(standing({ age: 16 }).asked).toEqual([
    { fact: 'livesOnOwnWages', question: '您靠自己打工的钱生活吗？', settles: '能不能自己申请' },
  ]);
});

const child = { age: 9 } as const;
const defence = { matter: 'criminal_defence' } as const;

test.each<[Facts, Truth]>([
  [{}, true],
  [{ channel: 'self' }, true],
  [{ age: 16 }, 'unknown'],
  [child, false],
  [{ ...child, papers: ['guardian_consent'] }, true],
  [{ age: 7, papers: ['guardian_consent'] }, false],
  [{ ...child, papers: [] }, false],
  [{ channel: 'custody', age: 9 }, true],

  [{ channel: 'proxy' }, 'unknown'],
  [{ agentRelation: 'other' }, 'unknown'],
  [{ agentRight: 'authorised' }, true],
  [{ agentRight: 'none' }, false],
  [{ agentRight: 'none', papers: ['agency_proof'] }, false],
  [{ agentRight: 'near_relative' }, false],
  [{ agentRight: 'near_relative', papers: ['agency_proof'] }, true],
  [{ agentRight: 'near_relative', papers: [] }, false],
  [{ channel: 'proxy', papers: ['agency_proof'] }, true],
  [{ channel: 'proxy', papers: [] }, false],

  [{ ...child, channel: 'proxy' }, 'unknown'],
  [{ ...child, agentRight: 'legal_representative' }, true],
  [{ ...child, agentRight: 'authorised' }, false],
  [{ ...child, agentRight: 'none' }, false],
  [{ ...child, agentRight: 'near_relative' }, false],
  [{ ...child, agentRight: 'near_relative', guardianIsViolator: false }, false],
  [{ ...child, agentRight: 'near_relative', guardianIsViolator: true }, true],
  [{ ...child, agentRight: 'none', guardianIsViolator: true }, false],
  [{ ...child, agentRelation: 'parent' }, true],
  [{ ...child, agentRelation: 'parent', agentRight: 'none' }, false],
  [{ ...child, agentRelation: 'grandparent' }, false],
  [{ ...child, agentRelation: 'grandparent', guardianIsViolator: true }, true],
  [{ ...child, agentRelation: 'other', guardianIsViolator: true }, false],
  [{ ...child, agentRelation: 'committee', guardianIsViolator: true }, false],
  [{ age: 16, agentRight: 'legal_representative' }, true],
  [{ age: 40, capacity: 'none', agentRelation: 'child' }, false],

  [{ ...defence, channel: 'proxy' }, 'unknown'],
  [{ ...defence, agentRight: 'legal_representative' }, true],
  [{ ...defence, agentRight: 'authorised' }, true],
  [{ ...defence, agentRight: 'near_relative' }, true],
  [{ ...defence, agentRight: 'none' }, false],
  [{ ...defence, agentRelation: 'parent' }, true],
  [{ ...defence, agentRelation: 'spouse' }, true],
  [{ ...defence, agentRelation: 'child' }, true],
  [{ ...defence, agentRelation: 'sibling' }, true],
  [{ ...defence, agentRelation: 'grandparent' }, false],
  [{ ...defence, agentRelation: 'grandchild' }, false],
  [{ ...defence, agentRelation: 'grandparent', agentRight: 'near_relative' }, false],
  [{ ...defence, agentRelation: 'grandparent', agentRight: 'authorised' }, true],
  [{ matter: 'victim_agent', agentRelation: 'sibling' }, true],
  [{ matter: 'private_prosecutor', agentRelation: 'sibling', papers: [] }, false],
])('%j may apply: %p', (facts, may) => {
  expect(standing(facts).may).toBe(may);
});

test('each way of acting names its articles', () => {
  expect(standing({ channel: 'custody' }).basis).toEqual(['法-39', '法-40']);
  expect(standing({}).basis).toEqual([]);
  expect(standing(child).basis).toEqual(['民法典-19', '法-40']);
  expect(standing({ agentRight: 'authorised' }).basis).toEqual(['法-40', '条例-17(1)', '148-11']);
  expect(standing({ ...defence, agentRight: 'authorised' }).basis).toEqual(['法-40', '刑诉-108(6)']);
  expect(standing({ ...child, agentRight: 'near_relative' }).basis).toEqual([
    '法-40',
    '民法典-19',
    '民法典-1045',
  ]);
  expect(standing({ ...child, agentRelation: 'sibling' }).basis).toEqual([
    '法-40',
    '民法典-19',
    '民法典-1045',
  ]);
  expect(standing({ ...child, agentRelation: 'parent' }).basis).toEqual(['法-40', '民法典-19']);
});

test.each<[Facts, Truth]>([
  [{ agentRight: 'near_relative' }, true],
  [{ agentRight: 'legal_representative' }, true],
  [{ agentRelation: 'grandchild' }, true],
  [{ agentRelation: 'other' }, 'unknown'],
  [{}, 'unknown'],
  [{ agentRelation: 'committee' }, 'unknown'],
  [{ agentRelation: 'child', agentRight: 'none' }, false],
  [{ agentRelation: 'child', agentRight: 'near_relative', inCustody: false }, false],
])('for somebody locked up, %j may apply: %s (法-40)', (facts, may) => {
  const found = standing({ channel: 'proxy', matter: 'traffic_injury', inCustody: true, ...facts });

  expect(found.may).toBe(may);
  expect(found.basis.includes('民法典-1045')).toBe(may === true);
});
