import { isDockerfileName, MOST_FILES, selectUsualPlaces } from './usualPlaces';

describe('isDockerfileName', () => {
  it.each([
    'Dockerfile',
    'dockerfile',
    'Containerfile',
    'Dockerfile.dev',
    'api.Dockerfile',
    'worker.dockerfile',
    'Containerfile.build',
  ])('takes %s for a Dockerfile', name => {
    expect(isDockerfileName(name)).toBe(true);
  });

  it.each([
    'Dockerfile.dockerignore',
    '.dockerignore',
    'Dockerfiles',
    'README-Dockerfile.md',
    'Makefile',
    'docker-compose.yaml',
  ])('does not take %s for one', name => {
    expect(isDockerfileName(name)).toBe(false);
  });
});

describe('selectUsualPlaces', () => {
  it('keeps the nearest files when there are too many', () => {
    const paths = Array.from(
      { length: 100 },
      (_, index) => `services/s${String(index).padStart(3, '0')}/Dockerfile`,
    );

    const selected = selectUsualPlaces([...paths, 'Dockerfile']);

    expect(selected).toHaveLength(MOST_FILES);
    expect(selected.slice(0, 2)).toEqual([
      'Dockerfile',
      'services/s000/Dockerfile',
    ]);
  });
});
