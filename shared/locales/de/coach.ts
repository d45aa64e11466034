// German: the words by which the note coach recognises double ideas, guesses, feelings and their reasons.

import type { coachWords as en } from '../en/coach';
import type { Words } from '../locale';

export const coachWords: Words<typeof en> = {
  joins: ['aber', 'aber auch', 'und auch', 'jedoch', 'obwohl', 'außerdem'],
  links: ['und', 'also', 'oder', 'doch'],
  subjects: ['er', 'sie', 'es', 'man', 'wir', 'ihr', 'du', 'ich', 'da'],
  abbreviations: [
    ...['Dr', 'Prof', 'Hr', 'Fr', 'St', 'Nr', 'ca', 'bzw', 'usw', 'evtl', 'ggf', 'inkl', 'Tel', 'Std', 'Min'],
    ...['vgl', 'etc', 'z. B', 'z.B', 'd. h', 'd.h', 'u. a', 'u.a'],
  ],
  guesses: [
    ...['vielleicht', 'wahrscheinlich', 'vermutlich', 'möglicherweise', 'eventuell', 'anscheinend'],
    ...['scheinbar', 'angeblich', 'könnte', 'könnten', 'dürfte', 'dürften', 'scheint'],
    ...['scheinen', 'muss wohl', 'ich denke', 'wir denken', 'ich glaube', 'wir glauben', 'ich vermute'],
    ...['wir vermuten', 'ich nehme an', 'wir nehmen an', 'ich schätze', 'wir schätzen'],
  ],
  feelings: [
    ...['ängstlich', 'angst', 'wütend', 'wut', 'ärgerlich', 'ärger', 'genervt', 'beschämt', 'scham'],
    ...[
      'gelangweilt',
      'langeweile',
      'zuversichtlich',
      'verwirrt',
      'neugierig',
      'verzweifelt',
      'verzweiflung',
    ],
    ...['enttäuscht', 'enttäuschung', 'peinlich', 'aufgeregt', 'erschöpft', 'erschrocken', 'furcht'],
    ...['frustriert', 'frust', 'froh', 'schuldig', 'glücklich', 'hilflos', 'hoffnungsvoll', 'hoffnungslos'],
    ...['unsicher', 'verunsichert', 'gereizt', 'neidisch', 'eifersüchtig', 'freude', 'einsam', 'nervös'],
    ...['überfordert', 'panik', 'ohnmächtig', 'machtlos', 'stolz', 'erleichterung', 'erleichtert', 'traurig'],
    ...['stress', 'gestresst', 'müde', 'unruhig', 'unwohl', 'unglücklich', 'verärgert', 'besorgt', 'sorgen'],
  ],
  reasons: [
    ...[
      'weil',
      'da',
      'denn',
      'wenn',
      'als',
      'sobald',
      'während',
      'nachdem',
      'bevor',
      'bis',
      'falls',
      'wegen',
    ],
    ...['aufgrund', 'dank', 'vor', 'um', 'bei', 'beim', 'durch', 'mit', 'ohne', 'für', 'von', 'vom', 'über'],
    ...['auf', 'an', 'am', 'im', 'dass', 'zu', 'nach', 'warum', 'wie', 'darüber', 'davor', 'trotz'],
  ],
};
