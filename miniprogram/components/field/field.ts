import { withSaid } from '../../lib/speech/dictation';
import { saidDayInWords } from '../../lib/domain';
import { tooLongSaid } from './too-long';

const keyboards: Readonly<Record<string, string>> = {
  identity: 'idcard',
  phone: 'number',
  money: 'text',
  number: 'number',
};

/** Kinds whose signs are counted; numbers and the like are read by their own rules, spaces and all. */
const written: readonly string[] = ['text', 'long_text'];

/** What stands in each field now: pages keep what is typed without handing it back. */
const typed = new WeakMap<object, string>();

/**
 * A labelled field with its example and its fault. Native input, because the kit's text area carries no name
 * for screen readers.
 */
Component({
  properties: {
    kind: { type: String, value: 'text' },
    label: { type: String, value: '' },
    value: { type: String, value: '' },
    example: { type: String, value: '' },
    error: { type: String, value: '' },
    most: { type: Number, value: 100 },
    /** The last day of the date wheel; empty where it has none. */
    lastDay: { type: String, value: '' },
    /** The month alone may be picked where nobody remembers the day. */
    byMonth: { type: Boolean, value: false },
    /** Shows the label above; a question screen has it as its title already. */
    labelled: { type: Boolean, value: true },
    /** The only field of its screen: it says itself what is wrong, and takes the focus. */
    alone: { type: Boolean, value: false },
    /** Read back in words below the field. */
    echo: { type: String, value: '' },
  },
  data: { keyboard: 'text', focus: false, day: '', over: '' },
  observers: {
    value(value: string) {
      typed.set(this, value);
      this.setData({ day: value && saidDayInWords(value) });
      this.measure();
    },
    error(error: string) {
      if (error !== '' && this.data.alone) this.enter();
    },
    kind(kind: string) {
      this.setData({ keyboard: keyboards[kind] ?? 'text' });
    },
  },
  methods: {
    enter() {
      this.setData({ focus: true });
    },
    leave() {
      this.setData({ focus: false });
    },
    type(event: WechatMiniprogram.Input) {
      typed.set(this, event.detail.value);
      this.triggerEvent('type', { value: event.detail.value });
      this.measure();
    },
    /** What is too long stays and is said: the box itself would cut it in silence. */
    measure() {
      const { kind, most } = this.data;
      const over = written.includes(kind) ? tooLongSaid(typed.get(this) ?? '', most) : '';
      if (over !== this.data.over) this.setData({ over });
    },
    say(event: WechatMiniprogram.CustomEvent<{ text: string }>) {
      const value = withSaid(typed.get(this) ?? '', event.detail.text);
      this.setData({ value });
      this.triggerEvent('type', { value });
    },
    pickDay(event: WechatMiniprogram.PickerChange) {
      this.triggerEvent('type', { value: String(event.detail.value) });
    },
  },
});
