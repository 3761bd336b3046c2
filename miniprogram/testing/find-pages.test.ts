/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import { refuse } from '../../local/phone/failure';
import { noBoard, ok, refusal, sampleHome } from './office';
const citizen = ({ action }: { action: string }): object => {
  if (action === 'home') return ok(sampleHome);

  return ok({ publications: [] });
};
const openHelp = () => openPage('/info/help/help', { citizen });
const namesOf = (text: string): readonly string[] =>
  text.match(/青禾县法律援助中心|\S+法律援助工作站/g) ?? [];
const stored = (): string => JSON.stringify(Object.entries(localStorage));

describe('finding a place', () => {
  it('lists the centre first, then its stations, with whom they are for and how one gets in', async () => {
    const phone = await openHelp();

    expect(namesOf(phone.text())[0]).toBe('青禾县法律援助中心');
    expect(phone.text()).toContain('专门帮残疾人（残联）');
    expect(phone.text()).toContain('无障碍：门口有坡道');
    expect(phone.text()).not.toContain('公里');
  });

  it('asks where the person is only after the tap, sorts nearest first, and those without a place last', async () => {
    const phone = await openHelp();
    let asked = 0;
    phone.hooks.mock('getFuzzyLocation', () => {
      asked += 1;

      return { latitude: 30.0871, longitude: 110.0001 };
    });
    expect(asked).toBe(0);
    await phone.tap('按离我远近排');

    expect(asked).toBe(1);
    expect(namesOf(phone.text())).toEqual([
      '柳溪镇法律援助工作站',
      '县残联法律援助工作站',
      '青禾县法律援助中心',
      '东坪乡法律援助工作站',
    ]);
    expect(phone.text()).toMatch(/柳溪镇法律援助工作站\s*大约 300 米/);
    expect(phone.text()).toMatch(/青禾县法律援助中心\s*大约 9.7 公里/);
  });

  it('neither keeps nor sends where the person is', async () => {
    const phone = await openHelp();
    phone.hooks.mock('getFuzzyLocation', () => ({ latitude: 30.0871, longitude: 110.1234 }));
    const before = phone.sent('citizen').length;
    await phone.tap('按离我远近排');

    expect(phone.text()).toContain('大约');
    expect(phone.sent('citizen')).toHaveLength(before);
    expect(stored()).not.toMatch(/30\.0871|110\.1234/);
  });

  it.each([
    ['auth deny', '没有给位置，就照名单排。'],
    ['privacy permission is not authorized', '没有给位置，就照名单排。'],
    ['system error', '现在不知道您在哪里，就照名单排。'],
  ])('keeps the list without distances when the phone says %s', async (reason, sentence) => {
    const phone = await openHelp();
    phone.hooks.mock('getFuzzyLocation', () => refuse({ errMsg: `getFuzzyLocation:fail ${reason}` }));
    await phone.tap('按离我远近排');

    expect(phone.text()).toContain(sentence);
    expect(phone.text()).not.toContain('公里');
    expect(namesOf(phone.text())[0]).toBe('青禾县法律援助中心');
  });

  it('finds by the name of a township and by the group that a station is for', async () => {
    const phone = await openHelp();
    await phone.type('找一找（写乡镇、工会、残联）', '残联');
    expect(namesOf(phone.text())).toEqual(['县残联法律援助工作站']);

    await phone.type('找一找（写乡镇、工会、残联）', '月亮');
    expect(phone.text()).toContain('没有找到');
  });
});

describe('the card of the centre on the first page', () => {
  it('says promises, who is on duty next, how one gets in, and the special stations', async () => {
    const phone = await openPage('/pages/home/home', { citizen, voices: () => ok(noBoard) });

    expect(phone.text()).toContain('· 当天来，当天有人接待。');
    expect(phone.text()).toContain('下次值班：1月5日（星期一）· 律师沈正，9:00–12:00，在中心大厅');
    expect(phone.text()).not.toContain('老沈');
    expect(phone.text()).toContain('无障碍：门口有坡道');
    expect(phone.text()).toContain('· 残疾人（残联）：县残联法律援助工作站');
  });

  it('is there without a network from the last time, of an office of an earlier version too', async () => {
    const { duty: _duty, promises: _promises, ...earlier } = sampleHome.centre;
    const phone = await openPage(
      '/pages/home/home',
      { citizen: () => refuse({ errCode: -1, errMsg: 'timeout' }) },
      { storage: { home: { ...sampleHome, centre: earlier } } },
    );

    expect(phone.text()).toContain('地址：青禾县和平路8号');
    expect(phone.text()).not.toContain('中心的承诺');
  });
});

describe('who is on duty', () => {
  it('shows the coming days and leaves out those that have passed', async () => {
    const phone = await openPage('/info/duty/duty', { citizen }, { storage: { home: sampleHome } });

    expect(phone.text()).toContain('值班律师 沈正');
    expect(phone.text()).not.toContain('老沈');
    expect(phone.sent('citizen')).toEqual([]);
  });

  it('says plainly that the centre has not told anything, and whom to call', async () => {
    const silent = { ...sampleHome, centre: { ...sampleHome.centre, duty: [] } };
    const phone = await openPage('/info/duty/duty', { citizen: () => ok(silent) });

    expect(phone.text()).toContain('中心还没有公布值班安排');
    expect(phone.text()).toContain('先打电话问 0555-1234567');
  });
});

describe('what the centre published', () => {
  const publications = [
    { id: 'a', kind: 'figures', title: '上半年', lines: ['办理 164 件。'], on: '2026-07-10' },
  ];

  it('shows kind, day and lines', async () => {
    const phone = await openPage('/info/published/published', { citizen: () => ok({ publications }) });

    expect(phone.text()).toContain('工作数据，2026年7月10日（星期五）公开');
    expect(phone.text()).toContain('办理 164 件。');
  });

  it('says plainly when there is nothing', async () => {
    const phone = await openPage('/info/published/published', { citizen });

    expect(phone.text()).toContain('中心还没有公布。');
  });

  it('shows what was read last when there is no network, and says so', async () => {
    const phone = await openPage(
      '/info/published/published',
      { citizen: () => refuse({ errCode: -1, errMsg: 'timeout' }) },
      { storage: { published: publications } },
    );

    expect(phone.text()).toContain('没有网，这是上次看到的。');
    expect(phone.text()).toContain('办理 164 件。');
  });

  it('says the cure when it never was read', async () => {
    const answers = { citizen: () => refusal('ServiceBusy', '现在人多，过一会儿再试。') };
    const phone = await openPage('/info/published/published', answers);

    expect(phone.text()).toContain('过一会儿再试');
  });
});

describe('the articles and the stories', () => {
  it('are one tap from what can be read before', async () => {
    const phone = await openPage('/info/know/know', { citizen });
    await phone.tap('法律怎么写的？');
    expect(phone.text()).toContain('《法律援助法》第四十二条');

    const again = await openPage('/info/know/know', { citizen });
    await again.tap('五个月工钱，一张欠条');
    expect(again.text()).toContain('老张（化名）');
  });
});
