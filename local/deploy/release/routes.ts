import { cloudCall } from '../vendor/acts';
import type { ReleasePart } from './world';

/** HTTP access of the desk's doors under the domain, and the domain itself where its certificate is known. */
export const routes: ReleasePart = {
  name: 'routes',
  title: 'HTTP 访问',
  async plan({ vendor, settings, functions }) {
    const service = { ServiceId: settings.env };
    const there = await vendor.find<{ APISet?: readonly { readonly Path: string; readonly Name: string }[] }>(
      {
        ...{ service: 'tcb', action: 'DescribeCloudBaseGWAPI', body: service },
      },
    );
    const domains = await vendor.find<{ ServiceSet?: readonly { readonly Domain: string }[] }>({
      ...{ service: 'tcb', action: 'DescribeCloudBaseGWService', body: service },
    });
    const doors = functions.filter(({ httpAccess }) => httpAccess).map(({ name }) => name);
    const missing = doors.filter(
      (name) => !there?.APISet?.some((one) => one.Path === `/http/${name}` && one.Name === name),
    );
    const { domain, certificate } = settings;
    const isBound = domains?.ServiceSet?.some((one) => one.Domain === domain) ?? false;

    return [
      ...missing.map((name) => ({
        why: `/http/${name} 通到云函数 ${name}`,
        act: cloudCall('tcb', 'CreateCloudBaseGWAPI', {
          ...{ ...service, Path: `/http/${name}`, Type: 1, Name: name, AuthSwitch: 2 },
        }),
      })),
      ...(certificate === undefined || isBound
        ? []
        : [
            {
              why: `绑定域名 ${domain}`,
              act: cloudCall('tcb', 'BindCloudBaseGWDomain', {
                ...{ ...service, Domain: domain, CertId: certificate },
              }),
            },
          ]),
    ];
  },
};
