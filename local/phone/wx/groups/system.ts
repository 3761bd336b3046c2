import { screenSize } from '../../dom/screen';
import type { ApiGroup } from '../group';
import type { WxHost } from '../host';

const statusBarHeight = 24;

function windowInfo() {
  const { screenWidth, screenHeight, windowWidth, windowHeight } = screenSize();

  return {
    pixelRatio: window.devicePixelRatio,
    screenWidth,
    screenHeight,
    windowWidth,
    windowHeight,
    statusBarHeight,
    screenTop: screenHeight - windowHeight,
    safeArea: {
      left: 0,
      right: screenWidth,
      top: statusBarHeight,
      bottom: screenHeight,
      width: screenWidth,
      height: screenHeight - statusBarHeight,
    },
  };
}

const appBaseInfo = () => ({
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  enableDebug: false,
  fontSizeSetting: 16,
  fontSizeScaleFactor: 1,
  host: { env: 'WeChat' },
});

/** A page in the browser is always the newest: nothing is ever ready. */
const updateManager = () => ({
  onCheckForUpdate: (heard: (result: { hasUpdate: boolean }) => void) => heard({ hasUpdate: false }),
  onUpdateReady: () => undefined,
  onUpdateFailed: () => undefined,
  applyUpdate: () => undefined,
});

const deviceInfo = () => ({ brand: 'browser', model: '网页预览', system: 'browser', platform: 'devtools' });

/** What the phone is. */
export function system(host: WxHost): ApiGroup {
  const all = () => ({ ...windowInfo(), ...appBaseInfo(), ...deviceInfo() });

  return {
    plain: {
      getWindowInfo: windowInfo,
      getAppBaseInfo: appBaseInfo,
      getDeviceInfo: deviceInfo,
      getSystemInfoSync: all,
      getAppAuthorizeSetting: () => ({ albumAuthorized: 'authorized', cameraAuthorized: 'authorized' }),
      getAccountInfoSync: () => ({
        miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
      }),
      getLaunchOptionsSync: () => host.launch,
      getUpdateManager: updateManager,
    },
    asynchronous: {
      getSystemInfo: all,
      login: () => ({ code: 'simulated' }),
    },
  };
}
