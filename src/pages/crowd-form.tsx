import { useState } from 'preact/hooks';
import { bandOf, blurs, crowd, type Person } from '../crowd/crowd.ts';
import { type Family, families } from '../crowd/families.ts';
import { type Job, jobs } from '../crowd/jobs.ts';
import type { Country, PlaceKind } from '../crowd/places.ts';
import { optionsWords } from '../words.ts';

const { crowd: words } = optionsWords;

/** A few details of one person, and about how many people they fit. */
export function CrowdForm() {
  const [person, setPerson] = useState<Person>({ country: 'UK', place: 'country' });
  const { age: _age, ...ageless } = person;
  const { job: _job, ...jobless } = person;
  const { family: _family, ...alone } = person;
  return (
    <section class="crowd" aria-labelledby="crowd">
      <h3 id="crowd">{words.title}</h3>
      <p>{words.lead}</p>
      <div class="crowd-details">
        <Choice
          name={words.country}
          value={person.country}
          of={Object.entries(words.countries)}
          onChoose={(country) => setPerson({ ...person, country: country as Country })}
        />
        <Choice
          name={words.place}
          value={person.place}
          of={Object.entries(words.places)}
          onChoose={(place) => setPerson({ ...person, place: place as PlaceKind })}
        />
        <Age age={person.age} onAge={(age) => setPerson(age ? { ...ageless, age } : ageless)} />
        <Choice
          name={words.job}
          value={person.job ?? ''}
          of={[['', words.unsaid], ...Object.keys(jobs).map((job) => [job, job] as const)]}
          onChoose={(job) => setPerson(job ? { ...jobless, job: job as Job } : jobless)}
        />
        <Choice
          name={words.family}
          value={person.family ?? ''}
          of={[
            ['', words.unsaid],
            ...Object.keys(families).map((family) => [family, words.families[family as Family]] as const),
          ]}
          onChoose={(family) => setPerson(family ? { ...alone, family: family as Family } : alone)}
        />
      </div>
      <Estimate person={person} />
      <p class="soft">{words.caution}</p>
      <p class="soft">{words.credits}</p>
    </section>
  );
}

function Choice(props: {
  readonly name: string;
  readonly value: string;
  readonly of: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}) {
  return (
    <label class="field">
      {props.name}
      <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {props.of.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Age({ age, onAge }: { readonly age: Person['age']; readonly onAge: (age: Person['age']) => void }) {
  return (
    <label class="field">
      {words.age}
      <input
        type="number"
        min={18}
        max={100}
        placeholder={words.unsaid}
        value={age?.[0] ?? ''}
        onChange={(event) => {
          const years = Math.round(event.currentTarget.valueAsNumber);
          onAge(years >= 18 && years <= 100 ? [years, years] : undefined);
        }}
      />
    </label>
  );
}

function Estimate({ person }: { readonly person: Person }) {
  const { about, low } = crowd(person);
  const [best] = blurs(person);
  const band = bandOf(about);
  const narrow = band === 'under-ten' || band === 'tens';
  return (
    <p class="crowd-says" role="status">
      {words.bands[band]} {band !== 'under-ten' && low < 10 && words.perhapsFewer}{' '}
      {narrow && best && words.blurs[best.blur]}
    </p>
  );
}
