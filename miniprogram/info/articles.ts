/** An article of the law on legal aid with what it means for people, in plain words (law.md §1–4). */
export interface PlainArticle {
  readonly code: string;
  readonly lines: readonly string[];
}

/** Articles about one thing that people ask. */
export interface ArticleGroup {
  readonly title: string;
  readonly articles: readonly PlainArticle[];
}

/** Only articles that were read in the original. */
export const articleGroups: readonly ArticleGroup[] = [
  {
    title: '能帮您什么',
    articles: [
      { code: '法-2', lines: ['法律援助是国家出钱，不收您的钱。'] },
      { code: '法-22', lines: ['能帮您：答疑、写文书、打官司。', '也能帮您谈判、调解、去仲裁。'] },
      { code: '法-23', lines: ['来问问题，要告诉您能不能申请、怎么申请。'] },
    ],
  },
  {
    title: '哪些事能申请',
    articles: [
      { code: '法-24', lines: ['被抓、被起诉，没钱请律师，可以申请。'] },
      {
        code: '法-25',
        lines: ['被抓的人不到十八岁、看不见、听不见的，', '可能判重刑的，都必须给他派律师。'],
      },
      { code: '法-29', lines: ['案子的受害人，也可以申请。'] },
      {
        code: '法-31',
        lines: [
          '工钱、劳动关系、社保、低保。',
          '赡养费、抚养费、扶养费、抚恤金。',
          '工伤、车祸、看病、吃药受的伤。',
        ],
      },
      { code: '法-32', lines: ['被家里人打、虐待、丢下不管的，', '见义勇为的，都不看家里有没有钱。'] },
    ],
  },
  {
    title: '怎么申请',
    articles: [
      { code: '法-38', lines: ['去管案子的地方的中心申请。', '不打官司的，去事情发生的地方。'] },
      { code: '法-39', lines: ['人被关着也能申请，要在一天内转交。'] },
      { code: '法-40', lines: ['孩子、糊涂的老人，由家里人替他申请。'] },
      { code: '法-41', lines: ['收入您照实说、写保证就行，中心来查。'] },
      { code: '法-42', lines: ['吃低保的、优抚的，不查收入。', '农民工讨薪、工伤，也不查。'] },
    ],
  },
  {
    title: '多久有结果',
    articles: [
      { code: '法-43', lines: ['七天内答复。缺材料，一次告诉您。', '同意了，三天内派律师。'] },
      { code: '法-44', lines: ['事情很急，可以先帮您，后补材料。'] },
      { code: '法-46', lines: ['律师要把办得怎么样告诉您。'] },
      { code: '法-53', lines: ['打官司交的钱，法院可以缓、减、免。'] },
    ],
  },
  {
    title: '不满意怎么办',
    articles: [
      { code: '法-48', lines: ['说了假话，或者自己请了律师，援助会停。'] },
      { code: '法-49', lines: ['不同意决定，可以找司法局。', '司法局五天内答复。'] },
      { code: '法-55', lines: ['律师不好好办，可以要求换一位。'] },
    ],
  },
];
