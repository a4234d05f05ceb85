/**
 * What every reader of Dockerfiles keeps to, whatever it reads from. Each
 * implementation runs this suite in its own test.
 */

/** What the suite asks of a reader; the plugin's port is this and more. */
export interface DockerfileReaderSubject {
  find(location: string): Promise<{
    readonly outcome: string;
    readonly searched: readonly string[];
  }>;
  read(
    location: string,
    path: string,
    options?: { readonly etag?: string },
  ): Promise<{ readonly outcome: string; readonly path: string }>;
}

/** A reader over files that a test has put somewhere. */
export interface DockerfileReaderSetup {
  readonly reader: DockerfileReaderSubject;
  /** The location of an entity in the folder `services/shop` of the files. */
  readonly location: string;
  /** Puts another text in place of a file's. */
  write(path: string, content: string | Buffer): Promise<void>;
}

/** Files by path; those of the entity lie below `services/shop`. */
export type SetupFiles = Readonly<Record<string, string | Buffer>>;

const DOCKERFILE = 'FROM docker.io/library/node:24\nUSER 1000\n';
const FOLDER = 'services/shop';
const MEBIBYTE = 1024 * 1024;

/** Describes a reader of Dockerfiles. */
export function describeDockerfileReader(
  name: string,
  setup: (files: SetupFiles) => Promise<DockerfileReaderSetup>,
): void {
  describe(`${name} as a reader of Dockerfiles`, () => {
    it('reads a file by its path relative to the location', async () => {
      const { reader, location } = await setup({
        [`${FOLDER}/docker/Dockerfile`]: DOCKERFILE,
      });

      const outcome = await reader.read(
        location,
        './docker/../docker/Dockerfile',
      );

      expect(outcome).toMatchObject({
        outcome: 'read',
        path: 'docker/Dockerfile',
        text: DOCKERFILE,
        etag: expect.any(String),
      });
    });

    it('says that a file is not modified when it is given the etag of its text', async () => {
      const { reader, location } = await setup({
        [`${FOLDER}/Dockerfile`]: DOCKERFILE,
      });

      const first = await reader.read(location, 'Dockerfile');
      const second = await reader.read(location, 'Dockerfile', {
        etag: etagOf(first),
      });

      expect(second).toMatchObject({
        outcome: 'not-modified',
        path: 'Dockerfile',
      });
    });

    it('reads a file that has changed since the etag was given', async () => {
      const { reader, location, write } = await setup({
        [`${FOLDER}/Dockerfile`]: DOCKERFILE,
      });

      const first = await reader.read(location, 'Dockerfile');
      await write(`${FOLDER}/Dockerfile`, 'FROM scratch\n');
      const second = await reader.read(location, 'Dockerfile', {
        etag: etagOf(first),
      });

      expect(second).toMatchObject({ outcome: 'read', text: 'FROM scratch\n' });
    });

    it('reads a file of exactly 1 MiB', async () => {
      const text = `FROM scratch\n${'#'.repeat(MEBIBYTE - 13)}`;
      const { reader, location } = await setup({
        [`${FOLDER}/Dockerfile`]: text,
      });

      const outcome = await reader.read(location, 'Dockerfile');

      expect(outcome).toMatchObject({ outcome: 'read', text });
    });

    it.each([
      ['missing', 'a file that is not there', undefined],
      ['empty', 'a file of no bytes', ''],
      ['empty', 'a file of blanks', ' \r\n\n'],
      ['binary', 'a file with zero bytes', Buffer.from([70, 82, 79, 77, 0, 1])],
      ['binary', 'a file that is not UTF-8', Buffer.from([0xff, 0xfe, 0xfd])],
      ['too-large', 'a file of one byte too many', '#'.repeat(MEBIBYTE + 1)],
      ['too-large', 'a file of 5 MB', Buffer.alloc(5_000_000, '#')],
    ])(
      'answers %s for %s, with what to do',
      async (expected, _what, content) => {
        const { reader, location } = await setup({
          [`${FOLDER}/other.txt`]: 'not asked for',
          ...(content === undefined
            ? {}
            : { [`${FOLDER}/Dockerfile`]: content }),
        });

        const outcome = await reader.read(location, 'Dockerfile');

        expect(outcome).toMatchObject({
          outcome: expected,
          path: 'Dockerfile',
          message: expect.stringContaining('Dockerfile'),
          remedy: expect.stringMatching(/\w+/),
        });
        expect(outcome).not.toHaveProperty('text');
      },
    );

    it.each([
      '../Dockerfile',
      'docker/../../Dockerfile',
      '/Dockerfile',
      '/etc/hostname',
      '..\\Dockerfile',
      'https://elsewhere.example.com/services/shop/Dockerfile',
      '..',
      '.',
    ])('refuses %s, which lies outside the location', async path => {
      const { reader, location } = await setup({
        Dockerfile: DOCKERFILE,
        'services/Dockerfile': DOCKERFILE,
        [`${FOLDER}/Dockerfile`]: DOCKERFILE,
      });

      const outcome = await reader.read(location, path);

      expect(outcome).toMatchObject({ outcome: 'outside', path });
      expect(outcome).not.toHaveProperty('text');
    });

    it('finds files in usual places, the nearest first, and none beyond', async () => {
      const { reader, location } = await setup({
        [`${FOLDER}/Dockerfile`]: DOCKERFILE,
        [`${FOLDER}/Containerfile`]: DOCKERFILE,
        [`${FOLDER}/docker/worker.Dockerfile`]: DOCKERFILE,
        [`${FOLDER}/a/b/c/Dockerfile.dev`]: DOCKERFILE,
        [`${FOLDER}/a/b/c/d/Dockerfile`]: DOCKERFILE,
        [`${FOLDER}/node_modules/library/Dockerfile`]: DOCKERFILE,
        [`${FOLDER}/Dockerfile.dockerignore`]: '*.md\n',
        [`${FOLDER}/Makefile`]: 'all:\n',
        'services/other/Dockerfile': DOCKERFILE,
        Dockerfile: DOCKERFILE,
      });

      expect(await reader.find(location)).toEqual({
        outcome: 'found',
        paths: [
          'Containerfile',
          'Dockerfile',
          'docker/worker.Dockerfile',
          'a/b/c/Dockerfile.dev',
        ],
        searched: [expect.stringContaining('Containerfile')],
      });
    });

    it('finds nothing, and says where it looked, where no Dockerfile is', async () => {
      const { reader, location } = await setup({
        [`${FOLDER}/README.md`]: '# Shop\n',
      });

      expect(await reader.find(location)).toEqual({
        outcome: 'found',
        paths: [],
        searched: [expect.stringContaining('Containerfile')],
      });
    });
  });
}

function etagOf(outcome: object): string {
  const etag = 'etag' in outcome ? outcome.etag : undefined;
  if (typeof etag !== 'string') throw new Error('The reader gave no etag.');
  return etag;
}
