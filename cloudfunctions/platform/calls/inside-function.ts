import { DomainError } from '../../../domain/refusals/errors';
import type { Sdk } from '../sdk/sdk';
import { wxCaller, wxSdk } from '../sdk/sdk-wx';

/** CloudBase writes who called whom: `wx_client,scf` is a function that a phone's function called. */
const fromFunction = /(^|,)scf$/;

/**
 * The entry of a function that only our own functions call. They have checked who asks and what for.
 * @throws DomainError UnknownAction for a call from outside
 */
export function insideFunction<Input, Data>(run: (input: Input, sdk: Sdk) => Promise<Data>) {
  let sdk: Sdk | undefined;

  return async (event: Input): Promise<Data> => {
    if (!fromFunction.test(wxCaller().source)) throw new DomainError('UnknownAction');
    sdk ??= wxSdk();

    return run(event, sdk);
  };
}
