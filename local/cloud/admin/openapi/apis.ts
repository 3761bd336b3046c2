import { encodeAnswer, type OpenApiAnswer, type OpenApiRequest } from './codec';
import { codePicture } from './code-picture';
import type { Outbox } from './outbox';

type Api = (
  request: OpenApiRequest,
  outbox: Outbox,
  caller: string,
) => Promise<OpenApiAnswer> | OpenApiAnswer;

/** WeChat's error numbers that the emulated calls can give. */
export const wxError = {
  noPermission: -604101,
  unknownApi: -604100,
  invalidOpenid: 40003,
  invalidTemplate: 40037,
  unknownPage: 41030,
  refused: 43101,
  badArgument: 47003,
  risky: 87014,
  invalidScene: 40129,
  nothingGiven: 44002,
  wrongFormat: 47001,
  notHereLately: 61010,
} as const;

/** Text that the local stand-in for content security finds risky: a test can use it, nobody writes it by chance. */
const RISKY = /违规测试/;

/** Widest text of one value of a subscription message, by the kind its name begins with (WeChat's table). */
const widest: Record<string, number> = {
  ...{ thing: 20, phrase: 5, name: 10, character_string: 32, letter: 32, number: 32, phone_number: 17 },
};

/** What the value of a kind looks like; a kind that is not named takes any text. */
const forms: Record<string, RegExp> = {
  phrase: /^\p{Script=Han}+$/u,
  character_string: /^[\x20-\x7e]+$/,
  number: /^-?\d+(\.\d+)?$/,
  phone_number: /^[\d+-]+$/,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日)?( ?\d{1,2}:\d{2})?$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/,
};

const json = (value: unknown): OpenApiAnswer => ({
  body: Buffer.from(JSON.stringify(value)),
  contentType: 'application/json',
});
const fine = (more: object = {}) => json({ errcode: 0, errmsg: 'ok', ...more });
const wrong = (errcode: number, errmsg: string) => json({ errcode, errmsg });
const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** `scene` has at most 32 signs of those that WeChat lists; a page that the mini-program has not is refused. */
const widestScene = /^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/;

const picture: Api = ({ data }, outbox) => {
  const scene = text(data.scene);
  if (!widestScene.test(scene)) return wrong(wxError.badArgument, 'invalid scene');
  if (data.page !== undefined && !outbox.hasPage(data.page))
    return wrong(wxError.unknownPage, 'invalid page');

  return { body: codePicture(text(data.page), scene), contentType: 'image/png' };
};

/** The open APIs that the product uses, each answering as WeChat documents it. */
export const apis: Readonly<Record<string, Api>> = {
  'subscribeMessage.send': sendMessage,
  'security.msgSecCheck': checkText,
  'security.imgSecCheck': ({ media }) =>
    RISKY.test(Object.values(media)[0]?.toString('utf8') ?? '')
      ? wrong(wxError.risky, 'risky content')
      : fine(),
  'security.mediaCheckAsync': () => fine({ trace_id: 'local' }),
  'wxacode.getUnlimited': picture,
};

async function sendMessage({ data }: OpenApiRequest, outbox: Outbox): Promise<OpenApiAnswer> {
  const { touser, template_id: template, page, data: values } = data;
  if (typeof touser !== 'string' || touser === '') return wrong(wxError.invalidOpenid, 'invalid openid');
  if (typeof template !== 'string' || template === '')
    return wrong(wxError.invalidTemplate, 'invalid template_id');
  if (!outbox.hasTemplate(template)) return wrong(wxError.invalidTemplate, 'invalid template_id');
  const bad = badValue(values);
  if (bad) return wrong(wxError.badArgument, `argument invalid! data.${bad} invalid`);
  if (!outbox.hasKeywords(template, Object.keys(values as object)))
    return wrong(wxError.badArgument, 'argument invalid! keywords of the template');
  if (!outbox.hasPage(page)) return wrong(wxError.unknownPage, 'invalid page');
  if (!(await outbox.spend(touser, template))) return wrong(wxError.refused, 'user refuse to accept the msg');
  await outbox.put({
    to: touser,
    template,
    page: typeof page === 'string' ? page : '',
    data: values as Record<string, unknown>,
    at: Date.now(),
  });
  return fine();
}

/** The first value that is empty or wider than WeChat takes, as `thing1.value`. */
function badValue(values: unknown): string | undefined {
  if (typeof values !== 'object' || values === null) return 'data';
  for (const [name, entry] of Object.entries(values)) {
    const text = (entry as { value?: unknown } | null)?.value;
    const kind = name.replace(/\d+$/, '');
    const size = typeof text === 'string' || typeof text === 'number' ? [...String(text)].length : 0;
    if (size === 0 || size > (widest[kind] ?? Infinity)) return `${name}.value`;
    if (forms[kind]?.test(String(text)) === false) return `${name}.value`;
  }
  return undefined;
}

/** Most signs of a text to judge, and WeChat's numbers for where it stands. */
const mostSigns = 2500;
const scenes: readonly unknown[] = [1, 2, 3, 4];

/**
 * Version 2 judges the text; version 1 only refuses it. WeChat wants an openid that was in the mini-program in the last
 * two hours: this cloud knows for certain of whoever is calling.
 */
function checkText({ data }: OpenApiRequest, _outbox: Outbox, caller: string): OpenApiAnswer {
  const { content, openid, scene, version } = data;
  const risky = RISKY.test(JSON.stringify(content ?? ''));
  if (content === undefined || content === '') return wrong(wxError.nothingGiven, 'empty post data');
  if (version !== 2) return risky ? wrong(wxError.risky, 'risky content') : fine();
  if (typeof content !== 'string' || [...content].length > mostSigns)
    return wrong(wxError.wrongFormat, 'data format error');
  if (typeof openid !== 'string' || openid === '') return wrong(wxError.invalidOpenid, 'invalid openid');
  if (!scenes.includes(scene)) return wrong(wxError.invalidScene, 'invalid scene');
  if (openid !== caller) return wrong(wxError.notHereLately, 'code is expired');
  const verdict = { suggest: risky ? 'risky' : 'pass', label: risky ? 20002 : 100 };
  return fine({
    trace_id: 'local',
    result: verdict,
    detail: [{ strategy: 'local', errcode: 0, ...verdict }],
  });
}

/**
 * Answers one open API call, protobuf in and out.
 * @param permitted what `permissions.openapi` of the calling function's config.json lists
 * @param caller the openid of whoever is on the phone; empty for timers and the desk
 */
export async function callOpenApi(
  name: string,
  request: OpenApiRequest,
  permitted: readonly string[],
  outbox: Outbox,
  caller = '',
): Promise<Buffer> {
  const failed = (errorCode: number) => encodeAnswer({ ...json({}), errorCode });
  if (!permitted.includes(name)) return failed(wxError.noPermission);
  if (request.type !== 0) return failed(wxError.unknownApi);
  const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
  if (!api) return encodeAnswer(wrong(wxError.unknownApi, `the local cloud has no ${name}`));
  return encodeAnswer(await api(request, outbox, caller));
}
