/** Commands that write a login into a file of the image, wherever the login comes from. */
import type { InstructionScript } from '../../shell/Scripts';
import type { ShellCommand } from '../../shell/ShellScript';

interface CredentialCommand {
  readonly names: readonly string[];
  /** Matched against the words of the command, in lower case. */
  readonly pattern: RegExp;
  /** Where the login ends up. */
  readonly file: string;
}

const COMMANDS: readonly CredentialCommand[] = [
  {
    names: [
      'docker',
      'podman',
      'buildah',
      'skopeo',
      'crane',
      'oras',
      'nerdctl',
    ],
    pattern: /^(auth )?login\b/,
    file: '~/.docker/config.json',
  },
  {
    names: ['helm'],
    pattern: /^registry login\b/,
    file: '~/.config/helm/registry/config.json',
  },
  {
    names: ['npm', 'pnpm'],
    pattern: /^(login|adduser|(config |c )?set .{0,200}(_auth|_password))/,
    file: '~/.npmrc',
  },
  {
    names: ['yarn'],
    pattern: /^(npm login|config set .{0,200}npmauth(token|ident))/,
    file: '~/.yarnrc.yml',
  },
  {
    names: ['aws'],
    pattern:
      /^configure set (\S{1,80}\.)?aws_(access_key_id|secret_access_key|session_token)\b/,
    file: '~/.aws/credentials',
  },
  {
    names: ['gcloud'],
    pattern: /^auth (activate-service-account|login)\b/,
    file: '~/.config/gcloud',
  },
  { names: ['az'], pattern: /^login\b/, file: '~/.azure' },
  { names: ['gh'], pattern: /^auth login\b/, file: '~/.config/gh' },
  { names: ['cargo'], pattern: /^login\b/, file: '~/.cargo/credentials.toml' },
  {
    names: ['composer'],
    pattern:
      /^config .{0,80}\b(http-basic|github-oauth|gitlab-token|gitlab-oauth|bearer)\b/,
    file: 'auth.json',
  },
  {
    names: ['poetry'],
    pattern: /^config .{0,80}\b(http-basic|pypi-token)\b/,
    file: '~/.config/pypoetry/auth.toml',
  },
  {
    names: ['dotnet', 'nuget'],
    pattern:
      /^(nuget (add|update) source|sources? (add|update)).{0,400} --?p(assword)?\b/,
    file: 'NuGet.Config',
  },
  {
    names: ['git'],
    pattern:
      /^config .{0,80}(url\.\S{0,10}:\/\/\S{1,200}@\S{1,200}\.insteadof|http\.(\S{1,200}\.)?extraheader)/,
    file: '~/.gitconfig',
  },
];

const BY_NAME = new Map(
  COMMANDS.flatMap(entry => entry.names.map(name => [name, entry] as const)),
);

/** The programs that can write a login into a file. */
export const CREDENTIAL_PROGRAMS: readonly string[] = [...BY_NAME.keys()];

/** The file that a command writes a login into. */
export function credentialFile({
  name,
  args,
}: ShellCommand): string | undefined {
  const entry = BY_NAME.get(name);
  if (!entry) return undefined;
  const words = args
    .map(({ value }) => value)
    .join(' ')
    .toLowerCase();
  return entry.pattern.test(words) ? entry.file : undefined;
}

/** Whether a command takes a login out of the image again. */
function removesCredential(command: ShellCommand): boolean {
  const words = command.args.map(({ value }) => value);
  if (words[0] === 'logout' || words[0] === 'revoke') return true;
  if (command.name === 'rm' || command.name === 'shred') {
    return words.some(word =>
      /\.(npmrc|yarnrc|aws|docker|netrc|gitconfig|azure|config|cargo)|auth\.(json|toml)|nuget\.config/i.test(
        word,
      ),
    );
  }
  return words.some(word => /^(delete|unset|--unset|--unset-all)$/.test(word));
}

/** Whether a script takes logins out of the image again. */
export function removesLogin({
  answers,
  commands,
}: InstructionScript): boolean {
  return answers.once(removesCredential, () =>
    commands.some(removesCredential),
  );
}
