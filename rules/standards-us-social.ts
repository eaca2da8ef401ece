import type { Standard } from './standards.ts';

const nasw = {
  body: 'National Association of Social Workers',
  link: 'https://www.socialworkers.org/About/Ethics/Code-of-Ethics/Code-of-Ethics-English',
};
const naswTech = {
  body: 'NASW and partners',
  link: 'https://www.socialworkers.org/Practice/NASW-Practice-Standards-Guidelines/Standards-for-Technology-in-Social-Work-Practice',
};
const aamft = {
  body: 'American Association for Marriage and Family Therapy',
  link: 'https://www.aamft.org/Legal_Ethics/Code_of_Ethics.aspx',
};

/** The codes of American social work and family therapy. */
export const usSocialStandards: Readonly<Record<string, Standard>> = {
  'NASW-1.07': {
    ...nasw,
    section: 'Code of Ethics 1.07, Privacy and Confidentiality',
    gist: 'Protect whatever you learn in your work; post nothing about clients that identifies or is confidential.',
    read: true,
  },
  'NASW-1.06': {
    ...nasw,
    section: 'Code of Ethics, on conflicts of interest',
    gist: 'Keep personal contact through technology apart from the work with clients.',
    read: false,
  },
  'NASW-T': {
    ...naswTech,
    section: 'Standards for Technology in Social Work Practice, 2017',
    gist: 'Confidentiality and emergencies need a plan before anybody is met or helped online.',
    read: false,
  },
  'AAMFT-2.2': {
    ...aamft,
    section: 'Code 2015, on written release',
    gist: 'In a couple or family, everyone who can consent has to agree in writing before anything is shared.',
    read: false,
  },
  'AAMFT-2.4': {
    ...aamft,
    section: 'Code 2015, on teaching, writing and public talks',
    gist: 'Use a case in public only when nobody can tell whose it is, or when they signed for it.',
    read: false,
  },
  'AAMFT-3.11': {
    ...aamft,
    section: 'Code 2015, on public statements',
    gist: 'Take care with advice and opinions in public: people act on them.',
    read: false,
  },
  'NASW-1.09': {
    ...nasw,
    section: 'Code of Ethics, on sexual relationships',
    gist: 'No sexual tie with clients, and great care with those who once were.',
    read: false,
  },
  'NASW-1.12': {
    ...nasw,
    section: 'Code of Ethics, on derogatory language',
    gist: 'Speak and write of clients with accuracy and respect.',
    read: false,
  },
  'NASW-2.01': {
    ...nasw,
    section: 'Code of Ethics, on respect for colleagues',
    gist: 'No unwarranted criticism of colleagues, least of all where clients can hear.',
    read: false,
  },
  'NASW-4.07': {
    ...nasw,
    section: 'Code of Ethics, on testimonials',
    gist: 'Ask no testimonials of clients, or of others who could hardly refuse.',
    read: false,
  },
  'AAMFT-1.3': {
    ...aamft,
    section: 'Code 2015, 1.3, Multiple Relationships',
    gist: 'Keep clear of ties of business or friendship with clients and those close to them.',
    read: true,
  },
  'AAMFT-3.9': {
    ...aamft,
    section: 'Code 2015, on gifts',
    gist: 'Give and take no gift that could harm the work.',
    read: false,
  },
};
