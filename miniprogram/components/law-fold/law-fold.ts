/** The articles behind an answer, folded until someone wants to read them. */
Component({
  properties: {
    title: { type: String, value: '看看法律怎么说' },
    lines: { type: Array, value: [] as readonly string[] },
  },
  data: { open: false },
  methods: {
    toggle() {
      this.setData({ open: !this.data.open });
    },
  },
});
