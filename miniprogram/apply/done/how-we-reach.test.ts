import { howWeReach } from './how-we-reach';

describe('how the last page says that the person hears', () => {
  it('offers messages only where the chosen way has them', () => {
    const offered = (['any', 'message_only', 'call_only', 'through_other'] as const).filter(
      (way) => howWeReach({ way, quiet: false }).byMessage,
    );
    expect(offered).toEqual(['any', 'message_only']);
  });

  it('never promises a call to whoever forbade calls', () => {
    const { words, refused } = howWeReach({ way: 'message_only', quiet: true });
    expect(`${words}${refused}`).not.toMatch(/我们打电话|打给您/);
  });

  it('says what WeChat shows where others may look, and takes an earlier receipt for any way', () => {
    expect(howWeReach({ way: 'any', quiet: true }).seen).toContain('小程序的名字');
    expect(howWeReach({})).toMatchObject({ byMessage: true, seen: '' });
  });
});
