import { render } from 'preact';
import options from '../../src/pages/options.css?inline';
import popup from '../../src/pages/popup.css?inline';
import welcome from '../../src/pages/welcome.css?inline';
import { pageStates } from './page-states.tsx';

const sheets = { popup, options, welcome };

/** Shows the page state named in the address, as the extension would, or else a list of all. */
function showPage(): void {
  const [name] = [...new URLSearchParams(location.search).values()];
  const state = name && pageStates[name];
  if (!state) {
    showList();
    return;
  }
  document.title = name;
  const style = document.createElement('style');
  style.textContent = sheets[state.sheet];
  document.head.append(style);
  const root = document.getElementById('page') as HTMLElement;
  root.id = state.sheet;
  render(state.page, root);
  for (const part of state.pressed ?? []) {
    const buttons = [...root.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.includes(part))?.click();
  }
}

function showList(): void {
  for (const name of Object.keys(pageStates)) {
    const link = document.createElement('a');
    link.href = `?open=${encodeURIComponent(name)}`;
    link.textContent = name;
    const line = document.createElement('p');
    line.append(link);
    document.body.append(line);
  }
}

showPage();
