import { useMemo } from 'react';
import { validateYaml } from '@cookie-factory/platform-teams-core';
import {
  PullRequestButton,
  usePullRequestLink,
  Validity,
  vocabularyOf,
  YamlFile,
} from '../registering';
import { messages } from './messages';
import type { SetupData } from './useSetup';

const NAME = 'platform-teams';
const FILE = `${NAME}.yaml`;

/** The file, to copy, to save, or to open a pull request with. */
export function SetupFile(props: {
  readonly data: SetupData;
  readonly yaml: string;
}) {
  const { yaml, data } = props;
  const linkOf = usePullRequestLink();
  const issues = useMemo(
    () =>
      validateYaml(yaml, {
        file: FILE,
        vocabulary: vocabularyOf(data.vocabulary),
      }),
    [yaml, data.vocabulary],
  );
  if (!yaml) return null;
  return (
    <>
      <YamlFile
        foldable
        name={FILE}
        text={yaml}
        status={<Validity issues={issues} />}
      />
      <PullRequestButton
        link={linkOf({ name: NAME, yaml })}
        about={messages.pullRequest}
      />
    </>
  );
}
