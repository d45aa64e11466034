// Spanish: the frame of the window, failures, and the command without a window.
import type {
  failure as enFailure,
  insertCommand as enInsertCommand,
  window as enWindow,
} from '../en/window';
import type { Words } from '../locale';

export const window: Words<typeof enWindow> = {
  tabList: 'Mapa de empatía',
  tabs: { plan: 'Plan', guide: 'Guía', review: 'Revisión', export: 'Exportar' },
  map: 'Mapa',
  mapOption: '{title} · {persona}',
  untitled: 'Mapa sin título',
  loading: 'Buscando mapas de empatía en esta página…',
  tryAgain: 'Reintentar',
  resize: 'Cambiar el tamaño de la ventana',
  resized: 'Ventana de {width} por {height}.',
  newer:
    'Este mapa viene de una versión más nueva del plugin. Puedes leerlo y exportarlo; para cambiarlo, actualiza el plugin.',
  fontMissing: 'La fuente {missing} no está disponible aquí; los textos usan {used}.',
  noMap: 'Todavía no hay ningún mapa de empatía en esta página.',
  noMapHint: 'Prepara uno primero. Lleva un minuto.',
  goToPlan: 'Ir a Plan',
};

export const failure: Words<typeof enFailure> = {
  sentences: {
    'bad-message': 'La ventana envió algo que el plugin no conoce. Cierra el plugin y vuelve a abrirlo.',
    'no-map': 'El mapa ya no está en esta página. Deshaz la eliminación o elige otro mapa.',
    'newer-map':
      'Este mapa viene de una versión más nueva del plugin. Puedes leerlo y exportarlo; para cambiarlo, actualiza el plugin.',
    'no-section': '“{item}” ya no está en el mapa. Vuelve a ponerlo desde Plan.',
    'no-text': 'Alguien eliminó del tablero el texto que va aquí. Deshaz eso para poder cambiarlo.',
    'no-note': 'Alguna nota ya no está en la página. Pulsa Actualizar.',
    changed: 'Alguien acaba de cambiar esto en el tablero. Échale un vistazo e inténtalo de nuevo.',
    'no-font': 'No se pudo cargar la fuente {item}. Conéctate a internet o elige otra, e inténtalo de nuevo.',
    cancelled: 'Cancelado. El tablero está como estaba.',
    canvas: 'Figma rechazó un paso. Revisa el tablero e inténtalo de nuevo.',
    'no-answer':
      'El plugin no respondió a tiempo. Ciérralo y vuelve a abrirlo. En el tablero no se ha perdido nada.',
    screen:
      'No se pudo mostrar esta pestaña. Las demás funcionan y en el tablero no se ha perdido nada. Por favor, envíanos el informe.',
  },
  copyReport: 'Copiar informe',
  copied: 'Informe copiado. No contiene textos de notas ni nombres.',
  copyByHand: 'Aquí hay que copiar a mano. Selecciona el informe y cópialo:',
  report: 'Informe',
  dismiss: 'Cerrar',
};

export const insertCommand: Words<typeof enInsertCommand> = {
  inserted: '“{title}” está en la página, con {sections} secciones y para {people} personas.',
  unknownChoice: '“{value}” no existe como {field}. Vuelve a ejecutar el comando y elige una opción.',
  template: 'plantilla',
  size: 'tamaño',
  order: 'orden',
  failed: 'No se insertó ningún mapa. Abre el plugin para ver por qué.',
};
