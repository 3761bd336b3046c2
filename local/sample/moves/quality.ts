import pdfParse from 'pdf-parse/lib/pdf-parse.js';
import type { Paper } from '../../../domain/case/records/paper';
import {
  opinionPoints,
  sittingPoints,
  type WorkWord,
} from '../../../domain/vocabulary/voices/organ-opinions';
import { byStaff, type Move, type SampleCase } from '../sample-case';
import { dayAfter } from '../times';

const arbitration = '青禾县劳动人事争议仲裁委员会';

type Points = Readonly<Record<string, string>>;

/** Every point good, but for what is named. */
function rated(points: Points, weaker: Readonly<Record<string, WorkWord>> = {}): Record<string, WorkWord> {
  const good = Object.keys(points).map((key) => [key, '好' as const]);

  return { ...(Object.fromEntries(good) as Record<string, WorkWord>), ...weaker };
}

const content = { attitude: '满意', contact: '满意', rights: '满意', result: '满意', whole: '满意' };
const allWell = { way: 'call', ratings: content, feeAsked: false, told: true, performed: 'yes' };

/** A return visit by the window (FZ-032). */
const visit = (more: object): Move => byStaff('wumei', 'followUp', () => ({ ...allWell, ...more }));

async function letterOf({ hands, caseId }: SampleCase, at: string): Promise<Paper | undefined> {
  const { case: c } = (await hands.desk('wumei', 'openDossier', { caseId }, at)) as unknown as {
    readonly case: { readonly papers: readonly Paper[] };
  };

  return c.papers.findLast(({ code }) => code === 'FZ-031');
}

/** The code stands on the paper and nowhere else. */
async function codeOn({ hands, caseId }: SampleCase, letter: Paper | undefined, at: string): Promise<string> {
  const { url } = await hands.desk('wumei', 'openPaper', { caseId, paperId: letter?.id }, at);
  const { text } = await pdfParse(Buffer.from(await (await fetch(String(url))).arrayBuffer()));

  return /回函码((?:[A-Z2-9]{4}-){3}[A-Z2-9]{4})/.exec(text.replace(/\s+/g, ''))?.[1] ?? '';
}

/** The secretary of the tribunal answers by the code of the letter, on the page without an account. */
const answerLetter: Move = async (one, at) => {
  const code = await codeOn(one, await letterOf(one, at), at);
  const answers = rated(opinionPoints, { response: '一般' });

  return one.hands.door(
    'giveReply',
    { code, answers, words: '庭前准备充分，对方突然提交证据时反应慢了一点。', signed: '甘书记员 仲裁委' },
    at,
  );
};

/** The answer came back on paper, and the window types it in. */
const typeLetter: Move = async (one, at, seen) => {
  const letter = await letterOf(one, at);
  const ratings = rated(opinionPoints, { law: '一般' });
  const said = { text: '引用的地方规定已经修改，其他都好。', signed: '穆书记员 仲裁委' };

  return one.hands.desk('wumei', 'noteOpinion', { ...seen, paperId: letter?.id, ratings, ...said }, at);
};

/** The centre looks at the lawyer's work: return visits, hearings, the organ's opinion (法-59). */
export const qualityMoves = {
  visitWell: visit({ text: '律师每次都说清楚办到哪一步，钱已经到账。' }),
  visitByWechat: visit({ way: 'wechat', text: '手机上答的，都满意，没有别的话。' }),
  visitAtHome: visit({
    ...{ way: 'visit', performed: 'partly', ratings: { ...content, result: '基本满意' } },
    text: '公司付了一半，剩下的说好下个月付。不知道怎么申请强制执行，已经告诉他。',
  }),
  visitUnhappy: visit({
    ...{ told: false, ratings: { ...content, contact: '不满意', whole: '基本满意' } },
    text: '结果满意，就是中间一个月没有人告诉我办到哪里了。',
  }),
  sitIn: byStaff('wumei', 'sitIn', (_one, at) => ({
    ...{ heardOn: dayAfter(at, -1), organ: arbitration, place: '第二仲裁庭', caseNumber: null },
    ratings: rated(sittingPoints, { evidence: '一般' }),
    text: '律师提前到庭，熟悉案情；对方否认打卡记录时，没有马上请求核对原件。',
    opinion: '开庭前把证据原件排好顺序。',
  })),
  askOpinion: byStaff('lijing', 'askOpinion', (_one, at) => ({
    ...{ organ: arbitration, caseNumber: '青劳人仲案〔2026〕31号', replyBy: dayAfter(at, 20) },
  })),
  answerLetter,
  typeLetter,
} satisfies Record<string, Move>;
