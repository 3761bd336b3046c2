import { call } from '../../lib/call';
import { home } from '../../lib/domain';
import type { CentreCard } from '../../lib/domain';
import { knownHome, rememberHome } from '../../lib/home-memory';
import { goHome, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/screen';
import { placesOf } from './places';
import type { PlaceView } from './places';

type Tap = WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { phone: string }>;

const noCentre = null as CentreCard | null;

screen({
  data: { places: [] as readonly PlaceView[], problem: '' },
  centre: noCentre,
  search: '',

  async onShow(): Promise<void> {
    this.centre = knownHome()?.centre ?? null;
    this.show();
    if (this.centre) return;
    const answer = await ask(home, {});
    if (!answer.ok) return this.setData({ problem: answer.error.message });
    rememberHome(answer.data);
    this.centre = answer.data.centre;
    this.show();
  },

  show(): void {
    if (this.centre) this.setData({ places: placesOf(this.centre, this.search), problem: '' });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.search = event.detail.value;
    this.show();
  },
  callPlace(event: Tap) {
    call(event.currentTarget.dataset.phone);
  },
  showMap() {
    const { centre } = this;
    if (centre?.place) void wx.openLocation({ ...centre.place, name: centre.name, address: centre.address });
  },
  askVisit() {
    open(pages.newQuestion, { kind: 'home_visit' });
  },
  askSign() {
    open(pages.newQuestion, { kind: 'sign_language' });
  },
  back() {
    goHome();
  },
});
