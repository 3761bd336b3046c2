/** An answer with a CloudBase error code, as the SDK and wx.cloud hand it to the program. */
export class CloudError extends Error {
  /**
   * @param code CloudBase's code, such as `FUNCTION_NOT_FOUND`
   * @param message one sentence, without personal data
   * @param status HTTP status where the answer has one of its own (the admin side always answers 200)
   */
  constructor(
    readonly code: string,
    message: string,
    readonly status = 500,
  ) {
    super(message);
    this.name = 'CloudError';
  }
}

/** A reason for not starting. The message is one sentence in Chinese and one in English, ready to print. */
export class StartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

export class PortTaken extends StartError {
  /** @param port the TCP port asked for */
  constructor(readonly port: number) {
    super(
      `端口 ${port} 已被别的程序占用，请关掉它，或用 --port 换一个端口。` +
        `Port ${port} is taken: stop the other program or choose another with --port.`,
    );
  }
}

export class DataFolderIsNewer extends StartError {
  /** @param dir the data folder; @param layout its layout number; @param known the newest this program reads */
  static of(dir: string, layout: number, known: number): DataFolderIsNewer {
    return new DataFolderIsNewer(
      `数据文件夹 ${dir} 由更新的版本写成（格式 ${layout}，本程序只认到 ${known}），请升级程序或换一个 --data。` +
        `The data folder was written by a newer version (layout ${layout}, this program knows ${known}).`,
    );
  }
}

/** The database does not open for a reason the store names in its own sentence. */
export class DatabaseRefused extends StartError {}

export class DataFolderNotWritable extends StartError {
  constructor(
    readonly dir: string,
    reason: string,
  ) {
    super(
      `数据文件夹 ${dir} 不能写入（${reason}），请检查权限和磁盘空间，或用 --data 换一个。` +
        `The data folder cannot be written (${reason}).`,
    );
  }
}

export class DataFolderInUse extends StartError {
  constructor(
    readonly dir: string,
    pid: number,
  ) {
    super(
      `数据文件夹 ${dir} 正被进程 ${pid} 使用，请先停止它，或用 --data 换一个。` +
        `The data folder is in use by process ${pid}.`,
    );
  }
}

export class SelfTestFailed extends StartError {
  constructor(reason: string) {
    super(
      `本机云自检没有通过：用真实 SDK 写入并读回一条记录时出错（${reason}）。` +
        `The local cloud's self-test through the real SDK did not pass (${reason}).`,
    );
  }
}

/** The `code` of an error from anywhere, or undefined. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** The message of an error from anywhere. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
