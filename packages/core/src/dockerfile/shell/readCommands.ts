/** Flattens the shell parser's tree into commands in the order of the text. */
import type {
  AssignmentPrefix,
  Command,
  Node,
  ParsedScript,
  Redirect,
  Script,
  Word,
  WordPart,
} from 'unbash';
import type { ShellCommand, ShellRedirect, ShellWord } from './ShellScript';

/** Substitutions deeper than this are not followed: each level is parsed anew. */
const DEEPEST_SUBSTITUTION = 8;

/** Shared by the many commands that have none. */
const NONE: readonly never[] = [];

interface Place {
  readonly subshell: boolean;
  readonly depth: number;
  /** Where to put commands whose own offsets belong to a rebuilt text. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
}

/** Characters that mean themselves in every word. */
const PLAIN = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=,@%+') {
  PLAIN[character.charCodeAt(0)] = 1;
}

/** Whether a word is nothing but what is written: nearly all are. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (PLAIN[text.charCodeAt(at)] !== 1) return false;
  }
  return true;
}

/** The value of a word; the parser reads words anew for theirs. */
function valueOf(word: Word): string {
  return isPlain(word.text) ? word.text : word.value;
}

function isLiteral(text: string): boolean {
  return (
    isPlain(text) ||
    (!text.includes('$') && !text.includes('`') && !text.includes('<('))
  );
}

function scriptsIn(parts: readonly WordPart[] | undefined): ParsedScript[] {
  return (parts ?? []).flatMap(part => {
    switch (part.type) {
      case 'CommandExpansion':
      case 'ProcessSubstitution':
        return part.script ?? [];
      case 'DoubleQuoted':
      case 'LocaleString':
        return scriptsIn(part.parts);
      default:
        return [];
    }
  });
}

class Walker {
  readonly commands: ShellCommand[] = [];
  #pipelines = 0;

  walk(node: Node | Script | undefined, place: Place): void {
    if (!node) return;
    switch (node.type) {
      case 'Script':
      case 'CompoundList':
        for (const command of node.commands) this.walk(command, place);
        return;
      case 'AndOr':
        for (const command of node.commands) this.walk(command, place);
        return;
      case 'Statement':
        this.walk(node.command, place);
        return;
      case 'Pipeline': {
        const pipeline = this.#pipelines++;
        for (const command of node.commands) {
          if (command.type === 'Command') this.#add(command, place, pipeline);
          else this.walk(command, place);
        }
        return;
      }
      case 'Command':
        this.#add(node, place, this.#pipelines++);
        return;
      case 'If':
        this.walk(node.clause, place);
        this.walk(node.then, place);
        this.walk(node.else, place);
        return;
      case 'While':
        this.walk(node.clause, place);
        this.walk(node.body, place);
        return;
      case 'Case':
        for (const item of node.items) this.walk(item.body, place);
        return;
      case 'Subshell':
        this.walk(node.body, { ...place, subshell: true });
        return;
      case 'For':
      case 'ArithmeticFor':
      case 'Select':
      case 'Function':
      case 'BraceGroup':
      case 'Coproc':
        this.walk(node.body, place);
        return;
      default:
        // `[[ ... ]]` and `(( ... ))` run nothing.
        return;
    }
  }

  #add(command: Command, place: Place, pipeline: number): void {
    const { name, prefix, suffix, redirects } = command;
    const path = name ? valueOf(name) : '';
    const { start, end } = place.span ?? {
      start: command.pos,
      end: command.end,
    };
    const args = suffix.map(word => toWord(word, place));
    this.commands.push({
      name: path.slice(path.lastIndexOf('/') + 1),
      args,
      assignments: prefix.length > 0 ? prefix.flatMap(toAssignment) : NONE,
      redirects: redirects.length > 0 ? redirects.map(toRedirect) : NONE,
      start,
      end,
      pipeline,
      subshell: place.subshell,
      substitutions: substitutionsOf(command, args, place),
    });
  }
}

function toWord(word: Word, { span }: Place): ShellWord {
  const { text } = word;
  const plain = isPlain(text);
  return {
    value: plain ? text : word.value,
    start: span ? span.start : word.pos,
    end: span ? span.end : word.end,
    literal: plain || isLiteral(text),
  };
}

function toAssignment({ name, value, text }: AssignmentPrefix) {
  if (name === undefined) return [];
  return { name, value: value?.value ?? '', literal: isLiteral(text) };
}

function toRedirect({ operator, target, content }: Redirect): ShellRedirect {
  const here = operator === '<<' || operator === '<<-';
  return {
    operator,
    target: target?.value ?? '',
    body: here ? content : undefined,
  };
}

/** What the substitutions of a command run, in the order of its words. */
function substitutionsOf(
  { name, prefix, suffix, redirects }: Command,
  args: readonly ShellWord[],
  place: Place,
): readonly ShellCommand[] {
  let found: ShellCommand[] | undefined;
  const look = (word: Word | undefined) => {
    if (!word || isLiteral(word.text)) return;
    found ??= [];
    found.push(...substitutions(word, place));
  };
  for (const { value } of prefix) look(value);
  look(name);
  for (let at = 0; at < suffix.length; at++) {
    if (!args[at].literal) look(suffix[at]);
  }
  for (const { target, body } of redirects) {
    look(target);
    look(body);
  }
  return found ?? NONE;
}

function substitutions(word: Word, place: Place): ShellCommand[] {
  if (place.depth >= DEEPEST_SUBSTITUTION) return [];
  return scriptsIn(word.parts).flatMap(script => {
    const rebuilt = script.source !== undefined;
    return readCommands(script, {
      subshell: true,
      depth: place.depth + 1,
      span:
        place.span ??
        (rebuilt ? { start: word.pos, end: word.end } : undefined),
    });
  });
}

/** The simple commands of a parsed script. */
export function readCommands(
  script: ParsedScript,
  place: Place = { subshell: false, depth: 0, span: undefined },
): ShellCommand[] {
  const walker = new Walker();
  walker.walk(script, place);
  return walker.commands;
}
