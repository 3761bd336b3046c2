/** The frame's parts by their id; they exist from the start of the host on. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the frame has no #${id}`);

  return element;
}

export interface ScreenSize {
  readonly screenWidth: number;
  readonly screenHeight: number;
  /** Without the bars, in pixels. */
  readonly windowWidth: number;
  readonly windowHeight: number;
}

export function screenSize(): ScreenSize {
  const screen = part('screen');
  const pages = part('pages');

  return {
    screenWidth: screen.clientWidth,
    screenHeight: screen.clientHeight,
    windowWidth: pages.clientWidth,
    windowHeight: pages.clientHeight,
  };
}

/** rpx, vw and vh follow the phone's frame, not the browser window. */
export function fitUnits(): void {
  const { screenWidth, windowWidth, windowHeight } = screenSize();
  const { style } = part('screen');
  style.setProperty('--rpx', `${screenWidth / 750}px`);
  style.setProperty('--vw', `${windowWidth / 100}px`);
  style.setProperty('--vh', `${windowHeight / 100}px`);
}
