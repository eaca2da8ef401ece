import { useState } from 'preact/hooks';
import type { Level, Line, Rule } from '../engine/rule.ts';
import type { RuleSetting } from '../settings/settings.ts';
import { optionsWords } from '../words.ts';
import { piecesOf } from './line.ts';
import { LevelSign } from './signs.tsx';
import { Switch } from './switch.tsx';

const { rules: words, level: levelWords } = optionsWords;

/** Where a rule comes from, in words. */
export interface Source {
  readonly name: string;
  readonly gist: string;
  readonly link?: string;
  /** Whether the passage itself was read. */
  readonly read: boolean;
}

/** One rule and what a person can change of it. */
export interface RuleRowProps {
  readonly rule: Rule;
  readonly setting: RuleSetting | undefined;
  readonly sourceOf: (standard: string) => Source | undefined;
  readonly onRule: (rule: Rule, on: boolean) => void;
  readonly onLevel: (rule: Rule, level: Level) => void;
}

/** A rule as a row with its switch; it opens in place. */
export function RuleRow({ rule, setting, sourceOf, onRule, onLevel }: RuleRowProps) {
  const [open, setOpen] = useState(false);
  const on = setting?.on !== false;
  const level = setting?.level ?? rule.level;
  const body = `rule-${rule.id}`;
  return (
    <li class={`row ${open ? 'open' : ''}`}>
      <div class="row-head">
        <h4>
          <button type="button" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
            <span class="turn" aria-hidden="true" />
            <span class={on ? 'row-title' : 'row-title resting'}>{rule.title}</span>
            <span class={`level-name ${level}`}>
              {on ? levelWords[level].name : words.off}
              {on && <LevelSign level={level} />}
            </span>
          </button>
        </h4>
        <Switch
          on={on}
          onChange={(next) => onRule(rule, next)}
          name={words.switch(rule.title)}
          nameSeen={false}
        />
      </div>
      <div class="row-body" id={body} hidden={!open}>
        {open && (
          <>
            <About rule={rule} />
            <Levels rule={rule} level={level} onLevel={onLevel} />
            <Lines rule={rule} level={level} />
            <Sources rule={rule} sourceOf={sourceOf} />
          </>
        )}
      </div>
    </li>
  );
}

function About({ rule }: { readonly rule: Rule }) {
  const quote = rule.flags.flatMap(piecesOf).find(({ marked }) => marked)?.text ?? words.quoted;
  const plain = (text: string): string =>
    text.replaceAll('{quote}', quote).replaceAll('{details}', words.details);
  return (
    <dl>
      <dt>{words.why}</dt>
      <dd>{plain(rule.why)}</dd>
      <dt>{words.instead}</dt>
      <dd>{plain(rule.instead)}</dd>
    </dl>
  );
}

function Levels(props: Pick<RuleRowProps, 'rule' | 'onLevel'> & { readonly level: Level }) {
  const { rule, level, onLevel } = props;
  return (
    <fieldset class="levels">
      <legend>{words.level}</legend>
      {(['note', 'warn', 'stop'] as const).map((one) => (
        <label key={one} class="choice">
          <input
            type="radio"
            name={`level-${rule.id}`}
            checked={one === level}
            onChange={() => onLevel(rule, one)}
          />
          <span class={`level-name ${one}`}>
            {levelWords[one].name} <LevelSign level={one} />
          </span>
          <span class="soft">
            {levelWords[one].does} {one === rule.level && words.ownLevel}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Lines({ rule, level }: { readonly rule: Rule; readonly level: Level }) {
  return (
    <>
      <Examples title={words.speaks} lines={rule.flags} level={level} />
      <Examples title={words.quiet} lines={rule.passes} level={level} />
    </>
  );
}

function Examples(props: { readonly title: string; readonly lines: readonly Line[]; readonly level: Level }) {
  return (
    <div class="examples">
      <h5>{props.title}</h5>
      <ul>
        {props.lines.slice(0, shown).map((line) => (
          <li key={typeof line === 'string' ? line : line.text}>
            {piecesOf(line).map(({ start, text, marked }) =>
              marked ? (
                <mark key={start} class={props.level}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const shown = 4;

function Sources({ rule, sourceOf }: Pick<RuleRowProps, 'rule' | 'sourceOf'>) {
  const sources = rule.standards.map(sourceOf).filter((source) => source !== undefined);
  if (sources.length === 0) return null;
  return (
    <div class="sources">
      <h5>{words.sources}</h5>
      <ul>
        {sources.map(({ name, gist, link, read }) => (
          <li key={name}>
            {link ? (
              <a href={link} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
            {'. '}
            {gist} {!read && <span class="soft">{words.unread}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
