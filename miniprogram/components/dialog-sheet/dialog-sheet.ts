import { askHere } from '../../lib/dialogs';
import type { Question } from '../../lib/dialogs';

const stops = new WeakMap<object, () => void>();
const waiting = new WeakMap<object, readonly ((yes: boolean) => void)[]>();

/**
 * A question over the screen, in the person's own text size; the system's pop-up stays small. Questions that come
 * together are asked one after the other. One that is left with its page stays without an answer.
 */
Component({
  data: { asked: [] as readonly Question[] },
  lifetimes: {
    attached() {
      this.listen();
    },
    detached() {
      stops.get(this)?.();
    },
  },
  pageLifetimes: {
    show() {
      this.listen();
    },
    hide() {
      stops.get(this)?.();
    },
  },
  methods: {
    listen() {
      stops.get(this)?.();
      stops.set(
        this,
        askHere((question) => {
          this.setData({ asked: [...this.data.asked, question] });

          return new Promise((done) => waiting.set(this, [...(waiting.get(this) ?? []), done]));
        }),
      );
    },
    agree() {
      this.answer(true);
    },
    refuse() {
      this.answer(false);
    },
    answer(yes: boolean) {
      const [done, ...others] = waiting.get(this) ?? [];
      waiting.set(this, others);
      this.setData({ asked: this.data.asked.slice(1) });
      done?.(yes);
    },
    /** What lies below does not scroll. */
    stay() {
      return undefined;
    },
  },
});
