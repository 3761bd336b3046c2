import type { MaterialView } from '../../lib/domain';
import { gapsOf } from './gaps';

const askedAt = '2026-11-20T02:00:00.000Z';
const items = [
  { code: 'identity_paper', sentence: '还缺：身份证。', supplied: false, explanation: null },
  { code: 'wage_evidence', sentence: '看不清，请重拍。', supplied: true, explanation: null },
];

function photo(uploadedAt: string): MaterialView {
  return {
    id: 'm',
    item: 'identity_paper',
    name: '',
    kind: 'jpg',
    bytes: 1,
    page: 1,
    uploadedAt,
    verdict: 'unseen',
    verdictReason: null,
  };
}

describe('what is still missing', () => {
  it('leaves out what was supplied', () => {
    expect(gapsOf(items, [], askedAt).map(({ code }) => code)).toEqual(['identity_paper']);
  });

  it('counts only files that came after the notice', () => {
    expect(gapsOf(items, [photo('2026-11-19T02:00:00.000Z')], askedAt)[0]?.done).toBe(false);
    expect(gapsOf(items, [photo('2026-11-21T02:00:00.000Z')], askedAt)[0]?.done).toBe(true);
  });
});
