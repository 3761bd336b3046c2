import { sampleCase } from '../testing/office';
import { daysLeftWords, viewOfCase } from './case-view';

it.each([
  [{ daysLeft: 3, paused: false }, '还剩 3 天'],
  [{ daysLeft: 0, paused: false }, '就是今天'],
  [{ daysLeft: -2, paused: false }, '已经过了 2 天，可以打电话催'],
  [{ daysLeft: 3, paused: true }, '在等材料，时间先不算'],
])('%j is said as %s', (clock, words) => {
  expect(daysLeftWords(clock)).toBe(words);
});

const lawyer = { firmName: '青禾明理律师事务所', name: '陆明', phone: '13900007005' };

it('names no lawyer to call before the firm has said who it is', () => {
  const assigned = viewOfCase({ ...sampleCase, state: 'ASSIGNED', lawyer });
  const arranged = viewOfCase({ ...sampleCase, state: 'ARRANGED', lawyer });

  expect([assigned.lawyerFirm, assigned.lawyerName, assigned.lawyerPhone]).toEqual([lawyer.firmName, '', '']);
  expect([arranged.lawyerName, arranged.lawyerPhone]).toEqual([lawyer.name, lawyer.phone]);
});

it('says of no paper that it waits for a look when the decision stands already', () => {
  const material = {
    id: 'm1',
    name: '欠条.jpg',
    itemCode: 'wage_proof',
    verdict: 'unseen',
    verdictReason: '',
  };
  const materials = [material] as unknown as typeof sampleCase.materials;
  const decision = { result: 'granted', reason: '', articles: [] } as unknown as typeof sampleCase.decision;
  const noteOf = (more: object): string | undefined =>
    viewOfCase({ ...sampleCase, materials, decision: null, ...more }).materials[0]?.note;

  expect(noteOf({})).toBe('工作人员还没看');
  expect(noteOf({ decision })).toBe('收到了');
  expect(noteOf({ decision, materials: [{ ...material, verdict: 'unclear', verdictReason: '太暗' }] })).toBe(
    '看不清：太暗',
  );
});
