/** Where and how people are met by those who help them for a living. */
export const settings = {
  /** Says by itself that the author is speaking of work with people. */
  'work-setting': [
    'session', 'therapy', 'counselling', 'counseling', 'clinic', 'ward', 'inpatient', 'outpatient', 'caseload', 'intake', 'detox',
    'rehab', 'hospice', 'palliative', 'nicu', 'picu', 'icu', 'camhs', 'iop', 'php', 'psych er', 'psych ed', 'group home', 'crisis line',
    'helpline', 'hotline', 'crisis team', 'home visit', 'safety check', 'safeguarding', 'cps', 'foster', 'placement', 'residential',
    'supervision', 'discharge', 'discharged', 'sectioned', 'assessed', 'assessment', 'evaluation', 'referred', 'referral', 'chart',
    'case notes', 'process notes', 'progress note', 'care plan', 'treatment plan', 'play therapy', 'art therapy', 'sand tray', 'puppets',
    'exposure', 'emdr', 'cbt', 'dbt', 'act', 'erp', 'ifs', 'psychologist', 'counsellor', 'counselor', 'therapist', 'social worker',
    'psychiatrist', 'caseworker', 'chaplain', 'cpn', 'mental health nurse', 'practicum', 'copay', 'school counselor', 'school counsellor',
    'vet center', 'hostel', 'refuge', 'night shelter', 'outreach', 'on call', 'custody', 'the wing', 'parole', 'probation', 'burn unit',
    'memory clinic', 'memory test', 'phq', 'gad 7', 'bereavement', 'telehealth', 'peer support', 'drop in', 'eap', 'iapt',
    'talking therapies', 'recovery', 'sober', 'the unit', 'my unit', 'our unit', 'my ward', 'our ward', 'charge', 'night shift', 'rounds', 'bed',
    'unit', 'a&e', 'the waiting room', 'trauma', 'panic attack', 'panic attacks', 'relapse', 'relapsed', 'support group', 'skills group', 'biofeedback',
    'individuals', 'diagnosis', 'diagnosed', 'medication', 'meds', 'custody evaluation', 'testified', 'hearing', 'forensic', 'therapeutic', 'wellbeing',
  ],
  /** A place of the author's where people come. */
  'my-place': [
    'my office', 'my room', 'my couch', 'my sofa', 'my chair', 'my back room', 'my consulting room', 'my waiting room', 'my doorknob', 'my desk', 'my doorstep',
    'my door', 'my group', 'my practice', 'my rooms', 'my clinic', 'the hour', 'the fifty minutes', 'the full hour', 'the whole hour', 'my wee room', 'my studio',
    'my unit', 'my ward', 'my caseload', 'the blue chair', 'the chair opposite', 'our last hour', 'our hour', 'fifty minutes', '50 minutes', 'the box of tissues', 'the tissues', 'a tissue',
  ],
} as const;
