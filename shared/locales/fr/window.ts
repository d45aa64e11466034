// French: the frame of the window, failures, and the command without a window.
import type {
  failure as enFailure,
  insertCommand as enInsertCommand,
  window as enWindow,
} from '../en/window';
import type { Words } from '../locale';

export const window: Words<typeof enWindow> = {
  tabList: 'Carte d’empathie',
  tabs: { plan: 'Plan', guide: 'Guide', review: 'Bilan', export: 'Export' },
  map: 'Carte',
  mapOption: '{title} · {persona}',
  untitled: 'Carte sans titre',
  loading: 'Recherche de cartes d’empathie sur cette page…',
  tryAgain: 'Réessayer',
  resize: 'Redimensionner la fenêtre',
  resized: 'Fenêtre : {width} sur {height}.',
  newer:
    'Cette carte vient d’une version plus récente du plugin. Vous pouvez la lire et l’exporter ; mettez le plugin à jour pour la modifier.',
  fontMissing: 'La police {missing} n’est pas disponible ici : les textes sont en {used}.',
  noMap: 'Il n’y a pas encore de carte d’empathie sur cette page.',
  noMapHint: 'Commencez par en préparer une. Une minute suffit.',
  goToPlan: 'Aller au plan',
};

export const failure: Words<typeof enFailure> = {
  sentences: {
    'bad-message':
      'La fenêtre a envoyé quelque chose que le plugin ne connaît pas. Fermez le plugin et rouvrez-le.',
    'no-map': 'La carte n’est plus sur cette page. Annulez la suppression ou choisissez une autre carte.',
    'newer-map':
      'Cette carte vient d’une version plus récente du plugin. Vous pouvez la lire et l’exporter ; mettez le plugin à jour pour la modifier.',
    'no-section': '« {item} » n’est plus sur la carte. Remettez cette zone depuis Plan.',
    'no-text':
      'Le texte correspondant a été supprimé sur le tableau. Annulez la suppression pour le modifier ici.',
    'no-note': 'Une note n’est plus sur la page. Cliquez sur Actualiser.',
    changed: 'Quelqu’un vient de modifier cela sur le tableau. Jetez un œil, puis réessayez.',
    'no-font':
      'La police {item} n’a pas pu être chargée. Connectez-vous à Internet ou choisissez une autre police, puis réessayez.',
    cancelled: 'Annulé. Le tableau est comme avant.',
    canvas: 'Figma a refusé une étape. Vérifiez le tableau, puis réessayez.',
    'no-answer':
      'Le plugin n’a pas répondu à temps. Fermez-le et rouvrez-le. Rien n’est perdu sur le tableau.',
    screen:
      'Cet onglet n’a pas pu s’afficher. Les autres marchent, et rien n’est perdu sur le tableau. Merci de nous envoyer le rapport.',
  },
  copyReport: 'Copier le rapport',
  copied: 'Rapport copié. Il ne contient ni texte de note ni nom.',
  copyByHand: 'Impossible de copier ici. Sélectionnez le rapport et copiez-le à la main :',
  report: 'Rapport',
  dismiss: 'Fermer',
};

export const insertCommand: Words<typeof enInsertCommand> = {
  inserted: '« {title} » insérée : {sections} zones, {people} personnes.',
  unknownChoice: '« {value} » : {field} inconnu. Relancez la commande et choisissez dans la liste.',
  template: 'modèle',
  size: 'format',
  order: 'ordre',
  failed: 'Aucune carte n’a été insérée. Ouvrez le plugin pour savoir pourquoi.',
};
