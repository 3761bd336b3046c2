import { choicesOf, voiceFault, voiceIn, voices } from './voices';

const { complain, rate, phone } = voices;
if (!complain || !rate || !phone) throw new Error('voices are gone');

describe('what a person says about their case', () => {
  it('needs a subject and a few words, and says which is missing', () => {
    expect(voiceFault(complain, '', '有人收了我的钱。')).toBe('请先点一张卡片');
    expect(voiceFault(complain, 'fee', '')).toContain('请写一下');
    expect(voiceFault(complain, 'fee', '收钱')).toContain('多写几个字');
    expect(voiceFault(complain, 'fee', '有人收了我的钱。')).toBe('');
  });

  it('lets a rating stand without words', () => {
    expect(voiceFault(rate, '5', '')).toBe('');
    expect(voiceFault(rate, '', '')).not.toBe('');
  });

  it('offers to name a lawyer only where the centre lets people', () => {
    const values = (ownChoice: boolean) => voiceIn('wish', ownChoice)?.choices.map(([value]) => value);
    expect(values(true)).toContain('named');
    expect(values(false)).not.toContain('named');
    expect(values(false)).toContain('woman');
  });

  it('marks the chosen card', () => {
    expect(choicesOf(rate, '5').filter(({ chosen }) => chosen)).toHaveLength(1);
  });
});
