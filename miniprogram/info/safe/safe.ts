import { call } from '../../lib/call';
import { askQuestion, home } from '../../lib/domain';
import { newKey } from '../../lib/draft/draft';
import { knownHome, rememberHome } from '../../lib/draft/home-memory';
import { goBack, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dayWords } from '../../lib/words';
import { lines, order, safePlaces } from './lines';
import type { SafePlace } from './lines';

interface Fault {
  readonly id: string;
  readonly message: string;
}

const aloud = [...lines.map(({ phone, who }) => `${who}，${phone}`), ...order].join('。');

/** For whoever is in danger: whom to call now, where to go, and a call back that gives nothing away. */
screen({
  data: {
    ...{ lines, order, aloud },
    places: [] as readonly SafePlace[],
    centre: '',
    errors: [] as readonly Fault[],
    wrong: '',
    told: '',
    busy: false,
  },
  key: '',
  given: { phone: '', when: '', word: '' },

  onLoad(): void {
    this.key = newKey();
    this.given = { phone: '', when: '', word: '' };
    void this.showCentre();
  },

  /** What the office said last is there at once; its places may be new, so it is asked again. */
  async showCentre(): Promise<void> {
    this.show();
    const answer = await ask(home, {});
    if (!answer.ok) return;
    rememberHome(answer.data);
    this.show();
  },
  show(): void {
    const centre = knownHome()?.centre;
    this.setData({ places: safePlaces(centre?.safePlaces ?? []), centre: centre?.phone ?? '' });
  },

  callNumber(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { phone: string }>) {
    call(event.currentTarget.dataset.phone);
  },
  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: 'phone' | 'when' | 'word' }>) {
    this.given = { ...this.given, [event.currentTarget.dataset.id]: event.detail.value };
  },

  async send(): Promise<void> {
    const { phone, when, word } = this.given;
    if (phone.trim() === '') return this.say('请留一个安全的电话，好找到您');
    this.setData({ busy: true });
    const answer = await ask(askQuestion, {
      ...{ key: this.key, kind: 'safety_call', topic: null, phone, discreet: true },
      text: `有危险，请回电话。${word.trim() ? `先说暗号：${word.trim()}` : '没有约暗号。'}`,
      when: when.trim() || null,
    });
    this.setData({ busy: false });
    if (!answer.ok) return this.say(answer.error.message);
    this.setData({ errors: [], wrong: '', told: `记下了。最晚 ${dayWords(answer.data.answerBy)} 打给您。` });
  },

  say(message: string): void {
    this.setData({ errors: [{ id: 'phone', message }], wrong: message });
  },

  writeOrder() {
    open(pages.ownPaper, { kind: 'protection_order' });
  },

  openAway() {
    open(pages.away);
  },

  back() {
    goBack();
  },
});
