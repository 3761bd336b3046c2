/** A behaviour with data, a property and a method of its own. */
export const log = Behavior({
  properties: { prefix: { type: String, value: 'B' } },
  data: { steps: [] as string[] },
  methods: {
    note(step: string) {
      this.setData({ steps: [...this.data.steps, step] });
    },
  },
});
