Component({
  properties: { id: String, count: Number },
  data: { shows: 0 },
  pageLifetimes: {
    show() {
      this.setData({ shows: this.data.shows + 1 });
    },
  },
});
