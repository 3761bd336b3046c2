import { neutralName, telltaleFault } from './quiet-name';

describe('what a case is called where others read along', () => {
  it.each(['学习资料', '快递', ' 体检  '])('%s may be shown', (name) => {
    expect(telltaleFault(name)).toBeNull();
    expect(neutralName(name)).toBe(name.trim());
  });

  it.each(['家暴', '法律援助', '离婚的事', '他打我', '要工资', '一二三四五六七八九', '​'])(
    '%s tells something, or nothing at all',
    (name) => {
      expect(telltaleFault(name)).not.toBeNull();
      expect(neutralName(name)).toBeUndefined();
    },
  );
});
