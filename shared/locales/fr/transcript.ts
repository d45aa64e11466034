// French: taking quotes from the transcript of an interview.
import type { transcript as enTranscript } from '../en/transcript';
import type { Words } from '../locale';

export const transcript: Words<typeof enTranscript> = {
  /** Beside Import. */
  open: 'Entretien…',
  heading: 'Citations d’un entretien',
  intro:
    'Collez une transcription ou choisissez son fichier : texte, VTT ou SRT. Vous choisissez les phrases. Elles seules vont sur le tableau, rien d’autre n’est conservé.',
  paste: 'Transcription',
  study: 'Étude concernée',
  newStudy: 'Un nouvel entretien',
  title: 'Nom de l’entretien',
  titleHint: 'Par exemple « Série de mai » ou « P3 »',
  untitled: 'Donnez un nom à l’entretien, pour que chaque citation dise d’où elle vient.',
  consent: 'Peut-on utiliser les paroles de cette personne ?',
  consentHint: 'Demandé une seule fois, et gardé avec l’étude dans l’onglet Plan.',
  consents: { yes: 'Oui, elle est d’accord', no: 'Non', unsaid: 'Pas encore demandé' },
  /** For research whose consent Plan knows already. */
  consentKnown: {
    yes: 'D’après l’onglet Plan, cette personne est d’accord.',
    no: 'D’après l’onglet Plan, cette personne n’est pas d’accord.',
  },
  show: 'Afficher la transcription',
  empty: 'Collez d’abord une transcription ou choisissez un fichier.',
  names: 'Noms sur les notes',
  nameOf: '« {speaker} » devient',
  participant: 'Qui parle',
  keys: 'Choisissez une phrase d’un clic ou avec les flèches, plusieurs avec Maj. 1 à {count} l’ajoute à une zone.',
  addTo: 'Ajouter comme citation à',
  added: 'Citation ajoutée à {section}.',
  placed: 'Déjà dans {section}',
};
