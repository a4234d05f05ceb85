import { useCallback, useEffect, useMemo, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  draftYaml,
  editedYaml,
  readDraft,
  validateYaml,
  type FileIssue,
  type ResponsibilityDraft,
} from '@cookie-factory/platform-teams-core';
import type { VocabularyResponse } from '@cookie-factory/plugin-platform-teams-common';
import { useSearchParams } from 'react-router-dom';
import { platformTeamsApiRef } from '../../api';
import { vocabularyOf } from '../registering';
import {
  safeLink,
  unsavedEdits,
  useRetryingRequest,
  type RetryingRequest,
} from '../shared';
import {
  changeDraft,
  startRegistration,
  type Registration,
} from './registration';

const edits = unsavedEdits<Registration>('platform-teams-register');

/** What the form begins with. */
export interface Beginning {
  readonly vocabulary: VocabularyResponse;
  readonly registration: Registration;
  /** The query that the form was opened with. */
  readonly link: string;
  /** Where the file of an existing Responsibility is edited. */
  readonly editUrl?: string;
  /** A reference that the link names, and the catalog does not have. */
  readonly missing?: string;
}

/** Asks for the vocabulary, and for the Responsibility that a link wants changed. */
export function useBeginning(): RetryingRequest<Beginning> {
  const api = useApi(platformTeamsApiRef);
  const catalog = useApi(catalogApiRef);
  const [params] = useSearchParams();
  // The form is filled in once; what happens to the address later changes nothing.
  const [first] = useState(() => params);
  const request = useCallback(
    async (signal: AbortSignal): Promise<Beginning> => {
      const edit = first.get('edit') ?? undefined;
      const [vocabulary, entity] = await Promise.all([
        api.getVocabulary({ signal }),
        edit === undefined ? undefined : catalog.getEntityByRef(edit),
      ]);
      const link = first.toString();
      if (!entity) {
        const registration = startRegistration(first);
        return { vocabulary, registration, link, missing: edit };
      }
      const { draft, kept } = readDraft(entity);
      const url = entity.metadata.annotations?.['backstage.io/edit-url'];
      return {
        vocabulary,
        link,
        registration: { draft, kept, editing: edit, hasOwnName: true },
        editUrl: safeLink(url),
      };
    },
    [api, catalog, first],
  );
  return useRetryingRequest(request);
}

/** The form as it stands, its file, and what is wrong with it. */
export interface FormState {
  readonly registration: Registration;
  readonly change: (change: Partial<ResponsibilityDraft>) => void;
  readonly file: string;
  readonly yaml: string;
  readonly issues: readonly FileIssue[];
  /** Whether something was typed that is nowhere else yet. */
  readonly isUnsaved: boolean;
  /** The file as it is now has left the page. */
  readonly keep: () => void;
  /** Whether edits of an earlier visit are back. */
  readonly isRecalled: boolean;
  /** Begins as the link does, without any edit. */
  readonly startOver: () => void;
}

/** Keeps what is typed, writes the file, and checks it with what checks it everywhere. */
export function useFormState(beginning: Beginning): FormState {
  const { link } = beginning;
  const [recalled, setRecalled] = useState(() => edits.recall(link));
  const [registration, setRegistration] = useState(
    recalled ?? beginning.registration,
  );
  const vocabulary = useMemo(
    () => vocabularyOf(beginning.vocabulary),
    [beginning.vocabulary],
  );
  const change = useCallback(
    (part: Partial<ResponsibilityDraft>) =>
      setRegistration(before => changeDraft(before, part)),
    [],
  );
  const { draft } = registration;
  const file = `${draft.name || 'responsibility'}.yaml`;
  const yaml = useMemo(() => yamlOf(registration), [registration]);
  const issues = useMemo(
    () => validateYaml(yaml, { file, vocabulary }),
    [yaml, file, vocabulary],
  );
  const [kept, setKept] = useState(() => yamlOf(beginning.registration));
  const keep = useCallback(() => setKept(yaml), [yaml]);
  const isUnsaved = yaml !== kept;
  useWarnBeforeUnload(isUnsaved);
  useEffect(() => {
    if (isUnsaved) edits.remember(link, registration);
    else edits.forget(link);
  }, [isUnsaved, link, registration]);
  const startOver = useCallback(() => {
    edits.forget(link);
    setRecalled(undefined);
    setRegistration(beginning.registration);
  }, [beginning.registration, link]);
  return {
    registration,
    change,
    file,
    yaml,
    issues,
    isUnsaved,
    keep,
    isRecalled: recalled !== undefined,
    startOver,
  };
}

function yamlOf({ draft, kept, editing }: Registration): string {
  return editing === undefined ? draftYaml([draft]) : editedYaml(draft, kept);
}

/** Closing or reloading the page asks first. */
function useWarnBeforeUnload(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
