import { BuildFailure } from '../build/failure';
import { codeOf, messageOf, StartError } from '../cloud/errors';

/** Node's codes for a server that cannot be reached. */
const unreachable = /^(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|UND_ERR_\w+)$/;

/** What CloudBase and its SDK say no with: words in capitals, none of them Node's own. */
const vendorCode = /^(?!ERR_|E[A-Z]+$)[A-Z]+(?:_[A-Z]+)+$/;

/** Codes of the vendor that say what the operator forgot. */
const cures: Readonly<Record<string, string>> = {
  DATABASE_COLLECTION_NOT_EXIST: '这个环境里还没有集合，请先发布（npm run release），再来一次。',
};

/** A sentence for what the network or the vendor refused, or null for anything else. */
export function farSentence(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = [codeOf(error), codeOf(cause)].find((one) => one !== undefined) ?? '';
  if (unreachable.test(code))
    return `连不上服务器（${messageOf(cause ?? error)}）。请检查网络和代理，核对环境编号和地域，再来一次。`;
  if (!vendorCode.test(code)) return null;

  return cures[code] ?? `云开发没有答应：${code} ${messageOf(error)}`;
}

/** What to print when a command does not get through: one clear sentence for what was foreseen, everything for what was not. */
export function refusalSentence(error: unknown): string {
  if (error instanceof StartError || error instanceof BuildFailure) return error.message;

  return farSentence(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}
