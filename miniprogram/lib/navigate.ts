/** Every page of the phone, by what it is for. */
export const pages = {
  home: '/pages/home/home',
  selfCheck: '/pages/self-check/self-check',
  cases: '/pages/cases/cases',
  me: '/pages/me/me',
  question: '/apply/question/question',
  consent: '/apply/consent/consent',
  check: '/apply/check/check',
  promise: '/apply/promise/promise',
  done: '/apply/done/done',
  evidence: '/evidence/list/list',
  evidenceItem: '/evidence/item/item',
  members: '/group/members/members',
  join: '/group/join/join',
  room: '/group/room/room',
  station: '/station/helping/helping',
  stationCode: '/station/code/code',
  spot: '/station/spot/spot',
  confirm: '/station/confirm/confirm',
  work: '/provider/work/work',
  workCase: '/provider/case/case',
  workAct: '/provider/act/act',
  workStep: '/provider/step/step',
  workSign: '/provider/sign/sign',
  workClose: '/provider/close/close',
  workFile: '/provider/file/file',
  workHandOver: '/provider/hand-over/hand-over',
  workRecord: '/provider/record/record',
  ask: '/ask/ask/ask',
  newQuestion: '/ask/new/new',
  ownPaper: '/ask/paper/paper',
  opinions: '/opinion/mine/mine',
  newOpinion: '/opinion/new/new',
  howItWent: '/opinion/visit/visit',
  findHelp: '/info/help/help',
  safe: '/info/safe/safe',
  away: '/info/away/away',
  know: '/info/know/know',
  topic: '/info/topic/topic',
  law: '/info/law/law',
  duty: '/info/duty/duty',
  published: '/info/published/published',
  ties: '/info/ties/ties',
  caseOf: '/case/case/case',
  sign: '/case/sign/sign',
  supplement: '/case/supplement/supplement',
  lookUp: '/case/look-up/look-up',
  messages: '/case/messages/messages',
  voice: '/case/voice/voice',
  correct: '/case/correct/correct',
  withdraw: '/case/withdraw/withdraw',
  staffScan: '/staff/scan/scan',
} as const;

type Query = Readonly<Record<string, string>>;

function address(page: string, query: Query): string {
  const words = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);

  return words.length > 0 ? `${page}?${words.join('&')}` : page;
}

/** Opens a page on top of this one. */
export function open(page: string, query: Query = {}): void {
  void wx.navigateTo({ url: address(page, query) });
}

/** Puts a page in the place of this one. */
export function replace(page: string, query: Query = {}): void {
  void wx.redirectTo({ url: address(page, query) });
}

/** Back one page, or home when this page was opened by a link. */
export function goBack(): void {
  if (getCurrentPages().length > 1) void wx.navigateBack({});
  else void wx.reLaunch({ url: pages.home });
}

export function goHome(): void {
  void wx.reLaunch({ url: pages.home });
}

/** One value of the page's address, decoded. */
export function fromQuery(query: Readonly<Record<string, string | undefined>>, name: string): string {
  return decodeURIComponent(query[name] ?? '');
}
