/** What has happened, newest first, a sentence each. */
Component({
  properties: {
    events: { type: Array, value: [] as readonly { no: number; when: string; sentence: string }[] },
  },
});
