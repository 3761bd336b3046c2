import { holdRoles } from './roles-together';

const why = (roles: Parameters<typeof holdRoles>[0], station: string | null = null): string | null => {
  try {
    holdRoles(roles, station);
    return null;
  } catch (thrown) {
    return (thrown as Error).message;
  }
};

test('who manages people sees no case, and an auditor decides none', () => {
  expect(why(['user_manager'])).toBeNull();
  expect(why(['auditor'])).toBeNull();
  expect(why(['user_manager', 'clerk'])).toContain('用户管理员');
  expect(why(['auditor', 'approver'])).toContain('审计员');
  expect(why(['assessor'])).toBeNull();
  expect(why(['assessor', 'clerk'])).toContain('评查员');
});

test('work at a station needs the station', () => {
  expect(why(['station_clerk'])).toContain('工作站');
  expect(why(['station_clerk'], '00ff00ff00ff00ff')).toBeNull();
  expect(why(['clerk', 'reviewer', 'director'])).toBeNull();
});
