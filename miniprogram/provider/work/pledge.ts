/** The conduct pledge, in the words of the handler (法-46, 法-63). */
export const pledge: readonly string[] = [
  '不向受援人收钱、收东西，不索要任何好处。',
  '没有正当理由，不拒绝、不拖延、不中途停办。',
  '办案中知道的秘密和隐私，不告诉别人。',
  '按时告诉受援人和中心办到哪一步。',
  '有利益冲突，马上告诉中心。',
];
