/**
 * Whether a text is an SPDX licence expression: identifiers joined by AND, OR and WITH, with
 * parentheses. The list of identifiers grows with every release of SPDX, so an unknown one passes;
 * what people write instead of an identifier does not.
 */

/** What people write, in lower case and without spaces, hyphens and dots, and what they mean. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['apache', 'Apache-2.0'],
  ['apache2', 'Apache-2.0'],
  ['apachev2', 'Apache-2.0'],
  ['asl20', 'Apache-2.0'],
  ['apachelicense20', 'Apache-2.0'],
  ['apachelicenseversion20', 'Apache-2.0'],
  ['mitlicense', 'MIT'],
  ['themitlicense', 'MIT'],
  ['bsd', 'BSD-3-Clause'],
  ['bsd2', 'BSD-2-Clause'],
  ['bsd3', 'BSD-3-Clause'],
  ['bsdlicense', 'BSD-3-Clause'],
  ['newbsd', 'BSD-3-Clause'],
  ['gpl', 'GPL-3.0-or-later'],
  ['gpl2', 'GPL-2.0-only'],
  ['gplv2', 'GPL-2.0-only'],
  ['gplv2+', 'GPL-2.0-or-later'],
  ['gpl3', 'GPL-3.0-only'],
  ['gplv3', 'GPL-3.0-only'],
  ['gplv3+', 'GPL-3.0-or-later'],
  ['lgpl', 'LGPL-3.0-or-later'],
  ['lgplv21', 'LGPL-2.1-only'],
  ['lgplv3', 'LGPL-3.0-only'],
  ['agpl', 'AGPL-3.0-or-later'],
  ['agplv3', 'AGPL-3.0-only'],
  ['mpl', 'MPL-2.0'],
  ['mpl2', 'MPL-2.0'],
  ['mplv2', 'MPL-2.0'],
  ['proprietary', 'LicenseRef-Proprietary'],
  ['commercial', 'LicenseRef-Proprietary'],
  ['private', 'LicenseRef-Proprietary'],
  ['internal', 'LicenseRef-Proprietary'],
  ['closed', 'LicenseRef-Proprietary'],
  ['unlicensed', 'LicenseRef-Proprietary'],
]);

const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9.:-]*\+?$/;
const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'WITH']);

/** The identifier that somebody most likely means. */
export function meantLicence(text: string): string | undefined {
  if (text.length > 80) return undefined;
  return MEANT.get(text.toLowerCase().replace(/[\s.,()-]/g, ''));
}

function isIdentifier(token: string | undefined): boolean {
  return (
    token !== undefined &&
    IDENTIFIER.test(token) &&
    !OPERATORS.has(token.toUpperCase()) &&
    meantLicence(token) === undefined
  );
}

/** Whether a text is an SPDX licence expression. */
export function isSpdxExpression(text: string): boolean {
  const tokens = text
    .replaceAll('(', ' ( ')
    .replaceAll(')', ' ) ')
    .split(/\s/)
    .filter(Boolean);
  let open = 0;
  let wantsLicence = true;
  for (const token of tokens) {
    if (wantsLicence) {
      if (token === '(') open++;
      else if (isIdentifier(token)) wantsLicence = false;
      else return false;
    } else if (token === ')') {
      if (open === 0) return false;
      open--;
    } else if (OPERATORS.has(token.toUpperCase())) wantsLicence = true;
    else return false;
  }
  return open === 0 && !wantsLicence;
}
