import { type Ear, openEar, outputFor } from './look/sense.ts';
import { type Compiled, compile } from './pattern.ts';
import type { DetailsLook, Look, NearLook, PhraseLook, Rule, Sense, SenseLook } from './rule.ts';

/** Rules made ready to be tried on sentences. */
export interface Rulebook {
  readonly looks: readonly ReadyLook[];
  readonly senses: readonly ReadySense[];
}

/** A look with its patterns compiled. */
export type ReadyLook =
  | {
      readonly rule: Rule;
      readonly look: PhraseLook;
      readonly any: Compiled[];
      readonly unless: Compiled[];
      readonly elsewhere: ReadyElsewhere;
    }
  | {
      readonly rule: Rule;
      readonly look: NearLook;
      readonly one: Compiled[];
      readonly other: Compiled[];
      readonly unless: Compiled[];
      readonly elsewhere: ReadyElsewhere;
    }
  | {
      readonly rule: Rule;
      readonly look: DetailsLook;
      readonly kinds: readonly { readonly kind: string; readonly points: number; readonly any: Compiled[] }[];
      readonly unless: Compiled[];
      readonly elsewhere: ReadyElsewhere;
    };

/** A rule that listens to the draft as a whole. */
export interface ReadySense {
  readonly rule: Rule;
  readonly ear: Ear;
  /** Which of the ear's outputs listens for the rule's category. */
  readonly output: number;
  readonly least: SenseLook['least'];
  readonly needs: SenseLook['needs'];
}

/** What must stand, and what must not, anywhere in the draft. */
export interface ReadyElsewhere {
  readonly has: Compiled[];
  readonly not: Compiled[];
}

/** Compiles a pattern, or gives the one compiled before. */
export type CompileOnce = (pattern: string) => Compiled;

/** Rules share patterns, and a change of settings makes the rules anew: each pattern is compiled once for all. */
export function compilingOnce(normalise: (word: string) => readonly string[]): CompileOnce {
  const compiled = new Map<string, Compiled>();
  return (pattern) => {
    const known = compiled.get(pattern) ?? compile(pattern, normalise);
    compiled.set(pattern, known);
    return known;
  };
}

/** Compiles every pattern of the rules; throws, naming the rule, on one that is not well formed. */
export function readyRules(rules: readonly Rule[], compileOnce: CompileOnce): Rulebook {
  const all = (patterns: readonly string[] = []) => patterns.map(compileOnce);
  const far = ({ elsewhere }: WordLook) => ({
    has: all(elsewhere?.has),
    not: all(elsewhere?.not),
  });
  const ready = (rule: Rule, look: WordLook): ReadyLook => {
    switch (look.family) {
      case 'phrase':
        return { rule, look, any: all(look.any), unless: all(look.unless), elsewhere: far(look) };
      case 'near':
        return {
          rule,
          look,
          one: all(look.one),
          other: all(look.other),
          unless: all(look.unless),
          elsewhere: far(look),
        };
      case 'details':
        return {
          rule,
          look,
          kinds: look.kinds.map(({ kind, points, any }) => ({ kind, points, any: all(any) })),
          unless: all(look.unless),
          elsewhere: far(look),
        };
    }
  };
  return {
    looks: rules.flatMap((rule) =>
      rule.looks.filter(isWordLook).map((look) => {
        try {
          return ready(rule, look);
        } catch (error) {
          throw new Error(`Rule ${rule.id}: ${error instanceof Error ? error.message : error}`);
        }
      }),
    ),
    senses: rules.flatMap((rule) =>
      rule.looks
        .filter((look) => look.family === 'sense')
        .map(({ sense, least, needs }) => {
          const ear = earOf(sense);
          return { rule, ear, output: outputFor(ear, rule.category), least, needs };
        }),
    ),
  };
}

/** Several rules may listen with one ear, and a change of settings needs no new one. */
function earOf(sense: Sense): Ear {
  const ear = ears.get(sense) ?? openEar(sense);
  ears.set(sense, ear);
  return ear;
}

const ears = new WeakMap<Sense, Ear>();

type WordLook = Exclude<Look, SenseLook>;

function isWordLook(look: Look): look is WordLook {
  return look.family !== 'sense';
}
