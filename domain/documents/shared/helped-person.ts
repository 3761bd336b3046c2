import { byHand, headed, type Block } from '../blocks';
import type { HelpedPerson } from './help-said';
import { paperDay } from './said';

/** The rows that name whoever is helped by a duty lawyer; every row stands, known or not. */
export function helpedPersonRows(person: HelpedPerson, stage: string): Block {
  const { name, sex, born, identityNumber, place, charge, organ } = person;

  return headed(
    '犯罪嫌疑人、被告人',
    ['姓名', byHand(name)],
    ['性别', byHand(sex)],
    ['出生日期', byHand(born === null ? '' : paperDay(born))],
    ['证件号码', byHand(identityNumber)],
    ['羁押或住址', byHand(place)],
    ['涉嫌罪名', byHand(charge)],
    ['办案机关', byHand(organ)],
    ['诉讼阶段', byHand(stage)],
  );
}
