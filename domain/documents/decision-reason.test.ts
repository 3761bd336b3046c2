import { refusalGrounds } from '../vocabulary/matters/grounds';
import { grantReason, provenBy, refusalReason } from './decision-reason';

const material = (item: string, verdict: 'good' | 'unseen' | 'unfit', removedAt: string | null = null) => ({
  item,
  verdict,
  removedAt,
});
const assessment = { hardship: 'verification_exempt', inScope: true } as const;

test('a grant names matter, hardship and the papers found good, none of the house’s own words', () => {
  const materials = [
    material('identity_paper', 'good'),
    material('identity_paper', 'good'),
    material('wage_evidence', 'unseen'),
  ];
  const said = grantReason({ matter: '请求支付劳动报酬', assessment, materials });
  expect(said).toMatch(/^申请事项为请求支付劳动报酬，属于法律援助事项范围，申请人属于依法免予核查/);
  expect(said).toMatch(/以上有经核验的[^、]+证明。$/);
  expect(said).not.toMatch(/审查意见|建议|同意/);
});

test('papers nobody looked at, unfit ones and withdrawn ones prove nothing', () => {
  const materials = [
    material('identity_paper', 'unseen'),
    material('wage_evidence', 'unfit'),
    material('identity_paper', 'good', '2026-11-22T03:00:00.000Z'),
  ];
  expect(provenBy(materials)).toEqual([]);
  expect(grantReason({ matter: '赡养费', assessment: null, materials })).toBe('申请事项为赡养费。');
});

test.each(refusalGrounds.map(({ code }) => code))('a refusal for %s names the matter', (ground) => {
  expect(refusalReason(ground, '房屋买卖')).toMatch(/^申请事项为房屋买卖，.+。$/);
});
