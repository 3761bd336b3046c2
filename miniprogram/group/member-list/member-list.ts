import type { PersonView } from '../words';

/** The workers one by one: what each claims, what is still to come, and a way to take somebody off. */
Component({
  properties: {
    people: { type: Array, value: [] as readonly PersonView[] },
  },
  methods: {
    remove(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string; name: string }>) {
      const { id, name } = event.currentTarget.dataset;
      this.triggerEvent('remove', { id, name });
    },
  },
});
