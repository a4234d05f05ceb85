import { assessDockerfile } from '../assessDockerfile';

function judge(text: string) {
  const assessment = assessDockerfile(text, { file: 'Dockerfile' });
  if (!assessment.ok) throw new Error(assessment.error.message);
  const { concern, reason } = assessment.instructions.at(-1)!;
  // What stands between the first parenthesis and the last.
  const what = reason.slice(reason.indexOf('(') + 1, reason.lastIndexOf(')'));
  return `${concern}: ${what}`;
}

const WINDOWS = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n';
const POWERSHELL = `${WINDOWS}SHELL ["powershell", "-Command"]\n`;

describe('scripts that are kept whole', () => {
  it.each([
    // The shell of the base, of SHELL, of the directive, of the platform.
    [`${WINDOWS}RUN dir`, 'image-build: a script for cmd'],
    [`${POWERSHELL}RUN dir`, 'image-build: a PowerShell script'],
    ['# escape=`\nFROM x:1\nRUN dir', 'image-build: a script for cmd'],
    [
      'FROM --platform=windows/amd64 x:1\nRUN dir',
      'image-build: a script for cmd',
    ],
    [
      'FROM mcr.microsoft.com/windows:ltsc2019\nRUN dir',
      'image-build: a script for cmd',
    ],
    [
      'FROM golang:1.25-nanoserver\nRUN go build',
      'application-dependencies: a script for cmd, go',
    ],
    [
      'FROM x:1\nSHELL ["pwsh", "-c"]\nRUN Remove-Item /a',
      'application-files: a PowerShell script, remove-item',
    ],
    [
      'FROM x:1\nSHELL ["C:\\\\Windows\\\\System32\\\\cmd.exe", "/S", "/C"]\nRUN del a',
      'application-files: a script for cmd, del',
    ],
    [
      'FROM x:1\nSHELL ["python3", "-c"]\nRUN print(1)',
      'image-build: a script for another program',
    ],
    // POSIX shells stay POSIX shells.
    [
      `${WINDOWS}SHELL ["bash", "-c"]\nRUN npm ci`,
      'application-dependencies: npm ci',
    ],
    [
      'FROM x:1\nSHELL ["/usr/bin/env", "bash", "-c"]\nRUN npm ci',
      'application-dependencies: npm ci',
    ],
    [
      'FROM x:1\nSHELL ["/bin/ash", "-eo", "pipefail", "-c"]\nRUN npm ci',
      'application-dependencies: npm ci',
    ],
    // A stage inherits the shell of the one that it builds on.
    [
      `${WINDOWS.trim()} AS a\nSHELL ["pwsh", "-c"]\nFROM a\nRUN npm ci`,
      'application-dependencies: a PowerShell script, npm',
    ],
    // PowerShell called from elsewhere.
    [
      `${WINDOWS}RUN powershell -Command "choco install git"`,
      'os-packages: a script for cmd, choco',
    ],
    [
      'FROM x:1\nRUN pwsh -Command "Install-Module a"',
      'application-dependencies: a PowerShell script, install-module',
    ],
    [
      'FROM x:1\nRUN ["powershell", "-Command", "Install-WindowsFeature a"]',
      'os-packages: a PowerShell script, install-windowsfeature',
    ],
    [
      'FROM x:1\nRUN ["cmd", "/c", "mkdir a"]',
      'application-files: a script for cmd, mkdir',
    ],
    // Downloads.
    [
      `${POWERSHELL}RUN Invoke-WebRequest https://x.example/a -OutFile a`,
      'supply-chain: a PowerShell script, invoke-webrequest without a check',
    ],
    [
      `${POWERSHELL}RUN iwr https://x.example/a | iex`,
      'supply-chain: a PowerShell script, a download that is run',
    ],
    [
      `${POWERSHELL}RUN (New-Object Net.WebClient).DownloadFile('https://x.example/a', 'a')`,
      'supply-chain: a PowerShell script, .downloadfile without a check',
    ],
    [
      `${POWERSHELL}RUN iwr https://x.example/a.msi -OutFile a.msi; if ((Get-FileHash a.msi).Hash -ne 'ab') { exit 1 }; msiexec /i a.msi`,
      'os-packages: a PowerShell script, msiexec',
    ],
    [
      `${WINDOWS}RUN curl.exe -LO https://x.example/a`,
      'supply-chain: a script for cmd, curl without a check',
    ],
    [
      `${POWERSHELL}RUN net user app /add`,
      'runtime-user: a PowerShell script, net',
    ],
  ])('%j is about %s', (text, expected) => {
    expect(judge(text)).toBe(expected);
  });

  it('gives all lines of one the same concern', () => {
    const assessment = assessDockerfile(
      `# escape=\`\n${POWERSHELL}RUN npm ci; \`\n  choco install git; \`\n  Remove-Item a`,
      { file: 'Dockerfile' },
    );
    expect(assessment.lines.slice(3).map(({ concern }) => concern)).toEqual([
      'os-packages',
      'os-packages',
      'os-packages',
    ]);
  });

  it('hides a secret in one, which is what it is about', () => {
    const assessment = assessDockerfile(
      `${POWERSHELL}RUN $env:API_TOKEN='abcdef1234'; npm ci`,
      { file: 'Dockerfile' },
    );
    expect(assessment.lines[2]).toMatchObject({ concern: 'secrets' });
    expect(JSON.stringify(assessment)).not.toContain('abcdef1234');
  });
});
