import type { VNode } from 'preact';
import { clauses } from '../../rules/policy.ts';
import type { SelfTest } from '../../src/messages.ts';
import { Options, type OptionsProps } from '../../src/pages/options.tsx';
import { Popup, type PopupProps } from '../../src/pages/popup.tsx';
import { Welcome } from '../../src/pages/welcome.tsx';
import { emptyTally, type Tally, unseenPublish } from '../../src/record/tally.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { found } from '../review/drafts.ts';
import { inventedRules } from './invented.ts';

/** A page of the extension in one of its states. */
export interface PageState {
  readonly sheet: 'popup' | 'options' | 'welcome';
  readonly page: VNode;
  /** Buttons that were pressed since, by a part of their text. */
  readonly pressed?: readonly string[];
}

const nothing = () => undefined;
const popup: PopupProps = {
  clauses,
  settings: defaultSettings,
  onSite: nothing,
  onPause: nothing,
  onTest: nothing,
  onOptions: nothing,
};
const steps = ['attached', 'presses', 'read', 'engine', 'noticed', 'held'] as const;
const well: SelfTest = {
  light: 'watching',
  box: 'watched',
  steps: steps.map((step) => ({ step, came: 'well' })),
};
const badly: SelfTest = {
  light: 'watching',
  box: 'unsure',
  steps: steps.map((step, at) => ({
    step,
    came: (['well', 'badly', 'switched-off'] as const)[at % 3] ?? 'well',
  })),
};
const day = '2026-12-01';
const counted = { day, site: 'x', surface: 'post', level: 'stop', times: 3 } as const;
const tally: Tally = {
  version: 1,
  counts: [
    { ...counted, rule: 'told-me', decision: 'changed' },
    { ...counted, rule: 'exact-age', decision: 'posted', reason: 'consent' },
    { ...counted, rule: 'exact-age', decision: 'passed' },
    { ...counted, rule: unseenPublish, decision: 'unseen' },
  ],
};
const check: OptionsProps['check'] = ({ text }) =>
  text.includes('told me') ? [found(text, 'told me', 'warn', { message: 'Why.', instead: 'Instead.' })] : [];
const options: OptionsProps = {
  section: 'rules',
  rules: inventedRules,
  clauses,
  sourceOf: () => ({
    name: 'A code, 1.2',
    gist: 'Keep it closed.',
    link: 'https://example.org/code',
    read: false,
  }),
  settings: defaultSettings,
  problems: [],
  tally: emptyTally,
  date: '1 December 2026',
  sayDay: (each) => each,
  onSite: nothing,
  onRule: nothing,
  onLevel: nothing,
  onMend: nothing,
  onNoPass: nothing,
  onKeys: nothing,
  onWait: nothing,
  onTuck: nothing,
  onCopy: async () => true,
};
const passes = [
  { rule: 'told-me', mark: 'a'.repeat(32), day },
  { rule: 'exact-age', mark: 'b'.repeat(32), day },
];

/** The states of popup, options and welcome that a person can meet, by name. */
export const pageStates: { readonly [name: string]: PageState } = {
  'popup, asking': { sheet: 'popup', page: <Popup {...popup} /> },
  'popup, watching': { sheet: 'popup', page: <Popup {...popup} tab={{ site: 'x', light: 'watching' }} /> },
  'popup, unsure': { sheet: 'popup', page: <Popup {...popup} tab={{ site: 'x', light: 'unsure' }} /> },
  'popup, not attached': {
    sheet: 'popup',
    page: <Popup {...popup} tab={{ site: 'facebook', light: 'not-attached' }} />,
  },
  'popup, another site': {
    sheet: 'popup',
    page: <Popup {...popup} tab={{ site: 'unknown', light: 'not-attached' }} />,
  },
  'popup, off': {
    sheet: 'popup',
    page: (
      <Popup
        {...popup}
        settings={{ ...defaultSettings, sites: { facebook: true, x: true, linkedin: false } }}
        tab={{ site: 'linkedin', light: 'off' }}
      />
    ),
  },
  'popup, paused': {
    sheet: 'popup',
    page: <Popup {...popup} tab={{ site: 'x', light: 'paused' }} pausedUntil="21:15" />,
  },
  'popup, test running': {
    sheet: 'popup',
    page: <Popup {...popup} tab={{ site: 'x', light: 'watching' }} test="running" />,
  },
  'popup, test well': {
    sheet: 'popup',
    page: <Popup {...popup} tab={{ site: 'x', light: 'watching' }} test={well} />,
  },
  'popup, test badly': {
    sheet: 'popup',
    page: <Popup {...popup} tab={{ site: 'x', light: 'watching' }} test={badly} />,
  },
  'options, rules': { sheet: 'options', page: <Options {...options} /> },
  'options, a rule open': { sheet: 'options', page: <Options {...options} />, pressed: ['Told me'] },
  'options, no rules': { sheet: 'options', page: <Options {...options} rules={[]} /> },
  'options, try': { sheet: 'options', page: <Options {...options} section="try" check={check} /> },
  'options, try failed': { sheet: 'options', page: <Options {...options} section="try" check="failed" /> },
  'options, policy': { sheet: 'options', page: <Options {...options} section="policy" /> },
  'options, ways': { sheet: 'options', page: <Options {...options} section="ways" /> },
  'options, ways chosen': {
    sheet: 'options',
    page: (
      <Options
        {...options}
        section="ways"
        settings={{
          ...defaultSettings,
          passes,
          coolingOff: 600,
          tucked: true,
          keys: { next: 'J', open: '7' },
        }}
      />
    ),
  },
  'options, sites': { sheet: 'options', page: <Options {...options} section="sites" /> },
  'options, record empty': { sheet: 'options', page: <Options {...options} section="record" /> },
  'options, record': { sheet: 'options', page: <Options {...options} section="record" tally={tally} /> },
  'options, data': { sheet: 'options', page: <Options {...options} section="data" /> },
  'options, damaged': {
    sheet: 'options',
    page: (
      <Options
        {...options}
        section="sites"
        problems={[
          { field: 'site', site: 'x' },
          { field: 'rule', rule: 'told-me' },
          { field: 'passes' },
          { field: 'pause' },
        ]}
      />
    ),
  },
  welcome: { sheet: 'welcome', page: <Welcome check={check} onOptions={nothing} /> },
  'welcome, waking': { sheet: 'welcome', page: <Welcome onOptions={nothing} /> },
  'welcome, failed': { sheet: 'welcome', page: <Welcome check="failed" onOptions={nothing} /> },
};
