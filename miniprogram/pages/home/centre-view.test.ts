import { sampleHome } from '../../testing/office';
import { dutyView } from '../../info/duty/duty-view';
import { centreView } from './centre-view';

const { centre } = sampleHome;
const morning = (day: string): string => `${day}T02:00:00.000Z`;
const [passed, coming] = [morning('2020-01-06'), morning('2099-01-05')];

describe('the card of the centre', () => {
  it('says who is there today, with hours and place', () => {
    expect(centreView(centre, coming).duty).toEqual({
      title: '今天值班',
      lines: ['律师沈正，9:00–12:00，在中心大厅'],
    });
  });

  it('else says when somebody is next, and never a day that has passed', () => {
    expect(centreView(centre, morning('2020-01-07')).duty.title).toBe('下次值班：1月5日（星期一）');
    expect(centreView(centre, passed).duty.title).toBe('今天值班');
    expect(centreView(centre, morning('2099-01-06')).duty).toEqual({ title: '', lines: [] });
  });

  it('names the special stations with whom each is for, and no others', () => {
    expect(centreView(centre, coming).special.map(({ words }) => words)).toEqual([
      '残疾人（残联）：县残联法律援助工作站',
    ]);
  });
});

describe('the roster', () => {
  it('marks today and goes on from there, a week at most', () => {
    const duty = Array.from({ length: 14 }, (_, at) => ({
      on: `2026-12-${String(at + 1).padStart(2, '0')}`,
      shifts: [{ kind: 'staff' as const, who: '李静', hours: '全天', where: '中心大厅' }],
    }));
    const days = dutyView({ duty }, '2026-12-03');

    expect(days).toHaveLength(7);
    expect(days[0]?.day).toBe('今天，12月3日（星期四）');
    expect(days[6]?.day).toBe('12月9日（星期三）');
    expect(days[0]?.shifts[0]?.who).toBe('工作人员 李静');
  });
});
