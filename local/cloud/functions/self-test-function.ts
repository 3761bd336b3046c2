/**
 * What `self-test.ts` lets the real SDK do: write one record and read it back.
 * @param home a file of the folder in which the SDK is installed
 */
export function selfTestFunction(home: string): string {
  return `
const tcb = require('node:module').createRequire(${JSON.stringify(home)})('@cloudbase/node-sdk');
exports.main = async ({ nonce }) => {
  const record = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database().collection('_selftest').doc('start');
  await record.set({ nonce });
  const { data } = await record.get();
  return data[0] && data[0].nonce;
};
`;
}
