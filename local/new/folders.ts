/** What the areas of a centre's work are: the same word in every room. */
const areas: Readonly<Record<string, string>> = {
  intake: 'drafts, files, handing in, confirmation, what the window takes down, taking up, supplements',
  review: 'recommend, grant, refuse, return, verify elsewhere, aid in advance',
  assignment: 'firm and lawyer, wishes, agreement, replacement',
  handling: 'what the handler does and tells',
  closing: 'closing, termination, the dossier, its place in the archive and what becomes of it there',
  papers: 'statutory papers: issuing, voiding, serving, printing',
  voices: 'objection, complaint, rating, another way to be reached',
  consultation: 'questions and their register',
  network: 'stations, firms, lawyers, station workers, duty, what is published',
  people: 'signing in and out, accounts, phones',
  quality: 'complaints, visits, hearings sat in on, closed files looked at blind',
  finance: 'what handlers are paid, by which table, and where',
  statistics: 'figures and the lines behind them',
  reports: 'tables and summaries of a period',
  setup: 'what a centre sets for itself',
  queue: 'whose turn it is',
  dossier: 'one case on one screen',
  progress: 'what a person sees of the own cases',
  group: 'those who apply together',
  messages: 'what follows the events, and its outbox',
  audit: 'who saw and changed what; whether all is whole',
  'own-data': 'taking one’s data away, deleting a draft',
};

/** Folders of a room that are no area, or hold something else there than in other rooms. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  domain: {
    time: 'days and moments in China, counted and in words',
    refusals: 'every refusal by name, with the sentence that says what to do',
    vocabulary: 'every value list once, with its words',
    money: 'amounts, read and in Chinese words',
    identity: 'identity numbers, names, phones, masks',
    privacy: 'one declaration per field: plain, personal or sensitive',
    case: 'what a case is: one record an area, its events and their hash chain, one upcast on reading',
    eligibility: 'who may have aid, with every rule looked at; `packs/` the rules of a place',
    procedure: 'states × actions: who may do what, when, and what follows; `steps/` by area',
    deadlines: 'statutory clocks, promises, the calendar of working days, limitation',
    materials: 'which papers this person needs, and the one-time supplement notice',
    application: 'the answers of the form and where each goes',
    assignment: 'who fits a case, and whose turn it is',
    duty: 'who is on duty on the coming days',
    handling: 'how far a handler is, and what is late',
    closing: 'what a dossier has to hold, the volume, the place in the archive',
    documents: 'what each statutory paper says; `forms/` one file each',
    ledgers: 'one declaration a register; `kit/` what a declaration is made of',
    quality: 'complaints, visits, the blind review of files',
    statistics: '`measures/` one file a figure; how lines are counted; `reports/`, `summaries/`',
    subsidy: 'what a handler is paid by which table, line by line',
    'rules-page':
      'the rules of a place as people read them, what each version changed, and what new ones would change',
    commands: '`assess`, `deadlines`, `figures`, `subsidy`, `what-would-change` on the command line',
    fuzz: 'tests only: every function tried with wrong or arbitrary input',
  },
  cloudfunctions: {
    functions:
      'what is deployed: one table of actions each, and nothing else ([decision 11](../docs/decisions/0011-doors.md))',
    platform:
      'the only door to CloudBase: store, transactions, sealing, files, identity, sessions, action tables, log',
    casework:
      'the one way a case changes (`decide`, `carryOut`), the line under which the queue finds it, the access log',
    centre: 'the centre, its registers that are remembered, and how its settings change',
    ledger: 'list, save, close, import and export for every declaration of a register',
    typesetting: 'pages of papers, made by the function `papers`',
    audit: 'anchors of all histories, the log, the run over everything',
    statistics: 'tallies kept up by events and lines; filling a new figure from the histories',
  },
  contract: {},
  console: {
    kit: 'parts that every view uses: `form/`, `deciding/`, `saving/`, `drafts/`, `files/`, tables',
    ledger: 'one view for all registers: list, form, history, Excel',
    session: 'who is signed in, for how long',
    shell: 'the frame around every view',
    theme: 'tokens as Element Plus variables, the page',
    words: 'codes in the words of staff',
    public: 'files that are served as they are',
    reply: 'a page for whoever answers without an account',
    papers: 'writing, printing and finding papers',
  },
  miniprogram: {
    pages: 'the first pages: home, cases, me',
    apply: 'the form, one question a screen',
    ask: 'a question or an appointment',
    evidence: 'photos and papers',
    case: 'one own case',
    group: 'a group and its invitation',
    info: 'what can be known: law, duty, published figures',
    station: 'a station worker’s own pages',
    provider: 'the pages of whoever handles cases',
    staff: 'signing in at the desk by the phone',
    opinion: 'what the service was like',
    components: 'parts of pages',
    lib: 'what pages share; `lib/domain.ts` is the only door to the law',
    images: 'drawings of our own',
    styles: 'tokens as TDesign variables',
    testing: 'tests only: pages opened without a phone',
  },
  local: {
    cloud: 'CloudBase’s wire protocol over SQLite, files on disk',
    phone: 'the mini-program in a browser, on glass-easel',
    build: 'what WeChat, CloudBase and a browser get',
    start: '`npm start`',
    sample: 'the sample world: people, cases, stories',
    deploy: '`npm run release` and its kin',
    new: '`npm run new`, and the words of these pages',
  },
};

/** What each folder of a room holds; a folder in no list fails the tests. */
export function wordsOf(room: string, folder: string): string | undefined {
  return own[room]?.[folder] ?? areas[folder];
}

export const rooms: readonly string[] = Object.keys(own);
