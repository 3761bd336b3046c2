/** The sections of the form with their state, each a way back into it. */
Component({
  properties: {
    steps: { type: Array, value: [] as readonly { id: string; title: string; words: string }[] },
  },
});
