import type { ConsultationView } from '../lib/domain';

/** What may be asked for, in citizen words. */
export const kindNames: Readonly<Record<ConsultationView['kind'], string>> = {
  question: '写下来问',
  call_back: '请打电话给我',
  safety_call: '今天请回电话',
  visit: '约时间来中心',
  home_visit: '请上门来',
  sign_language: '要手语翻译',
};
