import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import type { ResponsibilityDraft } from '@cookie-factory/platform-teams-core';
import { ConcernPicker, EntityPicker } from '../registering';
import { DetailFields } from './DetailFields';
import { saidOf } from './fieldIssues';
import type { FieldsProps } from './FieldsProps';
import { Folded } from './Folded';
import { LinkList } from './LinkList';
import { messages } from './messages';
import { SelectorList } from './SelectorList';

const TEAMS = ['group', 'user'];
const CAPABILITIES = ['component', 'resource', 'api', 'system'];
const TEMPLATES = ['template'];

type Key = keyof ResponsibilityDraft;

const PARTS: Readonly<Record<string, readonly Key[]>> = {
  reach: ['links'],
  except: ['except'],
  together: ['assists', 'provides', 'automatedBy', 'consulted', 'informed'],
  line: ['mustNotChange', 'handsOffTo'],
  details: ['description', 'namespace', 'type', 'lifecycle', 'reviewBy'],
};
const OF_METADATA: readonly Key[] = ['links', 'description', 'namespace'];

/** Everything else that a Responsibility may say, folded until it says it. */
export function MoreFields(props: FieldsProps) {
  const { draft, change, issuesOf, titleOf, concerns } = props;
  const [first] = useState(draft);
  const folded = (part: string, title: string) => ({
    title,
    startsOpen: PARTS[part].some(key => isFilled(first[key])),
    mustOpen: PARTS[part].some(
      key =>
        issuesOf(`${OF_METADATA.includes(key) ? 'metadata' : 'spec'}.${key}`)
          .length > 0,
    ),
  });
  const refs = (
    key: 'provides' | 'automatedBy' | 'consulted' | 'informed',
    kinds: readonly string[],
    help?: string,
  ) => (
    <EntityPicker
      multiple
      id={`register-${key}`}
      label={messages[key]}
      kinds={kinds}
      titleOf={titleOf}
      value={draft[key] ?? []}
      onChange={picked => change({ [key]: picked })}
      {...saidOf(issuesOf(`spec.${key}`), help)}
    />
  );
  const work = (key: 'assists' | 'mustNotChange', help: string) => (
    <ConcernPicker
      multiple
      id={`register-${key}`}
      label={messages[key]}
      concerns={concerns}
      value={draft[key] ?? []}
      onChange={picked => change({ [key]: picked })}
      {...saidOf(issuesOf(`spec.${key}`), help)}
    />
  );
  return (
    <>
      <Folded {...folded('reach', messages.reach)}>
        <Typography variant="body2" color="textSecondary">
          {messages.reachHelp}
        </Typography>
        <LinkList
          links={draft.links ?? []}
          issuesOf={issuesOf}
          onChange={links => change({ links })}
        />
      </Folded>
      <Folded {...folded('except', messages.except)}>
        <Typography variant="body2" color="textSecondary">
          {messages.exceptHelp}
        </Typography>
        <SelectorList
          path="spec.except"
          noun="Exception"
          add={messages.addExcept}
          selectors={draft.except ?? []}
          issuesOf={issuesOf}
          titleOf={titleOf}
          onChange={except => change({ except })}
        />
      </Folded>
      <Folded {...folded('together', messages.together)}>
        {work('assists', messages.assistsHelp)}
        {refs('provides', CAPABILITIES, messages.providesHelp)}
        {refs('automatedBy', TEMPLATES)}
        {refs('consulted', TEAMS)}
        {refs('informed', TEAMS)}
      </Folded>
      <Folded {...folded('line', messages.line)}>
        {work('mustNotChange', messages.mustNotChangeHelp)}
        <ConcernPicker
          id="register-handsOffTo"
          label={messages.handsOffTo}
          concerns={concerns}
          value={draft.handsOffTo ?? ''}
          onChange={picked => change({ handsOffTo: picked || undefined })}
          {...saidOf(issuesOf('spec.handsOffTo'), messages.handsOffToHelp)}
        />
      </Folded>
      <Folded {...folded('details', messages.details)}>
        <DetailFields {...props} />
      </Folded>
    </>
  );
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
