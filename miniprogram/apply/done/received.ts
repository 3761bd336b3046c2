import type { SubmitAnswer } from '../../lib/domain';
import type { MissingPaper } from '../../lib/still-missing';

/** The receipt, and what the phone itself knows is still to come. */
export interface Submitted extends SubmitAnswer {
  /** Papers that are asked for and were not sent. */
  readonly missing?: readonly MissingPaper[];
}

/** What the first card says: that all is there only where it is so. */
export interface Received {
  readonly title: string;
  readonly people: string;
  readonly missing: readonly MissingPaper[];
  /** Photos that are still in the phone. */
  readonly left: string;
}

/** @param left files of this application that have not arrived yet */
export function received({ people = 1, missing = [] }: Partial<Submitted>, left: number): Received {
  const open = [
    ...(missing.length > 0 ? [`还差${missing.length}样材料`] : []),
    ...(left > 0 ? [`${left}张照片还在传`] : []),
  ];

  return {
    title: open.length > 0 ? `收到了，${open.join('，')}` : '收到了，不用再交',
    people: people > 1 ? `连您自己${people}人，算一件事，都登记了。` : '',
    missing,
    left: left > 0 ? `⚠ 还有${left}张照片在手机里，连上网会接着传。传完前别删小程序。` : '',
  };
}
