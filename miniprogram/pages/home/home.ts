Page({
  data: { times: 0 },

  /** Counts one greeting. */
  greet() {
    this.setData({ times: this.data.times + 1 });
  },
});
