import { ApiFailure } from '../failure';
import type { Identity } from './identities';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

interface LoginAnswer {
  readonly token?: string;
  readonly errMsg?: string;
}

/** Who uses this phone, and the local cloud's proof of it. */
export class Session {
  private pending: Promise<string> | undefined;

  constructor(
    readonly identity: Identity,
    private readonly fetch: Fetch,
  ) {}

  get openid(): string {
    return this.identity.openid;
  }

  /** Signs in when first needed; throws ApiFailure when the cloud refuses. */
  token(): Promise<string> {
    this.pending ??= this.login().catch((error: unknown) => {
      this.pending = undefined;
      throw error;
    });

    return this.pending;
  }

  /** The next call signs in again. */
  forgetToken(): void {
    this.pending = undefined;
  }

  private async login(): Promise<string> {
    const response = await this.fetch('/client/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid: this.openid }),
    });
    const { token, errMsg } = (await response.json()) as LoginAnswer;
    if (!token) throw new ApiFailure(errMsg ?? '模拟登录没有成功', response.status);

    return token;
  }
}
