/** @jsxImportSource react */
import { type Typing, useState } from 'react';
import { inRole } from './role.ts';
import { useSent } from './sent.tsx';

/** The search of the page: what is looked for is nobody's post. */
export function Search() {
  const [words, setWords] = useState('');
  const [list, send] = useSent('x-search');
  const onSubmit = (event: Event) => {
    event.preventDefault();
    send(words);
  };
  return (
    <form {...inRole('search')} className="tools near" onSubmit={onSubmit}>
      <input
        type="text"
        {...inRole('combobox')}
        aria-label="Search query"
        placeholder="Search"
        data-testid="SearchBox_Search_Input"
        value={words}
        onChange={(typing: Typing) => setWords(typing.target.value)}
      />
      <button type="submit">Search</button>
      {list}
    </form>
  );
}
