import fs from 'node:fs';
import path from 'node:path';

/** The text of one Dockerfile. */
export interface DockerfileText {
  readonly file: string;
  readonly text: string;
}

/** All Dockerfiles of the example organisation, by path. */
export function exampleDockerfiles(): readonly DockerfileText[] {
  const root = path.resolve(__dirname, '../../catalog-info');
  return fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => /(^|\/)(Dockerfile|Containerfile)[^/]*$/.test(file))
    .sort()
    .map(file => ({
      file,
      text: fs.readFileSync(path.join(root, file), 'utf8'),
    }));
}
