/** What is said when a change of an account waits for a second person. */
export const waitsWords = '已提出，等主任或另一位用户管理员同意。';
