import { BuildFailure } from '../build/failure';
import { StartError } from '../cloud/errors';
import { refusalSentence } from './refusal';

const coded = (code: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { code, ...more });

test.each([
  [coded('ENOTFOUND', 'getaddrinfo ENOTFOUND x.tcb-api.tencentcloudapi.com'), '核对环境编号和地域'],
  [new TypeError('fetch failed', { cause: coded('ECONNREFUSED', 'connect ECONNREFUSED') }), '检查网络'],
  [coded('DATABASE_COLLECTION_NOT_EXIST', 'Db or Table not exist'), '请先发布'],
  [coded('SIGN_PARAM_INVALID', 'secret id error'), '云开发没有答应：SIGN_PARAM_INVALID secret id error'],
  [new StartError('端口被占用'), '端口被占用'],
  [new BuildFailure('console', ['少一个文件']), '少一个文件'],
])('what was foreseen is told in a sentence, without the program’s own lines: %s', (error, words) => {
  expect(refusalSentence(error)).toContain(words);
  expect(refusalSentence(error)).not.toContain('    at ');
});

test.each([
  coded('ERR_INVALID_ARG_TYPE', 'wrong'),
  coded('ENOENT', 'no such file'),
  new TypeError('x is not'),
])('what nobody foresaw keeps everything that helps to find it: %s', (error) =>
  expect(refusalSentence(error)).toContain('    at '),
);
