/** A call of Tencent Cloud's interface. */
export interface CloudCall {
  readonly to: 'cloud';
  readonly service: 'tcb' | 'scf';
  readonly action: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A call of WeChat's server interface. */
export interface WechatCall {
  readonly to: 'wechat';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A file for the static pages. */
export interface PageFile {
  readonly to: 'pages';
  readonly bucket: string;
  readonly region: string;
  readonly key: string;
  readonly content: Buffer;
  readonly type: string;
}

/** A script of `deploy/tools` over a program of the vendor, installed apart. */
export interface ToolRun {
  readonly to: 'tool';
  readonly script: string;
  readonly args: readonly string[];
}

/** The vendor does something in its own time. */
export interface Wait {
  readonly to: 'wait';
  readonly seconds: number;
}

export type Act = CloudCall | WechatCall | PageFile | ToolRun | Wait;

/** One line of a plan: an act, and in a sentence what it is for. */
export interface Step {
  readonly why: string;
  readonly act: Act;
  /** The function that must be at rest again before the next step. */
  readonly rests?: string;
}

export const cloudCall = (
  service: CloudCall['service'],
  action: string,
  body: CloudCall['body'],
): CloudCall => ({ to: 'cloud', service, action, body });
