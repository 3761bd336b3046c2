import type { CollectionSchema } from '../../../cloudfunctions/platform/schema';
import type { Step } from '../vendor/acts';
import type { Vendor } from '../vendor/vendor';
import type { DeployedFunction } from './deployed-function';
import type { Secrets } from './secrets';
import type { ReleaseSettings } from './settings';

/** What a release is planned from. */
export interface ReleaseWorld {
  readonly settings: ReleaseSettings;
  readonly secrets: Secrets;
  readonly vendor: Vendor;
  readonly collections: readonly CollectionSchema[];
  readonly functions: readonly DeployedFunction[];
  /** What the build made for this environment. */
  readonly dist: string;
  /** The commit that is released, for the version's description. */
  readonly revision: string;
  /** Where the console is, without a slash at the end. */
  readonly site: string;
  /** When the clock last came; `null` before the first time. */
  readonly heartbeat: () => Promise<string | null>;
  /** What the account says of the environment. */
  readonly account: AccountEnvironment;
}

/** The parts of DescribeEnvs that a release needs. */
export interface AccountEnvironment {
  readonly database: string;
  readonly bucket: string;
  readonly cdn: string;
  readonly logs: { readonly TopicId?: string; readonly LogsetId?: string };
}

/** One part of a release: looks at what is there and says what is missing. Nothing missing, no steps. */
export interface ReleasePart {
  readonly name: string;
  readonly title: string;
  readonly plan: (world: ReleaseWorld) => Promise<readonly Step[]>;
}
