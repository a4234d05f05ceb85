import { useEffect, useState } from 'react';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';

const TYPING = 300;

/** Asks for a text once nobody types any more. */
export function SearchField(props: {
  id: string;
  label: string;
  className?: string;
  text: string;
  onSearch: (text: string) => void;
}) {
  const { text, onSearch } = props;
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) {
      return undefined;
    }
    const timer = setTimeout(() => onSearch(typed), TYPING);
    return () => clearTimeout(timer);
  }, [typed, text, onSearch]);
  return (
    <TextField
      id={props.id}
      className={props.className}
      size="small"
      variant="outlined"
      label={props.label}
      value={typed}
      onChange={event => setTyped(event.target.value)}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        ),
      }}
    />
  );
}
