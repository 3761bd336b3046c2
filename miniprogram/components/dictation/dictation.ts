import { canDictate, dictate } from '../../lib/speech/dictation';

const stops = new WeakMap<object, () => void>();

/** Writes down what is said; not there where the phone cannot. Tells `say` with the words of a take. */
Component({
  properties: {
    /** The field that the words go to, for those who listen. */
    label: { type: String, value: '' },
  },
  data: { available: canDictate(), listening: false, heard: '', problem: '' },
  lifetimes: {
    detached() {
      stops.get(this)?.();
    },
  },
  methods: {
    toggle() {
      if (this.data.listening) return stops.get(this)?.();
      this.setData({ listening: true, heard: '', problem: '' });
      const over = { listening: false, heard: '' };
      stops.set(
        this,
        dictate({
          hears: (heard) => this.setData({ heard }),
          said: (text) => {
            this.setData({ ...over, problem: text.trim() ? '' : '没听到，请再说一遍，或者打字。' });
            if (text.trim()) this.triggerEvent('say', { text });
          },
          failed: (problem) => this.setData({ ...over, problem }),
        }),
      );
    },
  },
});
