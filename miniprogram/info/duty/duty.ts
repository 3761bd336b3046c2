import { call } from '../../lib/call';
import { todayInChina } from '../../lib/draft/check-rules';
import { home } from '../../lib/domain';
import { knownHome, rememberHome } from '../../lib/draft/home-memory';
import { goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dutyView } from './duty-view';
import type { DutyDayView } from './duty-view';

screen({
  data: { days: [] as readonly DutyDayView[], phone: '', known: false, problem: '', aloud: '' },

  async onShow(): Promise<void> {
    this.show();
    if (this.data.known) return;
    const answer = await ask(home, {});
    if (!answer.ok) return this.setData({ problem: answer.error.message });
    rememberHome(answer.data);
    this.show();
  },

  show(): void {
    const centre = knownHome()?.centre;
    if (!centre) return;
    const days = dutyView(centre, todayInChina());
    const spoken = days.flatMap(({ day, shifts }) => [
      day,
      ...shifts.map(({ who, hours, where }) => `${who}，${hours}，${where}`),
    ]);
    this.setData({ days, phone: centre.phone, known: true, problem: '', aloud: spoken.join('。') });
  },

  callCentre() {
    call(this.data.phone);
  },
  back() {
    goBack();
  },
});
