import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import useAsync from 'react-use/lib/useAsync';
import useDebounce from 'react-use/lib/useDebounce';
import { platformTeamsApiRef } from '../../api';
import { RequestError } from '../shared';
import { messages } from './messages';

const SHOWN = 20;
const TYPING_MS = 250;

/** An entity, and the work that is asked about on it. */
export interface Chosen {
  readonly ref: string;
  readonly title: string;
  readonly concern: string;
}

/** Finds one of the entities that a registration answers for. */
export function ChooseEntity(props: {
  readonly rule: string;
  onChoose(chosen: Chosen): void;
}) {
  const { rule, onChoose } = props;
  const api = useApi(platformTeamsApiRef);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [attempt, setAttempt] = useState(0);
  useDebounce(() => setText(typed), TYPING_MS, [typed]);
  const found = useAsync(async () => {
    const page = await api.getResponsibilityEntities(rule, {
      outcome: 'answers',
      text,
      limit: SHOWN,
    });
    return page.items.map(({ ref, answers }): Chosen => ({
      ref,
      title: page.titles[ref] ?? ref,
      concern: answers[0],
    }));
  }, [api, rule, text, attempt]);
  if (found.error) {
    return (
      <RequestError
        what={messages.failed}
        error={found.error}
        retry={() => setAttempt(attempt + 1)}
      />
    );
  }
  return (
    <Autocomplete
      id="platform-teams-raise-entity"
      options={found.value ?? []}
      loading={found.loading}
      loadingText={messages.choosing}
      noOptionsText={messages.chooseNone}
      // The backend has searched; what it found by reference has another title.
      filterOptions={options => options}
      getOptionLabel={({ title }) => title}
      getOptionSelected={(option, value) => option.ref === value.ref}
      renderOption={({ ref, title }) => (
        <span>
          {title} <small>{ref}</small>
        </span>
      )}
      onInputChange={(_, value) => setTyped(value)}
      onChange={(_, value) => value && onChoose(value)}
      renderInput={params => (
        <TextField
          {...params}
          variant="outlined"
          label={messages.chooseLabel}
          helperText={messages.chooseHelp}
        />
      )}
    />
  );
}
