/** One clock of a case: what, by when, how long that is from today. */
Component({
  properties: {
    sentence: { type: String, value: '' },
    left: { type: String, value: '' },
    level: { type: String, value: 'ok' },
  },
});
