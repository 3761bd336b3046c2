import type { EvidenceItem } from '../../lib/evidence-list';
import type { Upload } from '../../lib/uploads/upload';
import { rowsOf } from './rows';

const item: EvidenceItem = {
  code: 'wage_evidence',
  title: '和工资有关的材料',
  why: '',
  whereToGet: '',
  goodPhoto: '',
  weight: 'required',
};

function upload(state: Upload['state']): Upload {
  return {
    id: state,
    owner: 'draft',
    item: 'wage_evidence',
    name: '',
    path: '',
    page: 1,
    state,
    progress: 0,
    materialId: null,
    hint: '',
    problem: '',
  };
}

function stateOf(uploads: readonly Upload[], lacking: unknown = undefined): string | undefined {
  return rowsOf([item], uploads, lacking)[0]?.state;
}

describe('how far one paper is', () => {
  it('says what has come, what is on its way and what has stopped', () => {
    expect(stateOf([])).toBe('还没交');
    expect(stateOf([upload('sent')])).toBe('✓ 已交 1 张');
    expect(stateOf([upload('sent'), upload('sending')])).toBe('正在传，已传 1 张，共 2 张');
    expect(stateOf([upload('sent'), upload('stopped')])).toBe('1 张没传完，点开再传');
    expect(stateOf([upload('stopped'), upload('refused')])).toBe('1 张没有收下，点开看看');
  });

  it('takes "我没有" for an answer', () => {
    expect(stateOf([], ['wage_evidence'])).toContain('您说没有');
    expect(stateOf([], 'nonsense')).toBe('还没交');
  });
});
