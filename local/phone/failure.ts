/** What a failed wx function gives, as in WeChat. */
export interface ApiError {
  readonly errMsg: string;
  readonly errCode?: number;
}

/** Thrown inside an implementation; becomes `name:fail reason`. */
export class ApiFailure extends Error {
  constructor(
    reason: string,
    readonly errCode?: number,
  ) {
    super(reason);
    this.name = 'ApiFailure';
  }
}

/** Throws the plain object that WeChat's own functions refuse with. */
export function refuse(error: ApiError): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- product code reads errMsg, as on a phone
  throw error;
}
