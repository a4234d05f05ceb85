import type { DockerfileRule } from './DockerfileRule';

/** Folders that belong to the system, and all that is in them. */
const WHOLE = ['/proc', '/sys', '/dev', '/boot'];

/** Folders that belong to the system; what is below them may be the application's. */
const THEMSELVES: ReadonlySet<string> = new Set([
  '/bin',
  '/sbin',
  '/lib',
  '/lib32',
  '/lib64',
  '/etc',
  '/run',
  '/usr',
  '/usr/bin',
  '/usr/sbin',
  '/usr/lib',
  '/var',
]);

function isSystemFolder(path: string): boolean {
  const folder = path.endsWith('/') ? path.slice(0, -1) : path;
  return (
    THEMSELVES.has(folder) ||
    WHOLE.some(whole => folder === whole || folder.startsWith(`${whole}/`))
  );
}

export const DS_0030: DockerfileRule = {
  id: 'DS-0030',
  aliases: [],
  concern: 'application-files',
  aspect: 'layout',
  severity: 'warning',
  profile: 'default',
  title: 'The service works in a folder of the system',
  why: 'Files of the service mix with those of the system: a copy can overwrite them, and whoever may write there can change the system.',
  fix: 'Give the service a folder of its own: WORKDIR /app',
  source: 'https://avd.aquasec.com/misconfig/ds-0030',
  looksAt: 'instructions',
  keywords: ['WORKDIR'],
  check(instruction, { dockerfile }) {
    const [{ value }] = instruction.words;
    const path = dockerfile.variables.expand(value, instruction).value;
    if (path === undefined || !isSystemFolder(path)) return undefined;
    return { instruction, message: `${path} is a folder of the system.` };
  },
  examples: {
    bad: 'FROM node:24-slim\nWORKDIR /usr/bin\nCOPY server.js .\n',
    good: 'FROM node:24-slim\nWORKDIR /usr/src/app\nCOPY server.js .\n',
  },
};
