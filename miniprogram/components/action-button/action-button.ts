/** The one primary button of a screen, or a quieter one beside it. */
Component({
  properties: {
    label: { type: String, value: '' },
    theme: { type: String, value: 'primary' },
    disabled: { type: Boolean, value: false },
    loading: { type: Boolean, value: false },
  },
  methods: {
    press() {
      if (!this.data.disabled && !this.data.loading) this.triggerEvent('press');
    },
  },
});
