/** Where files of the user live, as in WeChat. */
const temporary = 'wxfile://tmp_';
export const userDataPath = 'wxfile://usr';

/** Files that were chosen, made or downloaded; they live as long as the page in the browser. */
export class TemporaryFiles {
  private readonly files = new Map<string, File>();
  private readonly urls = new Map<string, string>();
  private count = 0;

  /** Keeps a file and gives the path that product code sees. */
  add(file: Blob, name = file instanceof File ? file.name : 'file'): string {
    this.count += 1;
    const suffix = /\.[a-z0-9]+$/i.exec(name)?.[0] ?? '';

    return this.put(`${temporary}${this.count}${suffix.toLowerCase()}`, file, name);
  }

  /** Keeps a file under a path of its own. */
  put(path: string, file: Blob, name: string): string {
    this.files.set(path, file instanceof File ? file : new File([file], name, { type: file.type }));

    return path;
  }

  get(path: string): File | undefined {
    return this.files.get(path);
  }

  /** The files that were kept under a path of the user's own. */
  saved(): readonly { readonly filePath: string; readonly size: number }[] {
    return [...this.files]
      .filter(([path]) => path.startsWith(`${userDataPath}/`))
      .map(([filePath, { size }]) => ({ filePath, size }));
  }

  delete(path: string): boolean {
    const url = this.urls.get(path);
    if (url) URL.revokeObjectURL(url);
    this.urls.delete(path);

    return this.files.delete(path);
  }

  /** An address that an <img> can show; undefined when there is no such file. */
  url(path: string): string | undefined {
    const file = this.files.get(path);
    if (!file) return undefined;

    const url = this.urls.get(path) ?? URL.createObjectURL(file);
    this.urls.set(path, url);

    return url;
  }
}
