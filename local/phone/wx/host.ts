import type { Session } from '../session/session';
import type { PageHistory } from '../pages/history';
import type { PageStack } from '../pages/stack';
import type { Implementation } from './group';
import type { Network } from './network';
import type { TemporaryFiles } from './temporary-files';

export interface Launch {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly scene: number;
}

/** What wx functions need of the host. */
export interface WxHost {
  readonly stack: PageStack;
  readonly history: PageHistory;
  readonly files: TemporaryFiles;
  readonly session: Session;
  readonly network: Network;
  readonly calls: (readonly [name: string, options: unknown])[];
  readonly mocks: Map<string, Implementation>;
  readonly missing: Set<string>;
  /** Where the mini-program was opened. */
  launch: Launch;
  /** Draws the bars again after a page's settings changed. */
  redraw(): void;
}
