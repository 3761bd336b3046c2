import { refusalOfChoosing } from './choosing-refused';

test('closing the chooser is no fault and says nothing', () => {
  expect(refusalOfChoosing({ errMsg: 'chooseMedia:fail cancel' })).toBe('');
});

test.each([
  [{ errMsg: 'chooseMedia:fail auth deny' }, '打开'],
  [{ errMsg: 'chooseMedia:fail system permission denied' }, '打开'],
  [{ errMsg: 'chooseMedia:fail', errno: 104 }, '打开'],
  [{ errMsg: 'chooseMedia:fail api scope is not declared in the privacy agreement', errno: 112 }, '12348'],
  [{ errMsg: 'chooseMedia:fail something new' }, '带到中心'],
  [new Error('boom'), '带到中心'],
])('%j is told with the way out', (error, way) => {
  expect(refusalOfChoosing(error)).toContain(way);
});
