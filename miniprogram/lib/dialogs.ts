/** Something that has to be answered before anything else. */
export interface Question {
  readonly title: string;
  readonly content: string;
  /** At most four characters, as the system's pop-up takes. */
  readonly yes: string;
  /** Empty where there is nothing to choose. */
  readonly no: string;
}

type Asker = (question: Question) => Promise<boolean>;

let asker: Asker | null = null;

/**
 * From now on this screen asks, in its own sheet.
 * @returns leaves it to others again
 */
export function askHere(own: Asker): () => void {
  asker = own;

  return () => {
    if (asker === own) asker = null;
  };
}

/** The system's pop-up, for a screen without a sheet. */
async function askBySystem({ title, content, yes, no }: Question): Promise<boolean> {
  const answer = await wx.showModal({
    ...{ title, content, confirmText: yes },
    ...(no ? { cancelText: no } : { showCancel: false }),
  });

  return answer.confirm;
}

/** Asks for one of two things; true = the first. */
export function confirm(question: Question): Promise<boolean> {
  return (asker ?? askBySystem)(question);
}

/** Says one thing that has to be read. */
export async function tell(content: string, title = '请看一下'): Promise<void> {
  await confirm({ title, content, yes: '知道了', no: '' });
}
