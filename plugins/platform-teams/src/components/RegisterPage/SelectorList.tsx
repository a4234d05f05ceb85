import Button from '@material-ui/core/Button';
import Add from '@material-ui/icons/Add';
import type { SelectorDraft } from '@cookie-factory/platform-teams-core';
import type { IssuesOf } from './fieldIssues';
import { SelectorRow } from './SelectorRow';

/** Several places, any of which is enough. */
export function SelectorList(props: {
  /** Path of the list in the file: `spec.appliesTo`. */
  readonly path: string;
  /** What one is called: "Place". */
  readonly noun: string;
  readonly add: string;
  readonly selectors: readonly SelectorDraft[];
  readonly issuesOf: IssuesOf;
  readonly titleOf: (ref: string) => string;
  readonly onChange: (selectors: readonly SelectorDraft[]) => void;
}) {
  const { path, noun, selectors, issuesOf, titleOf, onChange } = props;
  return (
    <div>
      {selectors.map((selector, index) => (
        <SelectorRow
          // Rows are only added at the end; one that is removed takes its number along.
          key={`${index} of ${selectors.length}`}
          id={`register-${path}-${index}`}
          label={`${noun} ${index + 1}`}
          selector={selector}
          issues={issuesOf(`${path}[${index}]`)}
          titleOf={titleOf}
          onChange={changed =>
            onChange(selectors.map((one, at) => (at === index ? changed : one)))
          }
          onRemove={() => onChange(selectors.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        size="small"
        color="primary"
        startIcon={<Add />}
        onClick={() => onChange([...selectors, { system: '' }])}
      >
        {props.add}
      </Button>
    </div>
  );
}
