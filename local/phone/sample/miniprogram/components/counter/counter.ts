import { log } from './log';

Component({
  behaviors: [log],
  options: { multipleSlots: true, styleIsolation: 'isolated' },
  externalClasses: ['ext-class'],
  properties: { start: { type: Number, value: 0 } },
  data: { total: 0 },
  observers: {
    start(value: number) {
      this.setData({ total: value });
    },
  },
  lifetimes: {
    attached() {
      this.note('attached');
    },
    ready() {
      this.note('ready');
    },
  },
  pageLifetimes: {
    hide() {
      this.note('page hidden');
    },
  },
  methods: {
    plus() {
      this.setData({ total: this.data.total + 1 });
      this.triggerEvent('change', { total: this.data.total });
      this.triggerEvent('click', { total: this.data.total });
    },
  },
});
