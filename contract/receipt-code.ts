/** What lies in the picture on a receipt; also says what to do to whoever scans it with something else. */
export function textOfReceipt(receiptNo: string): string {
  return `法律援助申请 ${receiptNo}，请在小程序“用编号查进度”里扫`;
}

/** The number in a scanned receipt, or `null` when the picture is none of ours. */
export function numberOnReceipt(text: string): string | null {
  return /^法律援助申请 ([\d-]{15,18})，/.exec(text)?.[1] ?? null;
}
