/** A complaint as it is written down at the desk for somebody who called: about a lawyer, by name. */
export const complaintSaid = {
  ...{ way: 'call', about: 'lawyer', whom: '高远', staffId: null, caseId: null, quiet: false },
  ...{ name: '石小河', phone: '13900139000', text: '律师两个星期不接电话。' },
} as const;
