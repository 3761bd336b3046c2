/** The page of a case, as WeChat wants it from a message: without the leading slash. The phone's own list is checked against it. */
export function casePage(caseId: string): string {
  return `case/case/case?id=${encodeURIComponent(caseId)}`;
}

/** The page on which the person says how it went. */
export function visitPage(visitId: string): string {
  return `opinion/visit/visit?id=${encodeURIComponent(visitId)}`;
}

/** The page of a case as its handler works on it. */
export function workPage(caseId: string): string {
  return `provider/case/case?id=${encodeURIComponent(caseId)}`;
}
