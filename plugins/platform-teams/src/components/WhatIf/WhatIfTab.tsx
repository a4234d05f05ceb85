import { useRef } from 'react';
import Button from '@material-ui/core/Button';
import GetApp from '@material-ui/icons/GetApp';
import { saveFile } from '../PlatformLayersPage/export/saveFile';
import { minimalResponsibility } from '../PlatformTeamsPage/minimalResponsibility';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { useVocabulary } from '../PlatformTeamsPage/useVocabulary';
import { EntityPicker, nameInRef, useDebounced } from '../registering';
import { RequestError, SkeletonRows, useUrlState } from '../shared';
import { EffectView } from './EffectView';
import { IssueList } from './IssueList';
import { OtherRules } from './OtherRules';
import { useEditedText } from './useEditedText';
import { useLoadedYaml } from './useLoadedYaml';
import { usePreview } from './usePreview';
import { useWhatIfStyles } from './useWhatIfStyles';
import { whatIfCodec } from './whatIfState';
import { YamlEditor, type YamlEditorHandle } from './YamlEditor';

const KINDS = ['Responsibility'];
const TYPING_MS = 400;
const ISSUES = 'what-if-issues';

/** Paste or edit a registration, and see what it would change before it is merged. */
export function WhatIfTab() {
  const page = usePageStyles();
  const classes = useWhatIfStyles();
  const words = useVocabulary();
  const { state, change } = useUrlState(whatIfCodec);
  const loaded = useLoadedYaml(state.rule);
  const before = loaded.status === 'data' ? loaded.data : undefined;
  const { text, setText, isRecalled, startOver } = useEditedText(
    { state, change },
    before?.yaml,
  );
  const editor = useRef<YamlEditorHandle>(null);
  const settled = useDebounced(text, TYPING_MS);
  const preview = usePreview(settled);

  const answer = preview.status === 'data' ? preview.data : undefined;
  const result = answer?.response.preview;
  const issues = result?.ok === false ? result.issues : [];
  const isEmpty = text.trim() === '';
  const isBehind = !isEmpty && answer?.of !== text;
  return (
    <div className={classes.layout}>
      <Section
        title="What if"
        sub="Paste or edit a registration. Nothing is registered; you see what it would change once it is merged."
      >
        <div className={page.body}>
          <div className={classes.row}>
            <EntityPicker
              id="what-if-rule"
              className={classes.picker}
              label="Begin with a registration of the catalog"
              kinds={KINDS}
              value={state.rule ?? ''}
              titleOf={nameInRef}
              onChange={rule => change({ rule: rule || undefined, others: [] })}
            />
          </div>
          <OtherRules
            rules={state.others}
            onLoad={rule =>
              change({
                rule,
                others: [state.rule ?? '', ...state.others].filter(
                  ref => ref !== rule,
                ),
              })
            }
          />
          {isRecalled && (
            <div className={classes.row}>
              <span className={page.soft} role="status">
                What you typed here before is back.
              </span>
            </div>
          )}
          {loaded.status === 'error' && (
            <RequestError
              what="The registration could not be loaded."
              error={loaded.error}
              retry={loaded.retry}
            />
          )}
          <YamlEditor
            id="what-if-yaml"
            label="Responsibility as YAML"
            text={text}
            marked={issues.map(({ line }) => line)}
            describedBy={issues.length > 0 ? ISSUES : undefined}
            handle={editor}
            onChange={setText}
          />
          <div className={classes.row} style={{ marginTop: 12 }}>
            {isEmpty ? (
              <Button
                size="small"
                variant="outlined"
                color="primary"
                onClick={() => setText(EXAMPLE)}
              >
                Begin with an example
              </Button>
            ) : (
              <>
                <Button
                  size="small"
                  color="primary"
                  startIcon={<GetApp aria-hidden />}
                  onClick={() =>
                    saveFile(text, {
                      name: 'responsibility.yaml',
                      type: 'text/yaml',
                    })
                  }
                >
                  Download
                </Button>
                <Button size="small" color="primary" onClick={startOver}>
                  Start over
                </Button>
              </>
            )}
            {before && text !== before.yaml && (
              <Button
                size="small"
                color="primary"
                onClick={() => setText(before.yaml)}
              >
                Undo my changes
              </Button>
            )}
          </div>
        </div>
      </Section>
      <Section
        title="What it would change"
        sub={isBehind ? 'Looking …' : undefined}
      >
        <div className={page.body} aria-busy={isBehind}>
          {isEmpty && (
            <p className={page.sub}>
              Answers, findings and customers that change are listed here, as
              soon as there is something to look at.
            </p>
          )}
          {!isEmpty && preview.status === 'loading' && (
            <SkeletonRows rows={4} label="Looking what would change" />
          )}
          {!isEmpty && preview.status === 'error' && (
            <RequestError
              what="The effect could not be computed."
              error={preview.error}
              retry={preview.retry}
            />
          )}
          {!isEmpty && issues.length > 0 && (
            <IssueList
              id={ISSUES}
              issues={issues}
              onGoTo={line => editor.current?.goTo(line)}
            />
          )}
          {!isEmpty && answer && result?.ok && (
            <EffectView
              response={answer.response}
              preview={result}
              words={words}
            />
          )}
        </div>
      </Section>
    </div>
  );
}

const EXAMPLE = minimalResponsibility({
  team: 'group:default/YOUR-TEAM',
  concerns: ['monitoring'],
});
