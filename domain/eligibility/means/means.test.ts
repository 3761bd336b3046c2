import { applicantOf } from '../facts/applicant';
import type { Facts } from '../facts/facts';
import { judgeMeans } from './means';
import { Notes } from '../trace/notes';
import type { Pack } from '../packs/pack';
import { packFor } from '../packs/pack-for';

const on = '2026-11-22';
const national = packFor('national', on);
const guangdong = packFor('guangdong', on);
const hunan = packFor('hunan', on);
const shandong = packFor('shandong', on);

function means(facts: Facts, pack: Pack = national, green = false) {
  const notes = new Notes();
  const { met, contradicted, boundary } = judgeMeans(applicantOf(facts), pack, green, notes);

  return {
    met,
    contradicted,
    boundary,
    asked: notes.missing,
    basis: notes.basis,
    unread: [...notes.unverified],
  };
}
const metOf = (facts: Facts, pack?: Pack, green?: boolean) => means(facts, pack, green).met;

test('what is asked, and what it settles', () => {
  const asked = (facts: Facts, pack?: Pack) =>
    means(facts, pack).asked.map(({ fact, question, settles }) => [fact, question, settles].join('|'));
  const standard = 'standard|本中心的困难标准是多少？|能不能按收入判断';
  const income = 'familyIncome|家里平均每人每月多少钱？|够不够困难标准';
  const city = { cityYearlyDisposable: 48_000 };

  expect(asked({})).toEqual([standard, income]);
  expect(asked({ familyIncome: 5 })).toEqual([standard]);
  expect(asked({ standard: 2000 })).toEqual([income]);
  expect(asked({ standard: 2000, statedIncome: 3000 })).toEqual([]);
  expect(asked({ standard: 2000, statedIncome: 5 })).toEqual([
    'promise|您愿意签一份诚信承诺吗？|要不要去核查收入',
  ]);
  expect(asked({ statedIncome: 5 })).toEqual([standard]);
  expect(asked({ standard: 2000, opponentLivesTogether: true, statedIncome: 5 })).toEqual([
    'ownIncome|您自己每个月有多少钱？|够不够困难标准',
  ]);
  expect(asked({ ...city, disposableIncome: 5 }, guangdong)).toEqual([
    'valuableAssets|家里有没有贵重的房子、车子？|够不够困难标准',
  ]);
  expect(asked({ ...city, disposableIncome: 9000 }, guangdong)).toEqual([]);
  expect(asked({ ...city, disposableIncome: 5, valuableAssets: false }, guangdong)).toEqual([]);
  expect(asked({}, hunan)).toEqual(['tags|民政有没有认定您是低收入人口？|够不够困难标准']);
  expect(asked({ brokePromise: true }, hunan)[0]).toBe(
    'familyIncome|请交收入材料，不能只靠承诺|够不够困难标准',
  );
});

test.each<[Facts, boolean | 'unknown']>([
  [{ familyIncome: 2000, standard: 2000 }, true],
  [{ familyIncome: 2001, standard: 2000 }, false],
  [{ disposableIncome: 1, familyIncome: 9000, standard: 2000 }, true],
  [{ ownIncome: 1, familyIncome: 9000, standard: 2000 }, false],
  [{ ownIncome: 1, familyIncome: 9000, standard: 2000, opponentLivesTogether: true }, true],
  [{ ownIncome: 9000, familyIncome: 1, standard: 2000, opponentLivesTogether: true }, false],
  [{ familyIncome: 1 }, 'unknown'],
  [{ statedIncome: 1, standard: 2000, promise: true }, true],
  [{ statedIncome: 1, standard: 2000, promise: true, valuableAssets: true }, 'unknown'],
  [{ statedIncome: 1, standard: 2000, promise: false }, 'unknown'],
  [{ statedIncome: 2001, standard: 2000, promise: true }, false],
  [{ statedIncome: 1, promise: true }, 'unknown'],
  [{ familyIncome: 3000, standard: 2000, spending: 9000, spendingCause: 'accident' }, false],
])('by the plain standard %j is %p', (facts, met) => {
  expect(metOf(facts)).toBe(met);
});

/** 中山's own: half a month of it is 2,591.5 yuan, published as 不超过 2,592. */
const exact = { cityYearlyDisposable: 62_196, valuableAssets: false } as const;
const city = { cityYearlyDisposable: 48_000, valuableAssets: false } as const;

test.each<[Facts, boolean | 'unknown']>([
  [{ ...city, disposableIncome: 1999 }, true],
  [{ ...city, disposableIncome: 2000 }, 'unknown'],
  [{ ...city, disposableIncome: 3000, spending: 3001, spendingCause: 'accident' }, true],
  [{ ...city, disposableIncome: 3000, spending: 3000, spendingCause: 'accident' }, false],
  [{ ...city, disposableIncome: 3000, spending: 2999, spendingCause: 'accident' }, false],
  [{ ...city, disposableIncome: 3000, spending: 3001, spendingCause: 'other' }, false],
  [{ ...city, disposableIncome: 3000, spending: 3001 }, false],
  [{ ...city, disposableIncome: 3000, spendingCause: 'accident' }, false],
  [{ ...city, disposableIncome: 4000, spending: 9000, spendingCause: 'accident' }, false],
  [{ ...city, disposableIncome: 3999, spending: 9000, spendingCause: 'schooling' }, true],
  [{ ...city, disposableIncome: 1, valuableAssets: true }, false],
  [{ cityYearlyDisposable: 48_000, disposableIncome: 1 }, 'unknown'],
  [{ cityYearlyDisposable: 48_000, disposableIncome: 9000 }, false],
  [{ standard: 2000, valuableAssets: false, disposableIncome: 1999 }, true],
  [
    {
      standard: 2000,
      valuableAssets: false,
      disposableIncome: 2500,
      spending: 9000,
      spendingCause: 'accident',
    },
    false,
  ],
  [{ ...city, statedIncome: 1, promise: true }, true],
  [{ ...exact, disposableIncome: 2591 }, true],
  [{ ...exact, disposableIncome: 2592 }, 'unknown'],
  [{ ...exact, disposableIncome: 2592, valuableAssets: true }, false],
  [{ ...exact, disposableIncome: 2593 }, false],
  [{ ...exact, statedIncome: 2592, promise: true }, 'unknown'],
  [{ ...exact, statedIncome: 2593, promise: true }, false],
])('by the standard of 广东 %j is %p', (facts, met) => {
  expect(metOf(facts, guangdong)).toBe(met);
});

test('the low income of 山东 is twice 低保; without it the number of the centre counts', () => {
  expect(metOf({ dibaoStandard: 900, standard: 1, familyIncome: 1800 }, shandong)).toBe(true);
  expect(metOf({ dibaoStandard: 900, standard: 1, familyIncome: 1801 }, shandong)).toBe(false);
  expect(metOf({ standard: 1801, familyIncome: 1801 }, shandong)).toBe(true);
  expect(metOf({ dibaoStandard: 900, familyIncome: 1801, standard: 2000 })).toBe(true);
});

test('the lowered standard counts for the green channel only, and only when it is kinder', () => {
  expect(metOf({ familyIncome: 2500, standard: 2000, greenStandard: 3000 })).toBe(false);
  expect(metOf({ familyIncome: 2500, standard: 2000, greenStandard: 3000 }, national, true)).toBe(true);
  expect(metOf({ familyIncome: 2500, standard: 2500, greenStandard: 1000 }, national, true)).toBe(true);
  expect(metOf({ familyIncome: 2500, greenStandard: 3000 }, national, true)).toBe(true);
  expect(metOf({ familyIncome: 2500 }, national, true)).toBe('unknown');
  expect(means({ familyIncome: 2500, greenStandard: 3000 }, national, true).unread).toEqual(['003', '004§2']);
});

test('a statement is contradicted only when it was within the standard and the truth is not', () => {
  expect(means({ familyIncome: 9000, statedIncome: 1, standard: 2000 }).contradicted).toBe(true);
  expect(means({ familyIncome: 9000, statedIncome: 8000, standard: 2000 }).contradicted).toBe(false);
  expect(means({ familyIncome: 9, statedIncome: 1, standard: 2000 }).contradicted).toBe(false);
  expect(means({ familyIncome: 9000, standard: 2000 }).contradicted).toBe(false);
});

test('an income on the line is marked, also on the rounded line', () => {
  expect(means({ familyIncome: 2000, standard: 2000 }).boundary).toBe(true);
  expect(means({ familyIncome: 2000.5, standard: 2000.5 }).boundary).toBe(true);
  expect(means({ disposableIncome: 2592, cityYearlyDisposable: 62_196 }, guangdong).boundary).toBe(true);
  expect(means({ familyIncome: 1999, standard: 2000 }).boundary).toBe(false);
});

test('a place with a list of recognised people looks at the list', () => {
  const listed = { tags: ['low_income_listed'] } as const;

  expect(metOf(listed, hunan)).toBe(true);
  expect(metOf({ ...listed, papers: [] }, hunan)).toBe('unknown');
  expect(metOf({ ...listed, papers: [], proofs: ['低收入认定'] }, hunan)).toBe(true);
  expect(metOf({ ...listed, papers: [], proofs: ['救助通知'] }, hunan)).toBe(true);
  expect(metOf({ ...listed, papers: [], proofs: ['残疾人证'] }, hunan)).toBe('unknown');
  expect(metOf({ ...listed, papers: [], promise: true }, hunan)).toBe(true);
  expect(metOf({ ...listed, papers: [], promise: true, brokePromise: true }, hunan)).toBe('unknown');
  expect(metOf({ promise: true, papers: [], proofs: ['低收入认定'] }, hunan)).toBe('unknown');
  expect(means({ spendingCause: 'accident' }, hunan).basis).toContain('湖南条例2024-3(2)');
  expect(means({ spendingCause: 'other' }, hunan).basis).not.toContain('湖南条例2024-3(2)');
  expect(means({}, hunan).basis).not.toContain('湖南条例2024-3(2)');
});

test('a broken promise bars the next one only where the place says so', () => {
  const broken = { statedIncome: 1, standard: 2000, promise: true, brokePromise: true } as const;
  const strict: Pack = {
    ...national,
    standard: { ...national.standard, barsBrokenPromise: { basis: ['某条-1'] } },
  };

  expect(metOf(broken)).toBe(true);
  expect(means(broken, strict)).toMatchObject({ met: 'unknown', asked: [{ fact: 'familyIncome' }] });
  expect(means(broken, strict).basis).toContain('某条-1');
  expect(means({ ...broken, brokePromise: false }, strict)).toMatchObject({ met: true });
});

test('on the published figure itself nobody is told that the stated income was wrong', () => {
  const found = { ...exact, disposableIncome: 2592, statedIncome: 1000 };

  expect(means(found, guangdong)).toMatchObject({ contradicted: false, boundary: true });
  expect(means({ ...found, disposableIncome: 2593 }, guangdong)).toMatchObject({ contradicted: true });
});
