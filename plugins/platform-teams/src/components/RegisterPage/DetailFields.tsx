import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { saidOf } from './fieldIssues';
import type { FieldsProps } from './FieldsProps';
import { messages } from './messages';

const SHRUNK = { shrink: true };

/** What it says in a sentence, and what only few need. */
export function DetailFields(props: FieldsProps) {
  const { draft, change, issuesOf, disciplines, isEditing } = props;
  const type = draft.type ?? '';
  const isKnown = disciplines.some(({ id }) => id === type);
  return (
    <>
      <TextField
        multiline
        size="small"
        variant="outlined"
        id="register-description"
        label={messages.description}
        value={draft.description ?? ''}
        onChange={({ target }) => change({ description: target.value })}
        {...saidOf(issuesOf('metadata.description'), messages.descriptionHelp)}
      />
      <TextField
        select
        size="small"
        variant="outlined"
        id="register-type"
        label={messages.discipline}
        value={type}
        InputLabelProps={SHRUNK}
        SelectProps={{ displayEmpty: true }}
        onChange={({ target }) => change({ type: target.value || undefined })}
        {...saidOf(issuesOf('spec.type'))}
      >
        <MenuItem value="">{messages.disciplineAbsent}</MenuItem>
        {type && !isKnown && <MenuItem value={type}>{type}</MenuItem>}
        {disciplines.map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        size="small"
        variant="outlined"
        id="register-lifecycle"
        label={messages.lifecycle}
        value={draft.lifecycle ?? ''}
        onChange={({ target }) =>
          change({ lifecycle: target.value || undefined })
        }
        {...saidOf(issuesOf('spec.lifecycle'), messages.lifecycleHelp)}
      />
      <TextField
        type="date"
        size="small"
        variant="outlined"
        id="register-reviewBy"
        label={messages.reviewBy}
        value={draft.reviewBy ?? ''}
        InputLabelProps={SHRUNK}
        onChange={({ target }) =>
          change({ reviewBy: target.value || undefined })
        }
        {...saidOf(issuesOf('spec.reviewBy'))}
      />
      <TextField
        size="small"
        variant="outlined"
        id="register-namespace"
        label={messages.namespace}
        value={draft.namespace ?? ''}
        disabled={isEditing}
        onChange={({ target }) =>
          change({ namespace: target.value || undefined })
        }
        {...saidOf(issuesOf('metadata.namespace'), messages.namespaceHelp)}
      />
    </>
  );
}
