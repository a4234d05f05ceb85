import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import EmojiObjects from '@material-ui/icons/EmojiObjectsOutlined';
import type { Concern } from '@cookie-factory/platform-teams-core';
import { ConcernPicker, EntityPicker } from '../registering';
import { OwnerSwatch, type OwnerSlot } from '../shared';
import { messages } from './messages';
import type { RowDecision, SetupRow } from './setupState';
import { useRowStyles } from './useRowStyles';

const GROUPS = ['group'];

/** Props of {@link WorkRow}. */
export interface WorkRowProps {
  readonly row: SetupRow;
  readonly concerns: readonly Concern[];
  /** Work that another ticked row has already. */
  readonly taken: ReadonlySet<string>;
  readonly slot?: OwnerSlot;
  readonly titleOf: (ref: string) => string;
  readonly onChange: (change: Partial<RowDecision>) => void;
  /** Absent: the row cannot be taken away. */
  readonly onRemove?: () => void;
}

/** One piece of work: whether it is decided, what it covers, who does it, and why. */
export function WorkRow(props: WorkRowProps) {
  const classes = useRowStyles();
  const { row, concerns, taken, slot, titleOf, onChange, onRemove } = props;
  const isOwn = row.title === undefined;
  const [editing, setEditing] = useState(isOwn);
  const name =
    row.title ?? (listed(row.concerns.slice(0, 1), concerns) || 'Your own');
  const id = `setup-${row.key}`;
  const twice = row.ticked ? row.concerns.filter(one => taken.has(one)) : [];
  return (
    <li
      className={`${classes.row} ${editing ? classes.editing : ''}`}
      aria-label={name}
    >
      <Checkbox
        id={id}
        color="primary"
        className={classes.tick}
        checked={row.ticked}
        disabled={row.team === ''}
        onChange={(_, ticked) => onChange({ ticked })}
        inputProps={{ 'aria-label': name }}
      />
      <div>
        {row.title !== undefined && (
          <label htmlFor={id} className={classes.title}>
            {row.title}
          </label>
        )}
        {!editing && (
          <div className={classes.work}>{workOf(row, concerns)}</div>
        )}
        {editing && (
          <div className={isOwn ? undefined : classes.edit}>
            <ConcernPicker
              multiple
              hiddenLabel
              id={`${id}-work`}
              label={`Work of ${name}`}
              concerns={concerns.filter(
                concern =>
                  !taken.has(concern.id) || row.concerns.includes(concern.id),
              )}
              value={row.concerns}
              onChange={picked => onChange({ concerns: picked })}
              helperText={
                isOwn ? 'Search by plain words: pager, cert, bill' : undefined
              }
            />
          </div>
        )}
        {twice.length > 0 && (
          <div className={classes.twice}>
            Another row has {listed(twice, concerns)}, too. Two teams for one
            question are no clear answer.
          </div>
        )}
        {isOwn ? (
          <Button size="small" className={classes.small} onClick={onRemove}>
            Remove
          </Button>
        ) : (
          <Button
            size="small"
            color="primary"
            className={classes.small}
            aria-expanded={editing}
            aria-label={editing ? `Done with ${name}` : `Change ${name}`}
            onClick={() => setEditing(!editing)}
          >
            {editing ? 'Done' : 'Change'}
          </Button>
        )}
      </div>
      <EntityPicker
        id={`${id}-team`}
        label={`Team for ${name}`}
        hiddenLabel
        className={`${classes.team} ${row.ticked ? '' : classes.open}`}
        kinds={GROUPS}
        titleOf={titleOf}
        value={row.team}
        onChange={team => onChange({ team })}
        startAdornment={<OwnerSwatch slot={row.ticked ? slot : undefined} />}
      />
      <Because row={row} />
    </li>
  );
}

function Because({ row }: { readonly row: SetupRow }) {
  const classes = useRowStyles();
  const { reason } = row;
  return (
    <div className={classes.because}>
      {(reason.kind === 'suggested' || reason.kind === 'weak') && (
        <EmojiObjects aria-hidden />
      )}
      <span>{becauseOf(row)}</span>
    </div>
  );
}

function becauseOf({ reason, title }: SetupRow): string {
  if (reason.kind === 'chosen') return messages.chosen;
  if (reason.kind === 'nobody') {
    return title === undefined ? messages.nobodyOwn : messages.nobody;
  }
  const { because } = reason;
  const sentence = `${because.charAt(0).toUpperCase()}${because.slice(1)}.`;
  return reason.kind === 'weak' ? `${sentence} ${messages.askFirst}` : sentence;
}

/** By their titles; work that is called like its row says what it is about. */
function workOf(row: SetupRow, concerns: readonly Concern[]): string {
  const [first] = row.concerns;
  const only = concerns.find(({ id }) => id === first);
  return row.concerns.length === 1 && only?.title === row.title && only?.hint
    ? only.hint
    : listed(row.concerns, concerns);
}

function listed(ids: readonly string[], concerns: readonly Concern[]): string {
  return ids
    .map(id => concerns.find(one => one.id === id)?.title ?? id)
    .join(' · ');
}
