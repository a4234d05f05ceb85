import type { ConcernFamily } from './concernSeed';

/** What a security team is usually asked about. @internal */
export const securityConcerns: ConcernFamily = {
  discipline: 'security',
  layer: 'platform',
  default: 'none',
  concerns: [
    {
      id: 'secret-management',
      title: 'Secret management',
      hint: 'Passwords, keys and tokens',
      description:
        'Runs the place where passwords, keys and tokens are kept, and how services get at them.',
      keywords: [
        'secret',
        'password',
        'key',
        'token',
        'vault',
        'credential',
        'rotation',
        'api key',
        'client cert',
      ],
      group: 'Secure',
      shown: 'always',
      requiredFor: 'production-component',
    },
    {
      id: 'vulnerability-management',
      title: 'Vulnerabilities',
      hint: 'Reports, deadlines, exceptions',
      description:
        'Finds known weaknesses in what we run, says by when they must be fixed, and grants exceptions.',
      keywords: [
        'cve',
        'vulnerability',
        'scan',
        'snyk',
        'trivy',
        'dependabot',
        'patch',
        'exception',
        'finding',
      ],
      group: 'Secure',
      shown: 'always',
      requiredFor: 'production-component',
    },
    {
      id: 'application-security',
      title: 'Application security',
      hint: 'Reviews, threat models, penetration tests',
      description:
        'Helps teams to write software that is hard to attack, and tries to attack it first.',
      keywords: [
        'appsec',
        'pentest',
        'threat model',
        'owasp',
        'sast',
        'dast',
        'review',
      ],
      group: 'Secure',
    },
    {
      id: 'data-privacy',
      title: 'Data privacy',
      hint: 'Personal data, and what the law says',
      description:
        'Decides how personal data may be used and kept, and answers those whom it is about.',
      keywords: [
        'privacy',
        'gdpr',
        'personal data',
        'pii',
        'dpo',
        'consent',
        'deletion',
      ],
      group: 'Secure',
    },
  ],
};
