/** What local/build/phone puts into app.js: the mini-program, ready for a browser. */
export interface AppBundle {
  readonly app: AppSettings;
  /** By path without suffix. */
  readonly components: Readonly<Record<string, ComponentSettings>>;
  /** CSS by component path, and `app`; `_S_` and `_H_` stand where the scope goes. */
  readonly styles: Readonly<Record<string, string>>;
  /** Compiled templates by path. */
  readonly templates: Readonly<Record<string, unknown>>;
  /** Scripts by path with suffix. */
  readonly modules: Readonly<Record<string, (...given: unknown[]) => void>>;
}

export interface AppSettings {
  readonly pages: readonly string[];
  readonly window?: PageSettings;
  readonly tabBar?: TabBarSettings;
}

export interface TabBarSettings {
  readonly color: string;
  readonly selectedColor: string;
  readonly backgroundColor?: string;
  readonly list: readonly TabSettings[];
}

export interface TabSettings {
  readonly pagePath: string;
  readonly text: string;
  readonly iconPath?: string;
  readonly selectedIconPath?: string;
}

/** The `window` of app.json and the same fields of a page's own JSON. */
export interface PageSettings {
  navigationBarTitleText?: string;
  navigationBarBackgroundColor?: string;
  navigationBarTextStyle?: string;
  navigationStyle?: string;
  backgroundColor?: string;
}

export interface ComponentSettings {
  readonly page: boolean;
  readonly json: PageSettings & {
    styleIsolation?: string;
    readonly usingComponents?: Readonly<Record<string, string>>;
  };
}
