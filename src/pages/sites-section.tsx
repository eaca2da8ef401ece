import type { Settings, WatchedSite } from '../settings/settings.ts';
import { optionsWords, siteWords } from '../words.ts';
import { Switch } from './switch.tsx';

/** The sites and their switches. */
export interface SitesProps {
  readonly settings: Settings;
  readonly onSite: (site: WatchedSite, on: boolean) => void;
}

/** Where we read along. */
export function SitesSection({ settings, onSite }: SitesProps) {
  return (
    <>
      <p class="lead">{optionsWords.sites.lead}</p>
      <ul class="rows">
        {(Object.keys(siteWords) as WatchedSite[]).map((site) => (
          <li key={site} class="row site">
            <Switch
              on={settings.sites[site]}
              onChange={(on) => onSite(site, on)}
              name={optionsWords.sites.check(siteWords[site])}
            />
          </li>
        ))}
      </ul>
      <p class="soft">{optionsWords.sites.note}</p>
    </>
  );
}
