import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';

const base = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'media-src': "'self' data: blob:",
  'connect-src': "'self'",
  'frame-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
};

const common: OutgoingHttpHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(self), payment=()',
};

/**
 * Headers of a static file.
 * @param prefix the part of the site it belongs to; the phone's style sheets set styles inline
 * @param html source of the page whose own inline blocks are allowed by hash (the start page only)
 */
export function securityHeaders(prefix: string, html = ''): OutgoingHttpHeaders {
  const policy = {
    ...base,
    'script-src': [base['script-src'], ...inlineHashes(html, 'script')].join(' '),
    'style-src':
      prefix === '/phone/' ? "'self' 'unsafe-inline'" : ["'self'", ...inlineHashes(html, 'style')].join(' '),
  };
  const text = Object.entries(policy)
    .map((rule) => rule.join(' '))
    .join('; ');
  return { ...common, 'content-security-policy': text };
}

function inlineHashes(html: string, tag: 'script' | 'style'): string[] {
  const blocks = html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]+?)</${tag}>`, 'g'));
  return [...blocks].map(
    (block) =>
      `'sha256-${createHash('sha256')
        .update(block[1] ?? '')
        .digest('base64')}'`,
  );
}
