import type { Hash } from '../../domain/case/history/record';
import { openCases, type Cases } from './store/cases';
import { openFiles, type Files } from './files/files';
import { blindIndex, keysFrom, type Keys } from './sealing/keys';
import { chainHash } from './sealing/seals';
import { scannerAddress, type ScannerAddress } from './files/scanner-address';
import type { Sdk } from './sdk/sdk';
import { openStore, type Store } from './store/store';

/** What every command works with. One per function instance. */
export interface Office {
  readonly sdk: Sdk;
  readonly store: Store;
  readonly cases: Cases;
  readonly files: Files;
  /** Who looks for harmful software in what people send; `null` where nobody does. */
  readonly scanner: ScannerAddress | null;
  readonly keys: Keys;
  readonly demo: boolean;
  /** Where the desk stands, as those who deployed it say: never what a browser says. Empty where nobody did. */
  readonly site: string;
  /** The keyed hash of the event chains. */
  readonly hash: Hash;
  /** A keyed hash, for finding without storing: `blind('phone', …)`. */
  blind(use: string, text: string): string;
  /** Gives the kept value while it is fresh, else loads it: for what seldom changes, as the centre's own data. */
  remembered<Value>(key: string, load: () => Promise<Value>): Promise<Value>;
  /** What begins so is loaded anew next time: whoever changes it sees it at once, other instances within a minute. */
  forget(beginning: string): void;
  /** What was loaded up to this moment (milliseconds) is loaded anew next time. */
  forgetUpTo(moment: number): void;
}

const freshFor = 60_000;

/** Opens the office over an SDK. @throws Error when keys are missing */
export function openOffice(sdk: Sdk, environment: Readonly<Record<string, string | undefined>>): Office {
  const keys = keysFrom(environment);
  const store = openStore(sdk);
  const memory = new Map<string, { until: number; value: unknown }>();

  return {
    sdk,
    store,
    keys,
    cases: openCases(store, keys),
    files: openFiles(sdk),
    scanner: scannerAddress(environment),
    demo: environment.YUANSHOU_DEMO === '1',
    site: environment.YUANSHOU_SITE ?? '',
    hash: chainHash(keys),
    blind: (use, text) => blindIndex(keys, use, text),
    forget(beginning) {
      for (const key of memory.keys()) if (key.startsWith(beginning)) memory.delete(key);
    },
    forgetUpTo(moment) {
      for (const [key, { until }] of memory) if (until - freshFor <= moment) memory.delete(key);
    },
    async remembered(key, load) {
      const kept = memory.get(key);
      if (kept && kept.until > Date.now()) return kept.value as never;
      const value = await load();
      memory.set(key, { until: Date.now() + freshFor, value });

      return value;
    },
  };
}
