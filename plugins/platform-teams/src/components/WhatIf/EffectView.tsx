import type { PreviewResponse } from '@cookie-factory/plugin-platform-teams-common';
import type { ResponsibilityPreview } from '@cookie-factory/platform-teams-core';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import type { Words } from '../PlatformTeamsPage/useVocabulary';
import { AsSeenByYou } from '../shared';
import { ChangeList } from './ChangeList';
import { CustomerChanges } from './CustomerChanges';
import { FindingChanges } from './FindingChanges';
import { effectWords } from './outcomeWords';
import { RuleList } from './RuleList';
import { useWhatIfStyles } from './useWhatIfStyles';

/** What a valid text would change. */
export function EffectView(props: {
  response: PreviewResponse;
  preview: Extract<ResponsibilityPreview, { ok: true }>;
  words: Words;
}) {
  const { response, preview, words } = props;
  const classes = useWhatIfStyles();
  const titleOfRef = (ref: string) => titleOf(ref, response.titles);
  return (
    <>
      <p className={classes.sentence} role="status">
        {effectWords(preview)}
      </p>
      <FindingChanges
        title="Findings that vanish"
        findings={preview.vanishes}
      />
      <FindingChanges title="Findings that appear" findings={preview.appears} />
      <ChangeList
        changes={preview.changes}
        total={preview.changesTotal}
        words={words}
        titleOf={titleOfRef}
      />
      <CustomerChanges customers={preview.customers} titleOf={titleOfRef} />
      <RuleList rules={preview.rules} words={words} titleOf={titleOfRef} />
      {response.partial && <AsSeenByYou />}
    </>
  );
}
