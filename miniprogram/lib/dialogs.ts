interface Question {
  readonly title: string;
  readonly content: string;
  /** At most four characters. */
  readonly yes: string;
  readonly no: string;
}

/** Asks for one of two things; true = the first. */
export async function confirm({ title, content, yes, no }: Question): Promise<boolean> {
  const { confirm: agreed } = await wx.showModal({ title, content, confirmText: yes, cancelText: no });

  return agreed;
}

/** Says one thing that has to be read. */
export async function tell(content: string, title = '请看一下'): Promise<void> {
  await wx.showModal({ title, content, showCancel: false, confirmText: '知道了' });
}
