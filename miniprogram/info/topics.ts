/** One thing to know, in plain words, with the articles behind it. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Codes of articles that were read in the original. */
  readonly articles: readonly string[];
  /** Whoever reads this may be in danger now: the way to help stands here, and the quick exit. */
  readonly danger?: boolean;
}

/** What people want to know before they apply (law.md §1–4). */
export const topics: readonly Topic[] = [
  {
    id: 'free',
    title: '真的不收钱吗？',
    lines: [
      '真的。问问题、申请、律师都不收钱。',
      '律师向您要钱、要东西，都不可以。',
      '有人收钱：打 12348，或在进度页点“投诉”。',
    ],
    articles: ['法-2'],
  },
  {
    id: 'scope',
    title: '哪些事能申请？',
    lines: [
      '拖欠工资、不认劳动关系。',
      '工伤、车祸、看病、吃药受了伤。',
      '要赡养费、抚养费、扶养费。',
      '社保、低保、抚恤金、国家赔偿。',
      '家里人打、虐待、丢下不管。',
      '被抓、被起诉，或是案子的受害人。',
      '别的事也可以问，由工作人员来看。',
    ],
    articles: ['法-24', '法-29', '法-31', '法-32'],
  },
  {
    id: 'means',
    title: '家里要多穷才行？',
    lines: [
      '家里平均每人的收入，低于本地标准就行。',
      '吃低保、特困、优抚的，不用查。',
      '农民工讨薪、工伤，不用查。',
      '家里人打的、见义勇为的，不看有没有钱。',
      '不用去村里盖章，自己写明白就行。',
    ],
    articles: ['法-32', '法-41', '法-42'],
  },
  {
    id: 'way',
    title: '要走哪几步？',
    lines: [
      '1. 在手机上填，或到窗口、工作站填。',
      '2. 缺材料，一次告诉您缺什么。',
      '3. 七天内告诉您同意不同意。',
      '4. 同意了，三天内给您派律师。',
      '5. 律师找您，一起把事办完。',
      '6. 不同意决定，可以找司法局。',
    ],
    articles: ['法-43', '法-49'],
  },
  {
    id: 'urgent',
    title: '事情很急怎么办？',
    lines: [
      '离期限不到七天，可以先办、后补材料。',
      '对方在转移钱财，也可以先办。',
      '填表的时候，点“特别急的事”。',
      '有危险，先打 110。',
    ],
    articles: ['法-44'],
    danger: true,
  },
  {
    id: 'violence',
    title: '家里人打我、吓我怎么办？',
    lines: [
      '有危险，先打 110。报过警，留好回执。',
      '伤要拍照，去医院看，单子留着。',
      '可以请法院不许他靠近您。',
      '请律师不收钱，也不看您有没有钱。',
      '不想让家里人知道，填表时可以说。',
    ],
    articles: ['法-32'],
    danger: true,
  },
  {
    id: 'other',
    title: '能替家里人申请吗？',
    lines: [
      '孩子、糊涂的老人，由父母、子女等来申请。',
      '家里人被关着，您可以替他申请。',
      '他自己能来的，要写一张委托书。',
    ],
    articles: ['法-39', '法-40'],
  },
  {
    id: 'lawyer',
    title: '律师不好怎么办？',
    lines: ['可以要求换一位，写明为什么。', '可以投诉，不影响您的案子。', '办完了，可以打分。'],
    articles: ['法-55'],
  },
];
