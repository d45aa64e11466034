// English: asking customers whether the notes are true: on the board, in the window, in files.
import type { BoardTexts } from '../locale';

export const boardCheck: BoardTexts['check'] = {
  heading: 'To check',
  columns: {
    question: 'Question',
    section: 'Section',
    who: 'Who asks whom',
    due: 'By when',
    answer: 'Answer',
  },
  verdicts: {
    held: 'Held',
    refuted: 'Refuted',
    mixed: 'Mixed',
  },
  labels: {
    held: '✓ Held',
    refuted: '✗ Refuted',
    mixed: '± Mixed',
  },
  questions: {
    goal: 'What are you trying to get done? Is this part of it or not: {text}',
    seen: 'What do you notice around you? Is this part of it or not: {text}',
    heard: 'What do others tell you about it? Is this part of it or not: {text}',
    said: 'What do you say about it yourself? This or something else: {text}',
    done: 'What did you do the last time? Was it like this or different: {text}',
    thought: 'What goes through your mind? Is this part of it or not: {text}',
    felt: 'How do you feel about it? Like this or different: {text}',
    pain: 'What makes it hard or easy? Does this play a part or not: {text}',
    gain: 'What would you wish for? Does this matter to you or not: {text}',
    none: 'How is it for you? Like this or different: {text}',
  },
  product: '(what you use)',
};

export const fileCheck = {
  asked: 'People asked',
  sources: 'Answers from',
  date: 'Answered on',
  hitRate: 'Hit rate',
  all: 'All answers',
  held: '{held} of {count} held',
  few: 'few answers: a hint, not proof',
  sheet: {
    title: 'Questions',
    customer: 'Customer {number}',
    asker: 'Asked by',
    date: 'Date',
    hello:
      'Thank you for your time. We want to understand how this is for you. There are no right or wrong answers; you can skip a question or stop at any time.',
    consent: 'I agree that my answers are written down for this project, without my name.',
    how: 'Ask openly and listen first, then mark the answer.',
    scale: ['no', 'partly', 'yes'],
    words: 'In their own words',
  },
};

export const check = {
  first: 'Test these first',
  hint: 'What you believe most and know least. Nobody guesses better by imagining harder: pick two or three and ask.',
  formula:
    '(1 + votes + 2 if it supports the problem statement + actions + contradictions) × 2 for a guess, × 1 if inferred or answered both ways. Ties in reading order.',
  none: 'No guesses left to test.',
  choose: 'Choose: {note}',
  questionSaid: 'Question saved.',
  answerOf: 'Answer: {note}',
  unasked: 'Not asked',
  answerSaid: 'Answer: {answer}.',
  asked: {
    one: '{count} person asked',
    other: '{count} people asked',
  },
  draw: 'Put on the board',
  drawn: {
    one: '{count} question is on the board.',
    other: '{count} questions are on the board.',
  },
  waiting: {
    one: '{count} answer on the board is not on its note yet.',
    other: '{count} answers on the board are not on their notes yet.',
  },
  unread: {
    one: 'This answer in the table doesn’t count yet. Start it with {answers}, in the row of a question from this list.',
    other:
      'These {count} answers in the table don’t count yet. Start each with {answers}, in the row of a question from this list.',
  },
  record: 'Show on the notes',
  recorded: {
    one: '{count} answer is on its note now.',
    other: '{count} answers are on their notes now.',
  },
  sheet: 'Question sheet…',
  sheetHint:
    'A sheet for each customer, about the notes you chose: to print, to send, or as a table for a survey tool.',
  customers: 'Customers',
  badCustomers: 'Customers must be a whole number from {min} to {max}.',
  sheetFormat: 'Sheet as',
  formats: {
    html: 'Page to print',
    markdown: 'Markdown',
    csv: 'Table (CSV)',
  },
  download: 'Download sheet',
  importing: 'Import answers…',
  importHint:
    'The table of the sheet, filled in, or one row per person and one column per question. Answers are 0 (no), 1 (partly) or 2 (yes).',
  paste: 'Paste answers here',
  read: 'Check answers',
  found: {
    one: 'Answers about {count} note',
    other: 'Answers about {count} notes',
  },
  unfit: {
    one: '{count} row fits no question or has no answer: {rows}',
    other: '{count} rows fit no question or have no answer: {rows}',
  },
  noAnswers: 'No answers found.',
  take: 'Use these answers',
  replaced: 'Answers from {names} replace their earlier ones.',
  rule: 'Held: at least three quarters of the points. Refuted: at most a quarter. Otherwise mixed.',
  hitRate: 'Hit rate',
  hitHint: 'How many of your notes held when you asked. It shows where you guess badly.',
  noHits: 'No answers yet.',
  few: 'few answers',
  all: 'All answers',
  allMaps: 'All maps on this page',
  held: {
    one: '{held} of {count} guess held',
    other: '{held} of {count} guesses held',
  },
};
