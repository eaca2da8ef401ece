import { useState } from 'preact/hooks';
import { optionsWords } from '../words.ts';
import { CrowdForm } from './crowd-form.tsx';
import { Damaged, type DamagedProps } from './damaged.tsx';
import { type PolicyProps, PolicySection } from './policy-section.tsx';
import { type RecordProps, RecordSection } from './record-section.tsx';
import { type RulesProps, RulesSection } from './rules-section.tsx';
import { Mark } from './signs.tsx';
import { type SitesProps, SitesSection } from './sites-section.tsx';
import { nothingTried, TryBox, type TryProps } from './try-box.tsx';
import { type WaysProps, WaysSection } from './ways-section.tsx';

/** A part of the options page; its name is also the page's fragment. */
export type Section = keyof typeof optionsWords.sections;

/** Everything the options page shows and can change. */
export interface OptionsProps
  extends Pick<TryProps, 'check'>,
    Omit<RulesProps, 'settings'>,
    SitesProps,
    WaysProps,
    PolicyProps,
    RecordProps,
    DamagedProps {
  readonly section: Section;
}

/** The section that a fragment such as `#policy` names; the rules where it names none. */
export function sectionOf(fragment: string): Section {
  const name = fragment.slice(1);
  return Object.hasOwn(optionsWords.sections, name) ? (name as Section) : 'rules';
}

/** The options page. */
export function Options(props: OptionsProps) {
  const [tried, setTried] = useState(nothingTried);
  return (
    <div class="options">
      <header class="options-head">
        <Mark size={28} />
        <h1>{optionsWords.title}</h1>
      </header>
      <nav aria-label={optionsWords.nav}>
        <ul>
          {(Object.keys(optionsWords.sections) as Section[]).map((section) => (
            <li key={section}>
              <a href={`#${section}`} aria-current={section === props.section ? 'page' : undefined}>
                {optionsWords.sections[section]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Damaged {...props} />
        <h2>{optionsWords.sections[props.section]}</h2>
        <SectionBody props={props} tried={tried} onTry={setTried} />
      </main>
    </div>
  );
}

function SectionBody({
  props,
  tried,
  onTry,
}: { readonly props: OptionsProps } & Pick<TryProps, 'tried' | 'onTry'>) {
  switch (props.section) {
    case 'rules':
      return <RulesSection {...props} />;
    case 'try':
      return (
        <>
          <p class="lead">{optionsWords.try.lead}</p>
          <TryBox tried={tried} onTry={onTry} {...(props.check && { check: props.check })} />
          <CrowdForm />
        </>
      );
    case 'policy':
      return <PolicySection {...props} />;
    case 'ways':
      return <WaysSection {...props} />;
    case 'sites':
      return <SitesSection {...props} />;
    case 'record':
      return <RecordSection {...props} />;
    case 'data':
      return <DataSection />;
  }
}

function DataSection() {
  const { lead, kept, never } = optionsWords.data;
  return (
    <>
      <p class="lead">{lead}</p>
      <ul class="kept">
        {kept.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p>{never}</p>
    </>
  );
}
