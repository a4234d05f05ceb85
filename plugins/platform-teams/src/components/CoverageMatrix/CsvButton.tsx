import { useState } from 'react';
import Button from '@material-ui/core/Button';
import GetApp from '@material-ui/icons/GetApp';
import { saveFile } from '../PlatformLayersPage/export/saveFile';

/** Saves what the view shows as a table for spreadsheets. */
export function CsvButton(props: {
  /** File name. */
  name: string;
  /** Writes the table; it may have to ask for the rest of it first. */
  write: () => Promise<string>;
}) {
  const [state, setState] = useState<'idle' | 'writing' | 'failed'>('idle');

  async function save() {
    setState('writing');
    try {
      const csv = await props.write();
      saveFile(csv, { name: props.name, type: 'text/csv;charset=utf-8' });
      setState('idle');
    } catch {
      setState('failed');
    }
  }

  return (
    <>
      {state === 'failed' && (
        <span role="alert">The table could not be loaded. Try again.</span>
      )}
      <Button
        size="small"
        color="primary"
        disabled={state === 'writing'}
        startIcon={<GetApp aria-hidden />}
        onClick={save}
      >
        CSV
      </Button>
    </>
  );
}
