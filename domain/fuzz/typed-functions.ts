import { checkAnswer } from '../application/check-answer';
import { openPoints } from '../application/open-points';
import { checkPage, typedText } from '../application/check-page';
import { nextScreen, previousScreen, sectionStates, sentAnswers } from '../application/flow';
import { isMemberRow, memberRows } from '../application/group/member-row';
import { readMembers, totalOf } from '../application/group/read-members';
import { questions } from '../application/questions';
import { yuan } from '../application/schemas';
import { checkResult, nextCheck, previousCheck } from '../application/index';
import { factsFrom } from '../application/into/to-facts';
import { neutralName, telltaleFault } from '../case/quiet-name';
import { canonicalJson } from '../case/history/canonical-json';
import { signatureFault, strokesOf } from '../case/records/signing';
import { daysAfter, hoursAfter, hoursBetween, minutesAfter, spanInDays } from '../time/moments';
import { dayOf, isDay, readDay, readInstant, startOfDay, timeOf } from '../time/times';
import { announcedYears } from '../deadlines/announced-years';
import { workingCalendar } from '../deadlines/calendar';
import { answerBy, calledBy } from '../deadlines/consultation-promise';
import { defaultRules } from '../deadlines/centre-rules';
import { checkYear } from '../deadlines/check-year';
import { complaintDay } from '../deadlines/complaint-day';
import { addHours, daysUsed, dueDay, rollOver } from '../deadlines/count';
import { addDays, addMonths, daysBetween, monthAround, weekdayOf } from '../time/days';
import { allowsAdvance, daysToLimit, limitationEnd, wageClaimEnd } from '../deadlines/limitation';
import { rightsClockOf } from '../deadlines/rights-clock';
import { passedOnLate } from '../deadlines/passed-on';
import { handSetDay } from '../deadlines/hand-set';
import { sameDayDue } from '../deadlines/same-day';
import { articlesSentence } from '../documents/shared/said';
import { dutyDays } from '../duty/duty-days';
import { packFor } from '../eligibility';
import { checkFacts } from '../eligibility/facts/check-facts';
import { ageOn } from '../identity/age';
import { maskAddress, maskIdentityNumber, maskName, maskPhone } from '../identity/masking';
import { nameFault, nameKey, nameWarning, readName } from '../identity/name';
import { paperNumber, plainNumber, plainText, readText } from '../identity/normalise';
import { isSameHuman } from '../identity/same-human';
import { visibleIn, visibleText } from '../identity/visible-text';
import { parsePhone, phoneFault, phoneKey, readPhone } from '../identity/phone';
import { makeReceiptNo, readReceiptNo } from '../identity/receipt-number';
import { looksLike, otherPaperFault, readOtherPaper, type OtherPaper } from '../identity/other-papers';
import { readResidentId, residentIdFault } from '../identity/resident-id';
import { readSum } from '../money/read-sum';
import { parseYuan } from '../money/read-yuan';
import { sumInWords, sumText } from '../money/sum-words';
import { yuanInWords, yuanText } from '../money/words';
import { splitYuan, yuanFault } from '../money/yuan';
import { hasPersonalNumber } from '../privacy/personal-numbers';
import { matterOf } from '../vocabulary/matters/matters';
import { articleWords, basisWords } from '../vocabulary/sources';
import { earliestDay, isMonth, saidDayInWords } from '../time/said-day';
import { dayInWords, momentInWords, paperDay } from '../time/in-words';
import { unknownBlanks } from '../procedure/messages/messages';
import { citizenLines } from '../rules-page/citizen-lines';
import { packPage } from '../rules-page/pack-page';
import { pageText } from '../rules-page/page-text';

/** A function that takes what somebody typed or sent; the test gives it anything at all. */
export type Loose = (...args: never[]) => unknown;

const calendar = workingCalendar(announcedYears, { estimate: true });
const check = { packId: 'national', today: '2026-11-22' } as const;
const limit = { amount: 7, unit: 'working_day', roll: true } as const;

/** What is no text counts as none, for functions behind which text is sure. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Answers in which one question is answered with anything. */
const answering = (value: unknown, id: unknown): Record<string, unknown> => ({ [textOf(id)]: value });

const otherKinds: readonly OtherPaper[] = ['hmt_residence', 'hmt_travel', 'foreign_permanent', 'passport'];

/** Every function of the domain that takes raw values: days, numbers, names, sums, answers, facts. */
export const typedFunctions: Readonly<Record<string, Loose>> = {
  rightsClockOf: (matter: unknown, since: unknown) => rightsClockOf(matter, since, '2026-11-22', calendar),
  readDay,
  readInstant,
  dayOf,
  timeOf,
  isDay,
  startOfDay,
  minutesAfter,
  hoursAfter,
  daysAfter,
  hoursBetween,
  spanInDays,
  addDays,
  addMonths,
  monthAround,
  daysBetween,
  weekdayOf,
  addHours,
  daysUsed: (start: never, today: never) => daysUsed(start, today, 'day', calendar),
  dueDay: (day: never) => dueDay(day, limit, calendar),
  complaintDay: (day: never) => complaintDay(day, 10, defaultRules, calendar),
  rollOver: (day: never) => rollOver(day, calendar),
  allowsAdvance,
  daysToLimit,
  limitationEnd: (kind: never, day: never) => limitationEnd(kind, day, calendar),
  wageClaimEnd: (day: never) => wageClaimEnd(day, calendar),
  passedOnLate,
  handSetDay: (day: never, today: never) => handSetDay(day, today, calendar),
  sameDayDue: (day: never, time: never) => sameDayDue(day, time, calendar, '17:30'),
  checkYear: (rest: never, work: never) =>
    checkYear({ year: 2027, restDays: [textOf(rest)], workDays: [textOf(work)], source: '' }),
  dutyDays: (day: never) => dutyDays([], announcedYears, day, 9),
  isMonth: (said: never) => isMonth(textOf(said)),
  earliestDay: (said: never) => earliestDay(textOf(said)),
  saidDayInWords: (said: never) => saidDayInWords(textOf(said)),
  telltaleFault: (text: never) => telltaleFault(textOf(text)),
  neutralName: (text: never) => neutralName(textOf(text)) ?? null,
  answerBy: (at: never) => answerBy(at, calendar, 'home_visit'),
  calledBy: (at: never) => calledBy(at, calendar, { officeClosesAt: '17:30' }),
  dayInWords,
  momentInWords,
  paperDay,
  ageOn,
  maskAddress,
  maskIdentityNumber,
  maskName,
  maskPhone,
  nameFault,
  nameKey,
  nameWarning,
  readName,
  parsePhone,
  phoneFault,
  signatureFault,
  strokesOf,
  phoneKey,
  readPhone,
  paperNumber,
  plainNumber,
  plainText,
  readText,
  isSameHuman: (value: never, other: never) => isSameHuman({ id: value, sameAs: [other] }, value),
  visibleIn: (value: never) => visibleIn([textOf(value), { text: textOf(value) }]),
  visibleText: (value: never) => visibleText(textOf(value)),
  makeReceiptNo,
  readReceiptNo,
  readResidentId,
  residentIdFault,
  looksLike,
  otherPaperFault: (value: never) => otherKinds.map((kind) => otherPaperFault(kind, value)),
  readOtherPaper: (value: never, at: never) =>
    readOtherPaper(otherKinds[Number(at) % 4] ?? 'passport', value),
  splitYuan,
  yuanFault,
  yuanInWords,
  parseYuan,
  readSum,
  sumInWords: (amount: never) => sumInWords({ amount, amountPer: 'month' }),
  sumText: (amount: never) => sumText({ amount }),
  yuanText,
  yuan: (value: never) => yuan(textOf(value)),
  readMembers: (value: never) => readMembers(textOf(value)),
  isMemberRow,
  memberRows,
  totalOf: (value: never) => totalOf(memberRows([value])),
  checkAnswer: (value: never) => questions.map((question) => checkAnswer(question, value)),
  typedText: (value: never) => questions.map((question) => typedText(question, textOf(value))),
  openPoints: (value: never, id: never) => openPoints(answering(value, id)),
  everyAnswer: (value: never) =>
    openPoints(Object.fromEntries(questions.map(({ id }) => [id, value as unknown]))),
  checkPage: (value: never, id: never) => checkPage(answering(value, id)),
  sentAnswers: (value: never, id: never) => sentAnswers(answering(value, id)),
  sectionStates: (value: never, id: never) => sectionStates(answering(value, id)),
  nextScreen: (value: never, id: never) => nextScreen(answering(value, id), null),
  previousScreen: (value: never, id: never) => previousScreen(answering(value, id), textOf(id)),
  factsFrom: (value: never, id: never) => factsFrom(answering(value, id), '2026-11-22'),
  nextCheck: (value: never, id: never) => nextCheck(answering(value, id), check),
  previousCheck: (value: never, id: never) => previousCheck(answering(value, id), textOf(id)),
  checkResult: (value: never, id: never) => checkResult(answering(value, id), check),
  checkFacts: (value: never) => checkFacts(value) ?? null,
  packFor: (day: never) => packFor('national', textOf(day)),
  packPage: (day: never) => {
    const page = packPage('guangdong', textOf(day));

    return [pageText(page), citizenLines(page)];
  },
  articlesSentence: (value: never) => articlesSentence([textOf(value)]),
  articleWords: (value: never) => articleWords(textOf(value)),
  basisWords: (value: never) => basisWords([textOf(value)]),
  unknownBlanks: (value: never) => unknownBlanks(textOf(value)),
  hasPersonalNumber: (value: never) => hasPersonalNumber(textOf(value)),
  canonicalJson,
  matterOf: (value: never) => matterOf(value) ?? null,
};
