import { handled, type Beat, type Plot } from './plot';

/** Closed by an award after the meeting, so many days after the submission. */
const closed = (daysAgo: number): readonly Beat[] => [
  ...handled(daysAgo),
  ['noteMeeting', daysAgo - 10, 15],
  ['noteAward', daysAgo - 30, 10],
  ['close', daysAgo - 31, 10],
];

/** The dossier is in the archive since 24 days. */
const archived = (
  daysAgo: number,
  pass: 'passDossier' | 'passWeakDossier' = 'passDossier',
): readonly Beat[] => [...closed(daysAgo), ['submitDossier', 30, 10], [pass, 24, 15]];

const approved = (daysAgo: number): readonly Beat[] => [
  ...archived(daysAgo),
  ['calculateSubsidy', 20, 10],
  ['reviewSubsidy', 16, 10],
  ['approveSubsidy', 14, 10],
];

/** Somebody of the centre sat in on the hearing, and the tribunal answered its letter by the code. */
const watched: readonly Beat[] = [
  ...handled(40),
  ['noteMeeting', 30, 15],
  ['noteHearingSoon', 27, 16],
  ['sitIn', 14, 9],
  ['askOpinion', 13, 10],
  ['answerLetter', 11, 11],
  ['noteAward', 10, 10],
  ['close', 9, 10],
];

/** Whoever is asked how it went is of the green channel: of them nobody is left out. */
const askedByRule = { matter: 'wages', asked: true } as const;

/** The lawyer's work, as far as it comes. Stands last, so that the people of all other cases stay who they are. */
export const toTheEnd: readonly Plot[] = [
  { beats: [...handled(26), ['noteMeeting', 16, 15], ['noteHearing', 12, 16], ['askOpinion', 5, 10]] },
  { beats: [...handled(31), ['noteMeeting', 20, 15], ['report', 6, 10]] },
  { beats: [...handled(33), ['noteMeeting', 22, 15], ['complain', 9, 20], ['answerComplaint', 2, 10]] },
  { ...askedByRule, known: 'sample-closed', beats: watched },
  {
    ...askedByRule,
    known: 'sample-paid-somebody',
    count: 2,
    beats: [...closed(50), ['submitDossier', 9, 10]],
  },
  { beats: [...closed(55), ['submitDossier', 16, 10], ['returnDossier', 12, 15], ['visitWell', 5, 10]] },
  {
    beats: [...closed(70), ['visitAtHome', 35, 15], ['submitDossier', 30, 10], ['passWeakDossier', 24, 15]],
  },
  { beats: [...archived(80, 'passWeakDossier'), ['visitUnhappy', 23, 10], ['calculateSubsidy', 20, 10]] },
  {
    ...askedByRule,
    beats: [...archived(82), ['calculateSubsidy', 22, 10], ['returnSubsidy', 18, 10]],
  },
  {
    ...askedByRule,
    beats: [...archived(84), ['calculateSubsidy', 22, 11], ['reviewSubsidy', 18, 11]],
  },
  { beats: [...approved(86), ['visitByWechat', 13, 10], ['askOpinion', 12, 10], ['typeLetter', 4, 10]] },
  { count: 2, beats: [...approved(90), ['visitWell', 12, 10], ['paySubsidy', 10, 16]] },
  {
    beats: [
      ...handled(75),
      ['terminateBySettlement', 50, 10],
      ['submitEndedDossier', 20, 10],
      ['passDossier', 12, 15],
    ],
  },
  {
    beats: [
      ...handled(45),
      ['askReplacement', 30, 10],
      ['replaceLawyer', 28, 15],
      ['listHandOver', 27, 10],
      ['assignAnother', 26, 10],
      ['arrangeAnother', 25, 10],
      ['sign', 24, 10],
      ['receiveHandOver', 23, 10],
      ['noteMeeting', 20, 15],
    ],
  },
  {
    beats: [
      ['notice', 70, 9],
      ['assignDefender', 69, 10],
      ['tieLawyersPhone', 69, 11],
      ['acceptOnPhone', 69, 14],
      ['signOnPhone', 68, 9],
      ['meetOnPhone', 66, 10],
      ['readFileOnPhone', 60, 15],
      ['heardOnPhone', 45, 16],
      ['closeOnPhone', 40, 10],
      ['fileOnPhone', 33, 10],
      ['passDossier', 24, 15],
      ['calculateSubsidy', 20, 10],
      ['reviewSubsidy', 16, 10],
      ['approveSubsidy', 14, 10],
      ['paySubsidy', 10, 16],
    ],
  },
];
