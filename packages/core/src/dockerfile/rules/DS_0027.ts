import { cleanupRule } from './support/cleanupRule';
import { DNF } from './support/osPackages';

export const DS_0027 = cleanupRule({
  id: 'DS-0027',
  aliases: [],
  title: 'The cache of microdnf stays in the image',
  fix: 'Put microdnf clean all at the end of the same RUN: && microdnf clean all',
  source: 'https://avd.aquasec.com/misconfig/ds027',
  manager: DNF,
  names: ['microdnf'],
  fills: [
    'install',
    'localinstall',
    'groupinstall',
    'reinstall',
    'update',
    'upgrade',
    'swap',
    'distro-sync',
    'makecache',
  ],
  folders: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum'],
  cleaners: ['microdnf', 'dnf', 'dnf5', 'yum'],
  clean: ['clean'],
  examples: {
    bad: 'FROM registry.example.com/ubi9-minimal:9.6\nRUN microdnf install -y curl\n',
    good: 'FROM registry.example.com/ubi9-minimal:9.6\nRUN microdnf install -y curl && microdnf clean all\n',
  },
});
