import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Add from '@material-ui/icons/Add';
import Delete from '@material-ui/icons/DeleteOutline';
import type { ResponsibilityDraft } from '@cookie-factory/platform-teams-core';
import { saidOf, type IssuesOf } from './fieldIssues';
import { messages } from './messages';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '110px minmax(0, 1fr) minmax(0, 1.6fr) auto',
    gap: theme.spacing(1.5),
    alignItems: 'start',
    marginBottom: theme.spacing(1.5),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > .MuiTextField-root:nth-child(n+2)': { gridColumn: '1 / -1' },
      '& > button': { gridRow: 1, gridColumn: 2 },
    },
  },
}));

type Links = NonNullable<ResponsibilityDraft['links']>;

const TYPES = ['chat', 'mail', 'ticket', 'pager', 'docs'];

/** Ways to reach the team. */
export function LinkList(props: {
  readonly links: Links;
  readonly issuesOf: IssuesOf;
  readonly onChange: (links: Links) => void;
}) {
  const classes = useStyles();
  const { links, issuesOf, onChange } = props;
  const put = (index: number, change: Partial<Links[number]>) =>
    onChange(
      links.map((link, at) => (at === index ? { ...link, ...change } : link)),
    );
  return (
    <div>
      {links.map((link, index) => (
        <div
          key={`${index} of ${links.length}`}
          className={classes.row}
          role="group"
          aria-label={`Link ${index + 1}`}
        >
          <TextField
            select
            size="small"
            variant="outlined"
            id={`register-link-${index}-type`}
            label="Kind"
            value={link.type ?? ''}
            InputLabelProps={{ shrink: true }}
            SelectProps={{ displayEmpty: true }}
            onChange={({ target }) =>
              put(index, { type: target.value || undefined })
            }
          >
            <MenuItem value="">Link</MenuItem>
            {[...new Set([...TYPES, ...(link.type ? [link.type] : [])])].map(
              type => (
                <MenuItem key={type} value={type}>
                  {type.charAt(0).toUpperCase() + type.slice(1)}
                </MenuItem>
              ),
            )}
          </TextField>
          <TextField
            size="small"
            variant="outlined"
            id={`register-link-${index}-title`}
            label="Called"
            placeholder="#ml-platform"
            value={link.title ?? ''}
            InputLabelProps={{ shrink: true }}
            onChange={({ target }) =>
              put(index, { title: target.value || undefined })
            }
          />
          <TextField
            size="small"
            variant="outlined"
            id={`register-link-${index}-url`}
            label="Address"
            placeholder="https://chat.example.com/ml"
            value={link.url}
            InputLabelProps={{ shrink: true }}
            onChange={({ target }) => put(index, { url: target.value.trim() })}
            {...saidOf(issuesOf(`metadata.links[${index}]`))}
          />
          <IconButton
            size="small"
            aria-label={`Remove link ${index + 1}`}
            onClick={() => onChange(links.filter((_, at) => at !== index))}
          >
            <Delete />
          </IconButton>
        </div>
      ))}
      <Button
        size="small"
        color="primary"
        startIcon={<Add />}
        onClick={() => onChange([...links, { url: '', type: 'chat' }])}
      >
        {messages.addLink}
      </Button>
    </div>
  );
}
