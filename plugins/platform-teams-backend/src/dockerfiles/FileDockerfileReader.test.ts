import fs from 'node:fs/promises';
import path from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  describeDockerfileReader,
  type SetupFiles,
} from '@cookie-factory/platform-teams-test-utils';
import { FileDockerfileReader } from './FileDockerfileReader';

const directory = createMockDirectory();
const LOCATION = 'services/shop/catalog-info.yaml';

async function setup(files: SetupFiles) {
  directory.clear();
  for (const [file, content] of Object.entries({ ...files, [LOCATION]: '' })) {
    await write(file, content);
  }
  return {
    reader: FileDockerfileReader.create({ allowedFolders: [directory.path] }),
    location: directory.resolve(LOCATION),
    write,
  };
}

async function write(file: string, content: string | Buffer): Promise<void> {
  const target = directory.resolve(file);
  await fs.mkdir(path.dirname(target), { recursive: true });
  await fs.writeFile(target, content);
}

describeDockerfileReader('FileDockerfileReader', setup);

describe('FileDockerfileReader', () => {
  it('refuses a link that leads out of the folder, and does not find it', async () => {
    const { reader, location } = await setup({
      'services/secrets/Dockerfile': 'FROM scratch\n',
    });
    await fs.symlink(
      directory.resolve('services/secrets'),
      directory.resolve('services/shop/docker'),
    );
    await fs.symlink(
      directory.resolve('services/secrets/Dockerfile'),
      directory.resolve('services/shop/Dockerfile'),
    );

    expect(await reader.read(location, 'docker/Dockerfile')).toMatchObject({
      outcome: 'outside',
    });
    expect(await reader.read(location, 'Dockerfile')).toMatchObject({
      outcome: 'outside',
    });
    expect(await reader.find(location)).toMatchObject({ paths: [] });
  });

  it('refuses a location outside of the folders that are registered', async () => {
    const { location } = await setup({
      'services/shop/Dockerfile': 'FROM scratch\n',
    });
    const reader = FileDockerfileReader.create({
      allowedFolders: [directory.resolve('services/other')],
    });

    expect(await reader.read(location, 'Dockerfile')).toMatchObject({
      outcome: 'unsupported-location',
      remedy: expect.stringContaining('catalog.locations'),
    });
    expect(await reader.find(location)).toMatchObject({
      outcome: 'unsupported-location',
    });
  });

  it('refuses a folder that only begins like a registered one', async () => {
    const { location } = await setup({});
    const reader = FileDockerfileReader.create({
      allowedFolders: [directory.resolve('services/sho')],
    });

    expect(await reader.find(location)).toMatchObject({
      outcome: 'unsupported-location',
    });
  });

  it('says that a folder in place of the file cannot be read, without its path on the machine', async () => {
    const { reader, location } = await setup({
      'services/shop/Dockerfile/README.md': '',
    });

    const outcome = await reader.read(location, 'Dockerfile');

    expect(outcome).toMatchObject({
      outcome: 'unreadable',
      message: 'Dockerfile could not be read: it is no regular file.',
    });
    expect(JSON.stringify(outcome)).not.toContain(directory.path);
  });
});
