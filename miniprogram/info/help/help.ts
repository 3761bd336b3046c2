import { call } from '../../lib/call';
import { home } from '../../lib/domain';
import type { CentreCard } from '../../lib/domain';
import { knownHome, rememberHome } from '../../lib/draft/home-memory';
import { fromQuery, goHome, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { whereAmI } from '../../lib/where';
import type { Place } from '../../lib/where';
import { placesOf } from './places';
import type { PlaceView } from './places';

type Tap = WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>;

const noCentre = null as CentreCard | null;
const nowhere = null as Place | null;

const afterAsking = {
  refused: '没有给位置，就照名单排。',
  unavailable: '现在不知道您在哪里，就照名单排。',
} as const;

screen({
  data: { places: [] as readonly PlaceView[], search: '', problem: '', located: '', asking: false },
  centre: noCentre,
  here: nowhere,

  onLoad(query: Record<string, string | undefined>): void {
    this.setData({ search: fromQuery(query, 'search') });
  },

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
    if (!this.centre) return;
    this.setData({ places: placesOf(this.centre, this.data.search, this.here), problem: '' });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ search: event.detail.value });
    this.show();
  },

  /** The place is used on this screen only; leaving it forgets it. */
  async sortByDistance(): Promise<void> {
    this.setData({ asking: true, located: '' });
    const found = await whereAmI();
    this.setData({ asking: false });
    if (typeof found === 'string') return this.setData({ located: afterAsking[found] });
    this.here = found;
    this.setData({ located: '近的在前面，按直线算。' });
    this.show();
  },

  placeOf(event: Tap): PlaceView | undefined {
    return this.data.places.find(({ id }) => id === event.currentTarget.dataset.id);
  },
  callPlace(event: Tap) {
    const phone = this.placeOf(event)?.phone;
    if (phone) call(phone);
  },
  showMap(event: Tap) {
    const { place, name, address } = this.placeOf(event) ?? {};
    if (place) void wx.openLocation({ ...place, name, address });
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
